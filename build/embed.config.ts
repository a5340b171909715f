import {resolve} from 'node:path';
import {defineConfig} from 'vite';
import {build} from './entries.js';

/**
 * `embed.js`, the script-tag entry, and `content.js`, which a page imports itself. They share no chunk with the others: a page without our
 * tags loads nothing else, and neither file is tied to a build.
 */
export default defineConfig({
  publicDir: false,
  define: {BUILD: JSON.stringify(build)},
  build: {
    target: 'es2022',
    modulePreload: false,
    // Keeps the chunks, which the build of the entries has written before.
    emptyOutDir: false,
    rolldownOptions: {
      input: {
        embed: resolve(import.meta.dirname, '../src/embed.ts'),
        content: resolve(import.meta.dirname, '../src/clinic-content/clinic-content.ts'),
      },
      preserveEntrySignatures: 'strict',
      output: {entryFileNames: '[name].js'},
    },
  },
});
