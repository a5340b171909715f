import {css} from 'lit';

export const painMapStyles = css`
  fieldset,
  .read-only,
  .sides,
  .list {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }

  legend,
  .read-only [part='label'] {
    padding-block-end: 0.25em;
    font-size: 1.1em;
    font-weight: 600;
  }

  [part='figures'] {
    display: flex;
    align-items: start;
    align-self: start;
    justify-content: center;
    gap: 0.75em;
  }

  [part='figures'] > div {
    display: grid;
    flex: 1 1 0;
    justify-items: center;
    max-inline-size: 15em;
  }

  svg {
    inline-size: 100%;
    block-size: auto;
  }

  [part='region'] {
    fill: color-mix(in srgb, var(--_accent) 18%, var(--_surface));
    stroke: var(--_surface);
    cursor: pointer;
  }

  .read-only [part='region'],
  :disabled [part='region'] {
    cursor: default;
  }

  fieldset:not(:disabled) [part='region']:hover {
    fill: color-mix(in srgb, var(--_accent) 38%, var(--_surface));
  }

  [part='region'].chosen,
  fieldset:not(:disabled) [part='region'].chosen:hover {
    fill: var(--_accent);
  }

  :disabled {
    opacity: 0.7;
  }

  .search {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }

  .search input {
    min-block-size: max(2.75em, 44px);
    padding-inline: 0.75em;
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }

  [part='group'] > p {
    font-weight: 600;
  }

  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
  }

  [part='option'] {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    padding-inline-end: 0.5em;
    cursor: pointer;
  }

  [part='option'] input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    accent-color: var(--_accent);
  }

  [hidden] {
    display: none !important;
  }

  [part='intensities'] {
    display: grid;
    gap: 0.25em;
  }

  [part='intensities'] label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    max-inline-size: 24em;
  }

  select {
    flex: none;
    min-block-size: max(2.75em, 44px);
    padding-inline: 0.75em;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }

  [part='chosen'] {
    min-block-size: 1.5em;
  }

  [part='error'] {
    font-weight: 600;
    color: var(--_alert);
  }

  [part='error']:empty {
    display: none;
  }

  @container (min-width: 44em) {
    .sides {
      grid-template-columns: 2fr 3fr;
    }
  }

  @media (forced-colors: active) {
    [part='region'] {
      fill: Canvas;
      stroke: CanvasText;
      forced-color-adjust: none;
    }

    [part='region'].chosen,
    fieldset:not(:disabled) [part='region'].chosen:hover {
      fill: Highlight;
    }
  }
`;
