import {conditionIds} from '../content/conditions/index.js';
import type {Condition, ConditionGroup} from '../content/types.js';
import type {LazyModule} from '../loading/lazy-module.js';
import {textModule} from '../localization/text-module.js';
import {Topics} from './topics.js';

export const conditions = new Topics<Condition | ConditionGroup>('conditions', conditionIds);

/** What stands around every condition when it is shown, in a locale. */
export const aroundCondition = (locale: string): LazyModule<unknown>[] => [
  textModule('mm-condition-explainer', locale),
  textModule('safety/before-booking', locale),
];
