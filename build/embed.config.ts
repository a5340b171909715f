import {resolve} from 'node:path';
import {defineConfig} from 'vite';
import {chunksFolder} from './entries.js';

/** `embed.js`, the script-tag entry: one file that shares no chunk with the others, so a page without our tags loads nothing else. */
export default defineConfig({
  publicDir: false,
  define: {CHUNKS_FOLDER: JSON.stringify(chunksFolder)},
  build: {
    target: 'es2022',
    modulePreload: false,
    // Keeps the chunks, which the build of the entries has written before.
    emptyOutDir: false,
    rolldownOptions: {
      input: {embed: resolve(import.meta.dirname, '../src/embed.ts')},
      output: {entryFileNames: '[name].js'},
    },
  },
});
