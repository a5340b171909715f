import {Chunk} from '../../chunk.js';
import type {Condition, TopicModule} from '../types.js';

/** Every condition by its id, in the order of a list; each is loaded when it is first shown. */
export const conditions: ReadonlyMap<string, Chunk<TopicModule<Condition>>> = new Map([
  ['knee-osteoarthritis', new Chunk(() => import('./knee-osteoarthritis.js'))],
  ['rheumatoid-arthritis', new Chunk(() => import('./rheumatoid-arthritis.js'))],
  ['fibromyalgia', new Chunk(() => import('./fibromyalgia.js'))],
  ['low-back-pain', new Chunk(() => import('./low-back-pain.js'))],
]);
