import {css} from 'lit';

export const conditionExplainerStyles = css`
  section {
    justify-items: stretch;
    gap: 0.6em;
  }

  [part='claim']:not(:last-child) {
    margin-block-end: 0.5em;
  }

  [part='subheading'] {
    font-size: 1.1em;
  }

  [part='red-flags'] {
    border: 0.1em solid var(--_alert);
    border-radius: var(--_radius);
  }

  [part='red-flags'] > div {
    display: grid;
    align-content: start;
    gap: 0.625em;
    padding: var(--_space);
  }

  [part='flag-heading'] {
    display: flex;
    gap: 0.5em;
    font-size: 1em;
    color: var(--_alert);
  }

  @container (min-width: 44em) {
    .sides,
    [part='red-flags'] {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
  }
`;
