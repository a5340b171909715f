import {defineConfig} from 'vite';

export default defineConfig({
  base: './',
  build: {
    manifest: 'manifest.json',
    rolldownOptions: {input: `./${process.env.ENTRY}.js`, output: {entryFileNames: '[name].js'}},
  },
});
