import {resolve} from 'node:path';
import {defineConfig} from 'vite';
import {groups} from './build/chunks.js';
import {build, entries, fileName} from './build/entries.js';
import {minifyLiterals} from './build/minify-literals.js';
import {version} from './src/version.js';

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
  define: {BUILD: JSON.stringify(build), VERSION: JSON.stringify(version)},
  plugins: [minifyLiterals],
  build: {
    target: 'es2022',
    modulePreload: false,
    // The licences of Lit and valibot, which are bundled, ask for their notices to come along.
    license: {fileName: 'licenses.md'},
    rolldownOptions: {
      input: {...entries},
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: ({name}) => fileName(name),
        chunkFileNames: ({name}) => fileName(name),
        codeSplitting: {groups},
      },
    },
  },
});
