import {conditionIds} from '../content/conditions/index.js';
import type {Condition, ConditionGroup} from '../content/types.js';
import {Topics} from './topics.js';

export const conditions = new Topics<Condition | ConditionGroup>('conditions', conditionIds);
