import {defineConfig} from 'vite';
import {regenerateTexts} from '../build/localization/plugin.js';

/** Not the root's vite.config.ts, which builds the script-tag files. */
export default defineConfig({
  plugins: [regenerateTexts],
  // Storybook imports it; left apart from the rest of Lit, it would bring a second copy of that.
  optimizeDeps: {include: ['lit/directive-helpers.js']},
});
