import {css} from 'lit';

export const firstVisitStyles = css`
  ol {
    display: grid;
    gap: 1.5em;
    padding: 0;
    list-style: '';
    counter-reset: step;
  }

  li {
    display: grid;
    position: relative;
    gap: 0.4em;
    padding-inline-start: 3.25em;
    counter-increment: step;
  }

  li::before {
    position: absolute;
    inset-block-start: -0.15em;
    inset-inline-start: 0;
    inline-size: 2.2em;
    line-height: 2.2;
    text-align: center;
    font-weight: 600;
    color: var(--_accent);
    background: var(--_tint);
    border-radius: 50%;
    content: counter(step);
  }

  /* The way from one step to the next. */
  li:not(:last-child)::after {
    position: absolute;
    inset-block: 2.4em -1em;
    inset-inline-start: 1.05em;
    border-inline-start: 1px solid var(--_border);
    content: '';
  }

  [part='subheading'] {
    font-size: 1.1em;
  }
`;
