import {css} from 'lit';

export const conditionListStyles = css`
  .root {
    display: grid;
    gap: var(--_gap);
  }

  [part='heading'] {
    font-size: 1.5em;
    line-height: 1.25;
  }

  [part='search'] {
    display: grid;
    gap: 0.4em;
  }

  label {
    font-weight: 600;
  }

  .box {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    max-inline-size: 32em;
  }

  .box > * {
    grid-area: 1 / 1;
  }

  .box svg {
    margin-inline-start: 0.75em;
    color: var(--_muted);
    pointer-events: none;
    z-index: 1;
  }

  input {
    grid-column: 1 / -1 !important;
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding-inline: 3em 0.75em;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }

  [part='list'] {
    gap: 0;
    padding: 0;
    /* Safari does not treat a list with list-style: none as a list for screen readers. */
    list-style: '';
    border-block-start-width: 1px;
  }

  [part='item'] {
    border-block-end-width: 1px;
  }

  [part='item'][hidden] {
    display: none;
  }

  [part='link'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 44px;
    inline-size: 100%;
    padding: 0.65em 0.5em;
    font: inherit;
    text-align: start;
    color: inherit;
    background: none;
    cursor: pointer;
    scroll-margin-block-start: calc(1em + var(--mm-scroll-margin, 0px));
  }

  [part='item-heading'] {
    font-size: 1em;
  }

  [part='emergency']:not(:empty) {
    padding: 0.75em 1em;
    font-weight: 600;
    color: var(--_text);
    background: var(--_surface);
    border: 0.15em solid var(--_alert);
    border-radius: var(--_radius);
  }

  [part='link']:hover {
    text-decoration: underline;
  }

  [part='link']::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
    content: '';
  }

  [part='link'][aria-expanded='true']::after {
    rotate: 225deg;
  }

  [part='failed'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0 0.5em 0.75em;
  }

  [part='again'] {
    min-block-size: 44px;
    padding: 0.4em 1em;
    font: inherit;
    font-weight: 600;
    color: inherit;
    background: none;
    border: 1px solid currentColor;
    border-radius: var(--mm-control-radius, var(--_radius));
    cursor: pointer;
  }

  [part='explainer'] {
    margin-block: 0.25em 1em;
  }

  ::slotted(*) {
    margin: 0;
  }
`;
