import type {Load} from '../chunk.js';

/** Which module defines which tag. */
export const tags: ReadonlyMap<string, Load<unknown>> = new Map([
  ['mm-benefit-card', () => import('../define/benefit-card.js')],
  ['mm-condition-explainer', () => import('../define/condition-explainer.js')],
  ['mm-pain-level', () => import('../define/pain-level.js')],
] as const);
