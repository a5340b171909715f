import {unsafeCSS, type CSSResult} from 'lit';

/**
 * The colours by role: in a light and in a dark page. A page sets its own as `--mm-color-accent` and so on; inside we
 * use `--_accent` and so on. Text on every background meets WCAG 2.2 AA, which a test checks.
 */
export const colors = {
  accent: ['#065', '#7dc'],
  text: ['#122', '#eee'],
  muted: ['#566', '#abb'],
  surface: ['#fff', '#122'],
  border: ['#cdd', '#344'],
  // For signs that need help at once.
  alert: ['#b22', '#fba'],
} as const;

/** `light-dark()` follows the page's `color-scheme`. A browser from before 2024 gets the light colours. */
const follows = (globalThis as Partial<typeof globalThis>).CSS?.supports('color', 'light-dark(red, red)');

/** Declarations that turn the page's tokens, or their defaults, into our own. */
export const tokens: CSSResult = unsafeCSS(
  `:host{${Object.entries(colors)
    .map(
      ([role, [light, dark]]) =>
        `--_${role}:var(--mm-color-${role},${follows ? `light-dark(${light},${dark})` : light});`,
    )
    .join('')}}`,
);
