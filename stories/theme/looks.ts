/// <reference types="vite/types/importMeta.d.ts" />
import {colors, measures} from '../../src/theme/tokens.js';

/** The text of each look's style sheet, by the path of its file. The page shows the same text that it uses. */
const sheets = import.meta.glob<string>('./*.css', {query: '?raw', eager: true, import: 'default'});

/** The CSS of a look: a class of its name, with its tokens and what the page around it needs. */
export const cssOf = (name: string): string => sheets[`./${name}.css`]!.trim();

/** The tokens that the editor offers, each with the value that it begins with. */
export const editable: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(colors).map(([role, [light]]) => [`--mm-color-${role}`, inFull(light)])),
  '--mm-color-tint': '#eef5f3',
  ...Object.fromEntries(Object.entries(measures).map(([name, value]) => [`--mm-${name}`, value])),
  '--mm-control-radius': '0.75em',
  '--mm-font': 'system-ui, sans-serif',
  '--mm-shadow': 'none',
  '--mm-focus-ring': '#006655',
};

/** A colour with six digits, as a picker of colours writes it. */
function inFull(color: string): string {
  return /^#...$/.test(color) ? color.replace(/[^#]/g, '$&$&') : color;
}

/** A rule with these tokens, to be copied. */
export function ruleWith(selector: string, tokens: Readonly<Record<string, string>>): string {
  const lines = Object.entries(tokens)
    .filter(([name, value]) => name in editable && value.trim())
    // What is typed is a value and nothing more.
    .map(([name, value]) => `  ${name}: ${value.replace(/[{};<>]/g, '').trim()};`);
  return [`${selector} {`, ...lines, '}'].join('\n');
}
