import {resolve} from 'node:path';
import {defineConfig} from 'vite';
import {minifyLiterals} from './minify-literals.js';

const src = resolve(import.meta.dirname, '../src');

/**
 * The files for Node that write the content of elements into pages; see docs/decisions/0017-static-content.md. The stand-ins take the
 * place of the modules that ask the page.
 */
export default defineConfig({
  publicDir: false,
  resolve: {
    alias: [
      {
        find: /^(?:\.\.?\/)+(?:[a-z-]+\/)*(import-module|page-attributes|page-topics|warn)\.js$/,
        replacement: `${src}/static/stand-ins/$1.ts`,
      },
    ],
  },
  // What the files stand on is in them, so that they need no package.
  ssr: {noExternal: true},
  plugins: [minifyLiterals],
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/node',
    minify: true,
    license: {fileName: 'licenses.md'},
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      input: {static: `${src}/static/static.ts`, cli: `${src}/static/cli.ts`},
      output: {entryFileNames: '[name].js', chunkFileNames: 'render.js'},
    },
  },
});
