import {css} from 'lit';

export const painLevelStyles = css`
  fieldset {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em;
  }

  fieldset > * {
    grid-column: 1 / -1;
  }

  legend {
    padding-block-end: 0.75em;
    font-size: 1.1em;
    font-weight: 600;
  }

  #anchor-10 {
    text-align: end;
  }

  [part='help'],
  [part='error'] {
    padding: 0.5em 0.75em;
    color: var(--_text);
    background: var(--_surface);
    border-inline-start: 0.25em solid var(--_accent);
  }

  [part='error'] {
    font-weight: 600;
    color: var(--_alert);
    border-color: var(--_alert);
  }

  p:empty:not([role]) {
    display: none;
  }

  /* A live region must be rendered before its text changes, so it exists while it is empty. */
  [part='help']:empty {
    padding: 0;
    border: 0;
  }

  @container (min-width: 34em) {
    fieldset > .small {
      grid-column: auto;
    }
  }
`;
