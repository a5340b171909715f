import {importCode, importText} from '../loading/import-module.js';
import {LazyModule} from '../loading/lazy-module.js';
import {warn} from '../warn.js';
import {addClinicTopic, isClinicTopic} from './topics.js';

/** Where a page can write topics of the clinic's own. */
export const blockSelector = 'script[type="application/mm+json"]';

/** The topics in the page's JSON blocks. Elements request them where an id is none of ours. */
export const pageTopics = new LazyModule(async (query) => {
  const {readBlocks} = await importCode('clinic-content', query);
  readBlocks(blockSelector, {isTaken: isClinicTopic, add: addClinicTopic, importText, warn});
  return true;
});
