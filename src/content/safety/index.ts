import {Topics} from '../topics.js';
import type {RedFlagTopic, Safety} from '../types.js';

/** `general`: when to ask before a massage, and what to leave alone. The others: signs of a serious cause. */
export const safety = new Topics<Safety | RedFlagTopic>('safety/', ['general', 'back', 'neck', 'headache']);
