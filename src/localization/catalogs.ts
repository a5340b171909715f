import {Chunk} from '../chunk.js';
import type {Catalog} from './msg.js';

/** The language of the source texts; it needs no catalog. */
export const sourceLocale = 'en';

/** Every locale that has a translation, by its BCP 47 tag. */
export const catalogs: ReadonlyMap<string, Chunk<{templates: Catalog}>> = new Map([
  ['es', new Chunk(() => import('../generated/es/elements.js'))],
]);
