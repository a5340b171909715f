import {defineConfig} from 'vite';

export default defineConfig({define: {ngDevMode: 'false'}});
