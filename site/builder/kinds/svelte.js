import {importLine, indented, inFramework, install} from './markup.js';

/** A component of Svelte. */
export const svelte = {
  id: 'svelte',
  name: 'Svelte',
  paste: 'npm',
  options: ['look'],
  async code(widget) {
    return ['<script>', ...indented([importLine(widget)]), '</script>', '', ...inFramework(widget)].join('\n');
  },
  extra: install,
};
