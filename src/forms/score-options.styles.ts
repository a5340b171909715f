import {css} from 'lit';

/** Radios that look like buttons with a number, a word or a face. The scores of the selector and those of the PEG use them. */
export const scoreOptionsStyles = css`
  [part='options'] {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 0.2em;
  }

  label {
    display: block;
    position: relative;
  }

  input {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }

  [part='answer'] {
    display: block;
    line-height: calc(max(2.75em, 44px) - 2px);
    text-align: center;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--mm-control-radius, var(--_radius));
  }

  :hover + [part='answer'] {
    background: var(--_tint);
    border-color: var(--_accent);
  }

  :checked + [part='answer'] {
    font-weight: 700;
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }

  :focus-visible + [part='answer'] {
    outline: 0.2em solid var(--mm-focus-ring, var(--_accent));
    outline-offset: 0.2em;
    z-index: 1;
  }

  :disabled + [part='answer'] {
    opacity: 0.55;
  }

  /* “(required)” begins with a space that does not break, for screen readers. Here it takes no room. */
  legend .small {
    display: inline-block;
    text-indent: -0.25em;
  }

  /* The last row is aligned to the end, so that 10 is above its anchor. */
  .numbers :nth-child(9) {
    grid-column-start: 2;
  }

  @container (min-width: 280px) {
    .numbers {
      grid-template-columns: repeat(6, 1fr);
    }

    .numbers :nth-child(9) {
      grid-column-start: auto;
    }

    .numbers :nth-child(7) {
      grid-column-start: 2;
    }
  }

  @container (min-width: 34em) {
    .numbers {
      order: -1;
      grid-template-columns: repeat(11, 1fr);
      gap: 0;
    }

    .numbers :nth-child(7) {
      grid-column-start: auto;
    }

    .numbers [part='answer'] {
      margin-inline-start: -1px;
      border-radius: 0;
    }

    .numbers :first-child [part='answer'] {
      border-start-start-radius: var(--mm-control-radius, var(--_radius));
      border-end-start-radius: var(--mm-control-radius, var(--_radius));
    }

    .numbers :last-child [part='answer'] {
      border-start-end-radius: var(--mm-control-radius, var(--_radius));
      border-end-end-radius: var(--mm-control-radius, var(--_radius));
    }
  }

  /* The answer must be clear on paper too, where browsers leave out backgrounds. */
  @media print {
    :checked + [part='answer'] {
      color: #000;
      border: 0.25em solid #000;
      text-decoration: underline;
    }
  }

  @media (forced-colors: active) {
    :checked + [part='answer'] {
      color: HighlightText;
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
