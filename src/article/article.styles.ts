import {css} from 'lit';

/** The look that all articles share: one calm surface, the answer first and largest, one accent. */
export const articleStyles = css`
  .root {
    block-size: 100%;
  }

  article {
    --_quiet: var(--_muted);
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    block-size: 100%;
    padding: var(--_gap);
    color: var(--_text);
    background: var(--_surface);
    border-width: 1px;
    border-radius: var(--_radius);
    box-shadow: var(--mm-shadow, none);
  }

  header,
  [part='certainty'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.6em;
  }

  header {
    flex-wrap: nowrap;
    gap: 0.75em;
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
    font-family: var(--mm-heading-font, inherit);
    font-size: 1.25em;
    font-weight: var(--mm-heading-weight, 700);
  }

  p {
    max-inline-size: var(--mm-line-width, 42em);
  }

  section,
  .evidence,
  [part='claim'] {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }

  .evidence {
    gap: 0.9em;
    padding-block-end: 0.5em;
  }

  .lead p:first-child {
    font-size: 1.1em;
    line-height: 1.45;
  }

  [part='certainty'] {
    font-size: 0.9em;
  }

  [part='direction'] {
    padding: 0.1em 0.7em;
    border: 1px solid var(--_muted);
    border-radius: 1em;
  }

  .helps,
  .may-help {
    background: var(--_tint);
    border-color: var(--_accent);
  }

  [part='certainty'] svg {
    inline-size: 2.6em;
    block-size: 0.7em;
    color: var(--_accent);
    stroke-dasharray: 0 11;
  }

  .guideline span::before {
    content: '§ ' / '';
  }

  .expert-opinion span::before {
    content: '“ ” ' / '';
  }

  .way-of-working span::before {
    content: '↻ ' / '';
  }

  svg:dir(rtl) {
    scale: -1 1;
  }

  details {
    border-block-start-width: 1px;
  }

  summary,
  a {
    padding-block: 0.7em;
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

  /* In a grid, what follows the text is aligned with that of the neighbouring cards. */
  .lead ~ details:first-of-type {
    margin-block-start: auto;
  }

  ::slotted(*) {
    margin: 0;
  }

  ::slotted([slot='action']) {
    align-self: start;
    padding: 0.65em 1.25em;
    font-weight: 600;
    color: var(--_accent);
    text-decoration: none;
    border: 0.1em solid;
    border-radius: var(--mm-control-radius, var(--_radius));
  }

  @media print {
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }

  @media (forced-colors: active) {
    [part='certainty'] svg {
      color: CanvasText;
    }
  }
`;
