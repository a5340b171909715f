import {importLine, indented, inFramework, install} from './markup.js';

/** A component of Vue. */
export const vue = {
  id: 'vue',
  name: 'Vue',
  paste: 'npm',
  options: ['look'],
  async code(widget) {
    return [
      '<script setup>',
      importLine(widget),
      '',
      '// In vite.config.js, so that Vue takes the tag for no component of its own:',
      "// vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('mm-')}}})",
      '</script>',
      '',
      '<template>',
      ...indented(inFramework(widget)),
      '</template>',
    ].join('\n');
  },
  extra: install,
};
