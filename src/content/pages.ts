import {Topics} from './topics.js';
import type {BodyRegions, FirstVisit, Overview, SearchTerms} from './types.js';

/** What medical massage is. */
export const overview = new Topics<Overview>('', ['overview']);

/** What to expect at a first session. */
export const firstVisit = new Topics<FirstVisit>('', ['first-visit']);

/** What the list of conditions searches; its module also exports the words that a search ignores. */
export const searchTerms = new Topics<Readonly<Record<string, SearchTerms>>, {readonly filler: string}>('', [
  'search-terms',
]);

/** The regions of the body map. */
export const bodyRegions = new Topics<BodyRegions>('', ['body-regions']);
