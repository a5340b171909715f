import {defineConfig} from 'vite';
import {regenerateTexts} from '../build/localization/plugin.js';

/** Not the root's vite.config.ts, which builds the script-tag files. */
export default defineConfig({
  plugins: [regenerateTexts],
  // Storybook imports this module. If it were not bundled with the rest of Lit, it would load a second copy of Lit.
  optimizeDeps: {include: ['lit/directive-helpers.js']},
});
