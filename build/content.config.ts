import {resolve} from 'node:path';
import {defineConfig} from 'vite';

/** `content.js`, which a page imports itself: one file that shares no chunk with the others, so it is not tied to a build. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    modulePreload: false,
    emptyOutDir: false,
    rolldownOptions: {
      input: {content: resolve(import.meta.dirname, '../src/clinic-content/clinic-content.ts')},
      preserveEntrySignatures: 'strict',
      output: {entryFileNames: '[name].js'},
    },
  },
});
