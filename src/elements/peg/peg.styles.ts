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

  [part='options'] {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 0.2em;
  }

  label {
    display: grid;
    position: relative;
  }

  input {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }

  .face {
    display: grid;
    place-items: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.25em;
    text-align: center;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }

  :hover + .face {
    background: var(--_tint);
    border-color: var(--_accent);
  }

  :checked + .face {
    color: var(--_surface);
    background: var(--_accent);
    border-color: var(--_accent);
  }

  :focus-visible + .face {
    outline: 0.2em solid var(--mm-focus-ring, var(--_accent));
    outline-offset: 0.2em;
    z-index: 1;
  }

  :disabled + .face {
    opacity: 0.55;
  }

  .highest {
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

  @container (min-width: 280px) {
    [part='options'] {
      grid-template-columns: repeat(6, 1fr);
    }
  }

  @container (min-width: 34em) {
    [part='options'] {
      grid-template-columns: repeat(11, 1fr);
    }

    [role='radiogroup'] > [part='anchor'] {
      grid-column: auto;
      order: 1;
    }
  }

  @media (forced-colors: active) {
    :checked + .face {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
