import {css, type CSSResultGroup} from 'lit';
import {tokens} from './tokens.js';

const guard = css`
  :host {
    --_gap: calc(var(--_space) * 1.25);
    --_tint: var(--mm-color-tint, color-mix(in srgb, var(--_accent) 7%, var(--_surface)));
    --_quiet: color-mix(in srgb, currentColor 80%, transparent);
    display: block !important;
    box-sizing: border-box !important;
    container-type: inline-size !important;
    /* A container adds nothing to the width of a flex row or a float that asks for it; this is what it then gets. */
    contain-intrinsic-inline-size: min(20em, 75vw);
    min-inline-size: 0 !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .root {
    all: initial;
    display: block;
    /* On the page's own ground, its colour; what stands on a surface of ours takes ours. */
    color: var(--mm-color-text, inherit);
    color-scheme: inherit;
    font-family: var(--mm-font, inherit);
    font-size: inherit;
    line-height: 1.5;
    /* The page's own line height, within readable bounds: in this property, 1lh is the parent's. */
    line-height: clamp(1.4em, 1lh, 1.9em);
    overflow-wrap: anywhere;
    visibility: inherit;
  }

  * {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0 solid var(--_border);
  }

  ul {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.25em;
  }

  svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :focus-visible {
    outline: 0.2em solid var(--mm-focus-ring, currentColor);
    outline-offset: 0.2em;
  }

  .small {
    font-size: 0.9em;
    color: var(--_quiet);
  }
`;

/**
 * What every element's styles begin with: the tokens, and a guard against what pages do to all elements at once.
 *
 * An outer `* {…!important}` loses to `:host {…!important}`, so what the layout cannot do without is important here.
 * `.root`, the outermost element inside, lets in the page's font and colour scheme and nothing else of its text styles.
 */
export const hostStyles: CSSResultGroup = [tokens, guard];
