import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {defineConfig} from 'vite';
import {minifyLiterals} from './minify-literals.js';

const src = resolve(import.meta.dirname, '../src');

/** The modules for npm: one built file for each file of `src/`, with imports that every bundler understands. */
export default defineConfig({
  publicDir: false,
  plugins: [minifyLiterals],
  build: {
    target: 'es2022',
    outDir: 'dist/modules',
    minify: false,
    lib: {
      entry: [
        `${src}/index.ts`,
        ...readdirSync(`${src}/define`).map((name) => `${src}/define/${name}`),
        // The page that makes the code names these files in advance.
        `${src}/loader/expected-files.ts`,
      ],
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^[^./\0]/,
      output: {preserveModules: true, preserveModulesRoot: src, entryFileNames: '[name].js'},
    },
  },
});
