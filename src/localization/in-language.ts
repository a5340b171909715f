import {Chunk} from '../chunk.js';
import {load} from '../generated/languages.js';

/** The modules that were asked for so far, by locale and path. */
export const asked = new Map<string, Chunk<unknown>>();

/** A module that exists in each language: a topic, or the texts of an element. It comes when it is first needed. */
export function inLanguage<Module>(path: string, locale: string): Chunk<Module> {
  path = `${locale}/${path}`;
  if (!asked.has(path)) asked.set(path, new Chunk((query) => load(path, query)));
  return asked.get(path) as Chunk<Module>;
}
