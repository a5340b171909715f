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

  @container (min-width: 44em) {
    .sides {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
