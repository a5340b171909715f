import {resolve} from 'node:path';
import {defineConfig} from 'vite';
import {build} from './entries.js';

/** `embed.js`, the script-tag entry: one file that shares no chunk with the others, so a page without our tags loads nothing else. */
export default defineConfig({
  publicDir: false,
  define: {
    BUILD: JSON.stringify(build),
    // Who builds for one address can name it, such as BASE=https://cdn.example/widgets/ npm run build.
    BUILT_BASE: JSON.stringify(process.env['BASE'] ?? ''),
  },
  build: {
    target: 'es2022',
    modulePreload: false,
    // Keeps the chunks, which the build of the entries has written before.
    emptyOutDir: false,
    rolldownOptions: {
      input: {embed: resolve(import.meta.dirname, '../src/embed.ts')},
      // An IIFE runs as a module and as a classic script alike, and leaves no global to the page.
      output: {entryFileNames: '[name].js', format: 'iife'},
    },
  },
});
