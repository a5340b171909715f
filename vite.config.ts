import {resolve} from 'node:path';
import {defineConfig} from 'vite';
import {entries, fileName} from './build/entries.js';
import {minifyLiterals} from './build/minify-literals.js';

const src = resolve(import.meta.dirname, 'src');

/** The script-tag files. The modules for npm are built by build/modules.config.ts. */
export default defineConfig({
  base: './',
  publicDir: false,
  resolve: {
    alias: [
      {find: /^(\.\.?\/)+loading\/import-module\.js$/, replacement: `${src}/loading/import-module.script-tag.ts`},
    ],
  },
  plugins: [minifyLiterals],
  build: {
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: {...entries},
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: ({name}) => fileName(name),
        chunkFileNames: ({name}) => fileName(name),
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /node_modules\/@?lit(?!.*directive)|src\/(article\/(?!red-flags|topic-list)|define\/define|icons\/(alert|icon)|loading\/import-module|localization\/(?!mark-english)|page-attributes|theme|topics\/(?!conditions)|version|warn)/,
            },
            {
              name: 'conditions',
              test: /src\/(article\/red-flags|topics\/conditions|content\/(conditions|safety)\/index)/,
            },
            {name: 'topic-list', test: /src\/article\/topic-list/},
          ],
        },
      },
    },
  },
});
