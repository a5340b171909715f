import {css} from 'lit';

export const pegStyles = css`
  fieldset {
    display: grid;
    gap: 1.5em;
  }

  [role='radiogroup'] {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em;
  }

  [role='radiogroup'] > * {
    grid-column: 1 / -1;
  }

  [part='label'],
  [part='question'] {
    font-weight: 600;
  }

  [part='label'] {
    padding-block-end: 0.75em;
    font-size: 1.1em;
  }

  [part='question'] {
    padding-block-end: 0.25em;
  }

  .highest {
    order: 1;
    text-align: end;
  }

  [part='error'] {
    font-weight: 600;
    color: var(--_alert);
  }

  p:empty {
    display: none;
  }

  [part='mean'],
  [part='error'] {
    padding-block-end: 0.5em;
  }

  @container (min-width: 34em) {
    [part='question'] {
      order: -1;
    }

    [role='radiogroup'] > [part='anchor'] {
      grid-column: auto;
    }
  }
`;
