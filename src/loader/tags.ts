import {benefitIds} from '../content/benefits/index.js';

/**
 * The tags of our elements, each of which a file in `src/define/` registers, and the files that an element will request as soon as its
 * code runs, apart from the shared code and its own words. `*` stands for the locale, and `{name}` for the value of an attribute. A file
 * that is missing here costs a round trip, and one that is wrong a request.
 */
export const tags: Readonly<Record<string, readonly string[]>> = {
  'mm-benefit-card': ['*/benefits/{benefit}'],
  'mm-benefit-list': [
    'topic-list',
    'mm-benefit-card',
    '*/mm-benefit-card',
    ...benefitIds.map((id) => `*/benefits/${id}`),
  ],
  'mm-condition-explainer': ['conditions', '*/safety/before-booking', '*/conditions/{condition}'],
  'mm-condition-list': ['conditions', 'topic-list', 'mm-condition-explainer', '*/search-terms'],
  'mm-first-visit': ['*/first-visit'],
  'mm-massage-overview': ['*/overview'],
  'mm-pain-level': ['form-control'],
  'mm-pain-map': ['form-control', '*/body-regions'],
  'mm-peg': ['form-control'],
  'mm-safety-notes': ['conditions', '*/safety/{topic}'],
};
