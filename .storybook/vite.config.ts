import {defineConfig} from 'vite';

/** Not the root's vite.config.ts, which builds the script-tag files. */
export default defineConfig({
  // Storybook imports it; left apart from the rest of Lit, it would bring a second copy of that.
  optimizeDeps: {include: ['lit/directive-helpers.js']},
});
