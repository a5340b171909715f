import {resolve} from 'node:path';
import {defineConfig} from 'vite';
import {minifyLiterals} from './minify-literals.js';

/** `bundle.js`: all elements in all languages, in one classic script. See docs/decisions/0012-one-file-for-integrity.md. */
export default defineConfig({
  publicDir: false,
  plugins: [minifyLiterals],
  build: {
    target: 'es2022',
    modulePreload: false,
    emptyOutDir: false,
    rolldownOptions: {
      input: {bundle: resolve(import.meta.dirname, '../src/bundle.ts')},
      output: {entryFileNames: '[name].js', format: 'iife', codeSplitting: false},
    },
  },
});
