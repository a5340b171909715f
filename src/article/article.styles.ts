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
    gap: 0.65em;
    block-size: 100%;
    padding: var(--_gap) var(--_gap) calc(var(--_gap) / 2);
    color: var(--_text);
    background: var(--_surface);
    border-width: 1px;
    border-radius: var(--_radius);
    box-shadow: var(--mm-shadow, none);
  }

  header,
  [part='certainty'] {
    display: flex;
    align-items: center;
    gap: 0 0.6em;
  }

  [part='emblem'] {
    inline-size: 2.25em;
    block-size: 2.25em;
    padding: 0.375em;
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
    font-size: 1.15em;
    line-height: 1.35;
  }

  [part='certainty'] {
    flex-wrap: wrap;
    font-size: 0.875em;
    line-height: 0.9lh;
  }

  [part='direction'] {
    padding: 0.1em 0.6em;
    border: 1px solid var(--_muted);
    border-radius: 1em;
  }

  .helps,
  .may-help {
    background: var(--_tint);
    border-color: var(--_accent);
  }

  [part='certainty'] span::before {
    color: var(--_accent);
  }

  .high span::before {
    content: '●●●● ' / '';
  }

  .moderate span::before {
    content: '●●●○ ' / '';
  }

  .low span::before {
    content: '●●○○ ' / '';
  }

  .very-low span::before {
    content: '●○○○ ' / '';
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

  /* In a grid, the action and the details are in line with those of the neighbouring cards. */
  footer {
    display: grid;
    margin-block-start: auto;
  }

  ::slotted(*) {
    margin: 0;
  }

  ::slotted([slot='action']) {
    justify-self: start;
    margin-block-end: 0.75em;
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
`;
