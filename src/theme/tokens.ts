import {unsafeCSS, type CSSResult} from 'lit';

// The tokens of the theme. A page sets them as `--mm-color-accent`, `--mm-radius` and so on. The manifest and every table in the
// documentation take names, defaults and descriptions from here.

/** The colours by role, on a light and on a dark page. Text on every background meets WCAG 2.2 AA, which a test checks. */
export const colors = {
  /** Links, icons and what is chosen */
  accent: ['#065', '#7dc'],
  /** Text */
  text: ['#122', '#eee'],
  /** Labels and notes */
  muted: ['#566', '#abb'],
  /** Background */
  surface: ['#fff', '#122'],
  /** Lines */
  border: ['#cdd', '#344'],
  /** Text on the accent colour */
  'on-accent': ['#fff', '#122'],
  /** Signs for which to get help, and the message about a missing answer */
  alert: ['#b22', '#fba'],
} as const;

/** Tokens that are not colours. */
export const measures = {
  /** Radius of corners */
  radius: '0.75em',
  /** Space between the parts */
  space: '1em',
} as const;

/** Tokens that only a page sets. Their fallback values are in the styles that use them. */
export const inherited = {
  /** Font family */
  font: 'inherit',
  /** Font family of headings */
  'heading-font': 'inherit',
  /** Font weight of headings */
  'heading-weight': '700',
  /** Background of what is marked with the accent colour; by default a mixture of that and the background */
  'color-tint': 'color-mix(in srgb, var(--mm-color-accent) 7%, var(--mm-color-surface))',
  /** Radius of the corners of answers, fields and buttons */
  'control-radius': 'var(--mm-radius)',
  /** Shadow of a card */
  shadow: 'none',
  /** Colour of the focus ring; by default that of the text */
  'focus-ring': 'currentColor',
  /** Longest line of text */
  'line-width': '42em',
  /** Height of a header that sticks to the top of the page, which a link to a condition then clears */
  'scroll-margin': '0px',
} as const;

/** light-dark() follows the page's color-scheme. A browser from before 2024 gets the light colours. */
const hasLightDark = (globalThis as Partial<typeof globalThis>).CSS?.supports('color', 'light-dark(red, red)');

const declarations = [
  ...Object.entries(colors).map(([role, [light, dark]]) => [
    role,
    `--mm-color-${role}`,
    hasLightDark ? `light-dark(${light},${dark})` : light,
  ]),
  ...Object.entries(measures).map(([name, value]) => [name, `--mm-${name}`, value]),
];

/** Sets our own --_accent, --_radius and so on to the page's tokens or their defaults. */
export const tokens: CSSResult = unsafeCSS(
  `:host{${declarations.map(([name, token, value]) => `--_${name}:var(${token},${value});`).join('')}}`,
);
