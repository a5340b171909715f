import {benefitIds} from '../content/benefits/index.js';
import type {Benefit} from '../content/types.js';
import {Topics} from './topics.js';

export const benefits = new Topics<Benefit>('benefits', benefitIds);
