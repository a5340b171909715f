import {css} from 'lit';

/** The look that all articles share: one calm surface, generous space, one accent. */
export const articleStyles = css`
  article,
  .sides,
  .evidence {
    display: grid;
    gap: var(--_gap);
  }

  article {
    padding: var(--_gap);
    background: var(--_surface);
    border-width: 1px;
    border-radius: var(--_radius);
  }

  header,
  [part='certainty'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .emblem {
    flex: none;
    padding: 0.5em;
    line-height: 0;
    color: var(--_accent);
    background: var(--_tint);
    border-radius: 50%;
  }

  [part='heading'] {
    font-size: 1.3em;
    line-height: 1.25;
  }

  section,
  [part='claim'] {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 0.4em;
  }

  [part='certainty'] {
    padding: 0.1em 0.75em;
    font-size: 0.9em;
    font-weight: 600;
    background: var(--_tint);
    border-width: 1px;
    border-radius: 1em;
  }

  [part='certainty'] svg {
    inline-size: 3em;
    block-size: 0.75em;
    color: var(--_accent);
    stroke-dasharray: 0 11;
  }

  svg:dir(rtl) {
    scale: -1 1;
  }

  details {
    border-block-start-width: 1px;
  }

  summary,
  a {
    padding-block: 0.65em;
    color: var(--_accent);
  }

  summary {
    font-weight: 600;
    cursor: pointer;
  }

  a {
    display: block;
    text-align: match-parent;
  }

  ::slotted(*) {
    margin: 0;
  }

  ::slotted([slot='action']) {
    justify-self: start;
    padding: 0.65em 1.25em;
    font-weight: 600;
    color: var(--_accent);
    text-decoration: none;
    border: 0.1em solid;
    border-radius: var(--_radius);
  }

  @media print {
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
