import {benefitIds} from '../content/benefits/index.js';

/**
 * The tags of our elements, each of which a file in `src/define/` registers, and the files that an element will request as soon as its
 * code runs. `*` stands for the locale, and `{name}` for the value of an attribute. A file that is missing here costs a round trip, and
 * one that is wrong a request.
 */
export const tags: Readonly<Record<string, readonly string[]>> = {
  'mm-benefit-card': ['*/mm-benefit-card', '*/benefits/{benefit}'],
  'mm-benefit-list': [
    'topic-list',
    'mm-benefit-card',
    '*/mm-benefit-card',
    ...benefitIds.map((id) => `*/benefits/${id}`),
  ],
  'mm-condition-explainer': [
    'conditions',
    '*/mm-condition-explainer',
    '*/safety/before-booking',
    '*/conditions/{condition}',
  ],
  'mm-condition-list': ['conditions', 'topic-list', 'mm-condition-explainer', '*/mm-condition-list', '*/search-terms'],
  'mm-first-visit': ['*/mm-first-visit', '*/first-visit'],
  'mm-massage-overview': ['*/mm-massage-overview', '*/overview'],
  'mm-pain-level': ['form-control', '*/mm-pain-level'],
  'mm-pain-map': ['form-control', '*/mm-pain-map', '*/body-regions'],
  'mm-peg': ['form-control', '*/mm-peg'],
  'mm-safety-notes': ['conditions', '*/mm-safety-notes', '*/safety/{topic}'],
};
