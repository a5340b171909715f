/** Loads the module that defines a tag; `query` is as in chunk.ts, and `element` the first that needs it. */
export type LoadTag = (query: string, element: Element) => Promise<unknown>;

/** Which module defines which tag. The build of the script-tag files has one for each language, with its words. */
export const tags: ReadonlyMap<string, LoadTag> = new Map([
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
