import type {Load} from '../chunk.js';

/** Which module defines which tag. */
export const tags: ReadonlyMap<string, Load<unknown>> = new Map([
  ['mm-benefit-card', () => import('../define/benefit-card.js')],
  ['mm-benefit-list', () => import('../define/benefit-list.js')],
  ['mm-condition-explainer', () => import('../define/condition-explainer.js')],
  ['mm-condition-list', () => import('../define/condition-list.js')],
  ['mm-first-visit', () => import('../define/first-visit.js')],
  ['mm-massage-overview', () => import('../define/massage-overview.js')],
  ['mm-pain-level', () => import('../define/pain-level.js')],
  ['mm-pain-map', () => import('../define/pain-map.js')],
  ['mm-safety-notes', () => import('../define/safety-notes.js')],
] as const);
