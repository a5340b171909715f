import {css} from 'lit';

export const painMapStyles = css`
  .map,
  .sides,
  .answer,
  .body,
  .list {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }

  .map > [part='label'] {
    padding-block-end: 0.25em;
    font-size: 1.1em;
    font-weight: 600;
  }

  legend .small {
    display: inline-block;
    text-indent: -0.25em;
  }

  fieldset.map {
    gap: 0.4em;
  }

  .sides {
    gap: 1.25em;
    margin-block-start: 0.5em;
  }

  [part='error'] {
    font-weight: 600;
    color: var(--_alert);
  }

  [part='error']:empty,
  .none:empty,
  b:empty {
    display: none;
  }

  #heart {
    display: flex;
    gap: 0.5em;
  }

  #heart svg {
    color: var(--_alert);
  }

  button,
  summary,
  select,
  [part='search'] {
    min-block-size: max(2.75em, 44px);
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }

  button,
  summary,
  select,
  [part='option'] {
    cursor: pointer;
  }

  button {
    display: flex;
    align-items: center;
    justify-content: center;
    flex-wrap: wrap;
    gap: 0 0.5em;
    padding-inline: 0.5em;
    touch-action: manipulation;
  }

  :disabled,
  :disabled * {
    cursor: default !important;
  }

  fieldset:disabled {
    opacity: 0.7;
  }

  /* The figure. */

  .body {
    justify-items: center;
  }

  [part='switch'] {
    display: grid;
    grid-template-columns: 1fr 1fr;
    inline-size: min(100%, max(300px, 19em));
  }

  [part='switch'] button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  [part='switch'] button:last-child {
    border-inline-start-width: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  [part='switch'] b {
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    font-size: 0.8em;
    line-height: 1.6;
    color: var(--_surface);
    background: var(--_accent);
    border-radius: 1em;
  }

  [aria-pressed='true'] {
    font-weight: 600;
    color: var(--_surface);
    background: var(--_accent);
    border-color: var(--_accent);
  }

  [part='switch'] [aria-pressed='true'] b {
    color: var(--_accent);
    background: var(--_surface);
  }

  [part='figures'] {
    display: flex;
    justify-content: center;
    gap: 1em;
    inline-size: 100%;
  }

  .view {
    position: relative;
    flex: 0 1 max(300px, 19em);
  }

  .other,
  [part='figure'] > p {
    display: none;
  }

  [part='figure'] {
    position: relative;
    text-align: center;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    user-select: none;
  }

  [part='figure'] svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    print-color-adjust: exact;
  }

  .zoomed {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  path {
    vector-effect: non-scaling-stroke;
  }

  .landmarks,
  .outline,
  text {
    pointer-events: none;
  }

  .landmarks {
    stroke: var(--_muted);
    stroke-width: 1;
    opacity: 0.5;
  }

  .outline {
    stroke: var(--_muted);
    stroke-width: 1.6;
  }

  [part='region'] {
    fill: var(--_surface);
    stroke: var(--_border);
    stroke-width: 0.75;
    cursor: pointer;
  }

  .read-only [part='region'] {
    cursor: default;
  }

  [part='region'].chosen {
    fill: var(--_accent);
    stroke: var(--_surface);
  }

  /* A browser without color-mix() shows fewer steps of colour; the numbers and marks still tell the intensities apart. A declaration
     with a variable is never dropped as unknown, so a second one in the rules above would leave nothing. */
  @supports (color: color-mix(in srgb, red, red)) {
    [part='region'],
    [part='region'].chosen {
      fill: color-mix(in srgb, var(--_accent) var(--_fill, 9%), var(--_surface));
    }

    [part='region']:not(.chosen) {
      stroke: color-mix(in srgb, var(--_muted) 40%, var(--_surface));
    }
  }

  .step-1 {
    --_fill: 26%;
  }

  .step-2 {
    --_fill: 44%;
  }

  .step-3 {
    --_fill: 62%;
  }

  .step-4 {
    --_fill: 82%;
  }

  .step-5 {
    --_fill: 100%;
  }

  text {
    font-size: 13px;
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 3;
    paint-order: stroke;
  }

  text.step-4,
  text.step-5 {
    fill: var(--_surface);
    stroke: var(--_accent);
  }

  .zoomed text {
    font-size: 6px;
    stroke-width: 1.2;
  }

  .tip {
    position: absolute;
    z-index: 2;
    inline-size: max-content;
    max-inline-size: 100%;
    padding: 0.3em 0.7em;
    font-size: 0.95em;
    font-weight: 600;
    line-height: 1.3;
    color: var(--_surface);
    background: var(--_text);
    border-radius: 0.5em;
    pointer-events: none;
  }

  .off {
    font-weight: 400;
    text-decoration: line-through;
  }

  /* The space beside the figure does not grow with the size of the text. */
  .view [part='zoom'] svg {
    inline-size: min(1.5em, 60%);
  }

  .whole {
    padding-inline: 1em;
  }

  .view [part='zoom'] {
    position: absolute;
    inline-size: 44px;
    block-size: 44px;
    min-block-size: 0;
    padding: 0;
    color: var(--_accent);
    border-color: var(--_border);
    border-radius: 50%;
  }

  .left {
    left: 2%;
  }

  .right {
    right: 2%;
  }

  .head {
    top: 3%;
  }

  .hand {
    top: 61%;
  }

  .foot {
    top: 88%;
  }

  /* The chosen regions. */

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.25em;
    padding: 0;
    list-style: none;
  }

  [part='chip'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    padding-inline-start: 1em;
    font-weight: 600;
    color: var(--_text);
    background: var(--_tint);
    border: 1px solid var(--_accent);
    border-radius: 1.5em;
  }

  .read-only [part='chip'] {
    padding-inline-end: 1em;
  }

  [part='chip'] b {
    color: var(--_accent);
  }

  [part='chip'] button {
    flex: none;
    inline-size: max(2.5em, 44px);
    padding: 0;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 50%;
  }

  [part='chip'] button svg {
    inline-size: 1.2em;
    block-size: 1.2em;
  }

  [part='intensities'] ul {
    display: grid;
    gap: 0;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  [part='intensities'] [part='chip'] {
    padding-block: 0.25em;
    background: none;
    border: 0;
    border-radius: 0;
  }

  [part='intensities'] [part='chip'] + [part='chip'] {
    border-block-start: 1px solid var(--_border);
  }

  [part='chip'] label {
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
  }

  select {
    flex: none;
    padding-inline: 0.75em;
  }

  /* The list. */

  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding-inline: 1em;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: auto;
    margin-block-end: 0.25em;
    border: solid;
    border-width: 0 0.14em 0.14em 0;
    rotate: 45deg;
  }

  [open] > summary::after {
    margin-block-end: -0.25em;
    rotate: -135deg;
  }

  .list {
    padding-block-start: 0.75em;
  }

  .search {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }

  [part='search'] {
    padding-inline: 0.75em;
    font-weight: 400;
  }

  .groups {
    display: grid;
    gap: 1em 2em;
  }

  [part='group'] > p {
    font-weight: 600;
  }

  .options {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 0.75em;
    direction: ltr;
  }

  /* The left side is on the left in every language, also in right-to-left ones. */
  [part='option'] {
    display: flex;
    grid-column: 1 / -1;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    padding-block: 0.25em;
    line-height: 1.3;
  }

  [dir='rtl'] [part='option'] {
    direction: rtl;
  }

  .options .left {
    grid-column: 1;
  }

  .options .right {
    grid-column: 2;
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

  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (hover: hover) {
    fieldset:not(:disabled) [part='region']:not(.chosen):hover {
      --_fill: 22%;
    }

    button:enabled:not([aria-pressed='true']):hover,
    summary:hover {
      background: var(--_tint);
      border-color: var(--_accent);
    }
  }

  @container (max-width: 17em) {
    .options {
      grid-template-columns: 1fr;
    }

    .options > * {
      grid-column: 1 !important;
    }
  }

  @container (min-width: 40em) {
    [part='switch'] {
      display: none;
    }

    .other,
    [part='figure'] > p {
      display: block;
    }

    .groups {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (min-width: 58em) {
    .sides {
      grid-template-columns: 40em 1fr;
      gap: 2em;
    }

    .answer {
      max-inline-size: 30em;
    }

    .groups {
      grid-template-columns: 1fr;
      padding: 0.75em;
      border-width: 1px;
      border-radius: var(--_radius);
    }

    /* A disabled list does not scroll: nothing in it takes the focus, so a keyboard could not reach the rest. */
    fieldset:enabled .groups {
      max-block-size: 27em;
      overflow-y: auto;
    }
  }

  @media print {
    .map {
      color-scheme: light;
    }

    [part='chip'] {
      padding-inline-end: 1em;
    }

    [part='switch'],
    [part='zoom'],
    [part='list'],
    [part='chip'] button {
      display: none;
    }

    .other,
    [part='figure'] > p {
      display: block;
    }
  }

  @media (forced-colors: active) {
    [part='region'] {
      fill: Canvas;
      stroke: CanvasText;
      forced-color-adjust: none;
    }

    [part='region'].chosen {
      fill: Highlight;
    }

    text {
      fill: HighlightText !important;
      stroke: Highlight !important;
      forced-color-adjust: none;
    }

    .landmarks,
    .outline {
      stroke: CanvasText;
    }

    [aria-pressed='true'] {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }

    .tip {
      border: 1px solid;
    }
  }
`;
