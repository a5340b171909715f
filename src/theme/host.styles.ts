import {css, type CSSResultGroup} from 'lit';
import {tokens} from './tokens.js';

const guard = css`
  :host {
    --_gap: calc(var(--_space) * 1.25);
    --_tint: var(--mm-color-tint, color-mix(in srgb, var(--_accent) 7%, var(--_surface)));
    --_quiet: color-mix(in srgb, currentColor 80%, transparent);
    display: block !important;
    box-sizing: border-box !important;
    min-inline-size: 0 !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .root {
    all: initial;
    display: block;
    /* Text on the page's background has the page's colour. Text on a surface of ours has our colour. */
    color: var(--mm-color-text, inherit);
    color-scheme: inherit;
    font-family: var(--mm-font, inherit);
    /* Builders set a size of 0 around blocks to close the gaps between them. */
    font-size: max(1em, 16px - 100em);
    line-height: 1.5;
    /* The page's line height, within readable bounds. In this property, the unit lh refers to the parent. */
    line-height: clamp(1.4em, 1lh, 1.9em);
    overflow-wrap: anywhere;
    visibility: inherit;
  }

  /* Korean has spaces, and is read by words: a line does not end within one that fits. */
  .root:lang(ko) {
    word-break: keep-all;
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
    line-height: 0.9lh;
    color: var(--_quiet);
  }
`;

/**
 * For elements whose layout depends on their own width. The others do without, because a browser takes half as long again to lay out a size
 * container.
 */
export const sizeContainer = css`
  :host {
    container-type: inline-size !important;
    /* The content of a size container does not count for its intrinsic width, so in a flex row or a float it would collapse. This
       is its width there. */
    contain-intrinsic-inline-size: min(20em, 75vw);
  }
`;

/**
 * The first styles of every element: the tokens, and a guard against rules of the page that match all elements.
 *
 * An `!important` declaration in `:host` wins over one in the page's `*`, so the declarations that the layout depends on are
 * important here. `.root`, the outermost element of the shadow tree, resets everything and lets only the page's font, text
 * colour, line height and colour scheme in.
 */
export const hostStyles: CSSResultGroup = [tokens, guard];
