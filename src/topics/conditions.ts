import {conditionIds} from '../content/conditions/index.js';
import type {Condition} from '../content/types.js';
import {Topics} from './topics.js';

export const conditions = new Topics<Condition>('conditions', conditionIds);
