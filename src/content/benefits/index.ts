import type {Benefit} from '../types.js';
import {Topics} from '../topics.js';

/** Every benefit by its id, in the order of a list. */
export const benefits = new Topics<Benefit>('benefits/', [
  'pain-relief',
  'relaxation',
  'endorphins',
  'circulation',
  'recovery',
  'stress-and-mood',
  'movement',
  'combined-care',
  'whole-person',
]);
