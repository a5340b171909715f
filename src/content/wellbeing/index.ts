import {Topics} from '../topics.js';
import type {Benefit} from '../types.js';

/**
 * For `claims="wellbeing"`: the benefits that have a wording on everyday stress, relaxation and wellbeing only, which is
 * what UK rules on advertising leave room for; and `note`, which says where to ask and stands in place of all others.
 */
export const wellbeing = new Topics<Benefit>('wellbeing/', ['relaxation', 'stress-and-mood', 'whole-person', 'note']);
