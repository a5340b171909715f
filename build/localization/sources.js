/**
 * Every module that holds text, by its path: what `evaluate.mjs` runs once in each language. Vite finds them, so a new file
 * needs no entry anywhere.
 */
export const modules = import.meta.glob(['/src/content/**/*.ts', '/src/**/*.texts.ts'], {eager: true});
