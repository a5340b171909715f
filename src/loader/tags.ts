import {benefitIds} from '../content/benefits/index.js';
import {conditionIds} from '../content/conditions/index.js';
import {safetyIds} from '../content/safety/index.js';

/** The files that an element will request as soon as its code runs, as far as its markup tells. */
interface Expected {
  /** Chunks of code, beside `core` and its own. */
  readonly code?: readonly string[];
  /** Modules with text. */
  readonly texts?: (element: Element) => readonly string[];
}

/** The topic that an attribute names, if there is one with that id: a wrong name would be an error in the console. */
const topic = (folder: string, ids: readonly string[], id: string | null): string[] =>
  ids.includes(id ?? '') ? [`${folder}/${id}`] : [];

/**
 * The tags of our elements, each of which a file in `src/define/` registers, and what their elements will need. What is missing here
 * costs a round trip, and what is wrong a request.
 */
export const tags: Readonly<Record<string, Expected>> = {
  'mm-benefit-card': {
    texts: (card) => ['mm-benefit-card', ...topic('benefits', benefitIds, card.getAttribute('benefit'))],
  },
  'mm-benefit-list': {
    code: ['topic-list', 'mm-benefit-card'],
    texts: () => ['mm-benefit-card', ...benefitIds.map((id) => `benefits/${id}`)],
  },
  'mm-condition-explainer': {
    code: ['conditions'],
    texts: (explainer) => [
      'mm-condition-explainer',
      'safety/general',
      ...topic('conditions', conditionIds, explainer.getAttribute('condition')),
    ],
  },
  'mm-condition-list': {
    code: ['conditions', 'topic-list', 'mm-condition-explainer'],
    texts: () => ['mm-condition-list', 'search-terms'],
  },
  'mm-first-visit': {texts: () => ['mm-first-visit', 'first-visit']},
  'mm-massage-overview': {texts: () => ['mm-massage-overview', 'overview']},
  'mm-pain-level': {code: ['form-control'], texts: () => ['mm-pain-level']},
  'mm-pain-map': {code: ['form-control'], texts: () => ['mm-pain-map', 'body-regions']},
  'mm-peg': {code: ['form-control'], texts: () => ['mm-peg']},
  'mm-safety-notes': {
    code: ['conditions'],
    texts: (notes) => ['mm-safety-notes', ...topic('safety', safetyIds, notes.getAttribute('topic') ?? 'general')],
  },
};
