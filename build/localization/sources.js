/**
 * Every module that holds texts, by its path. `evaluate.mjs` runs each of them once in every language. Vite finds the files, so a
 * new one needs no entry anywhere.
 */
export const modules = import.meta.glob(['/src/content/**/*.ts', '/src/**/*.texts.ts', '/site/**/*.texts.ts'], {
  eager: true,
});
