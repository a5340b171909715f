import {startLoader} from './loader/loader.js';

/** The folder of the chunks, which the build names after what goes into them; see build/entries.ts. */
declare const CHUNKS_FOLDER: string;

startLoader((file, query) => {
  const url = `./${CHUNKS_FOLDER}/${file}.js${query}`;
  return import(/* @vite-ignore */ url);
});
