import {Chunk} from '../../chunk.js';
import type {Benefit, TopicModule} from '../types.js';

/** Every benefit by its id, in the order of a list; each is loaded when it is first shown. */
export const benefits: ReadonlyMap<string, Chunk<TopicModule<Benefit>>> = new Map([
  ['pain-relief', new Chunk(() => import('./pain-relief.js'))],
  ['relaxation', new Chunk(() => import('./relaxation.js'))],
  ['endorphins', new Chunk(() => import('./endorphins.js'))],
  ['circulation', new Chunk(() => import('./circulation.js'))],
  ['recovery', new Chunk(() => import('./recovery.js'))],
  ['stress-and-mood', new Chunk(() => import('./stress-and-mood.js'))],
]);
