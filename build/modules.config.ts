import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {defineConfig} from 'vite';
import {minifyLiterals} from './minify-literals.js';

const src = resolve(import.meta.dirname, '../src');

const filesIn = (folder: string): string[] => readdirSync(`${src}/${folder}`).map((name) => `${src}/${folder}/${name}`);

/** The modules that define an element with its texts in one language, such as `define/pain-level.es.js`. */
const oneLanguage = 'generated/npm/define';

/** The modules for npm: one built file for each file of `src/`, with imports that every bundler understands. */
export default defineConfig({
  publicDir: false,
  resolve: {
    alias: [
      {find: /^(\.\.?\/)+loading\/import-module\.js$/, replacement: `${src}/loading/import-module.npm.ts`},
      // What index.ts exports and src/define/ registers comes with its texts, in every language.
      {find: /^\.\.?\/elements\/([^/]+)\/\1\.js$/, replacement: `${src}/generated/npm/elements/$1.ts`},
    ],
  },
  plugins: [minifyLiterals],
  build: {
    target: 'es2022',
    outDir: 'dist/modules',
    minify: false,
    lib: {
      entry: [
        `${src}/index.ts`,
        `${src}/bundle.ts`,
        ...filesIn('define'),
        ...filesIn(oneLanguage),
        // The page that makes the code names these files in advance.
        `${src}/loader/expected-files.ts`,
      ],
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^[^./\0]/,
      output: {
        preserveModules: true,
        preserveModulesRoot: src,
        // An app imports both kinds of modules that define an element from one folder.
        entryFileNames: ({name}) => `${name.replace(oneLanguage, 'define')}.js`,
      },
    },
  },
});
