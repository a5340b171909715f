import {importCode, importText} from '../loading/import-module.js';
import {LazyModule} from '../loading/lazy-module.js';
import {warn} from '../warn.js';
import {addClinicTopic, isClinicTopic} from './topics.js';

/** The script elements in which a page can write the clinic's own topics. */
export const blockSelector = 'script[type="application/mm+json"]';

/** The topics in the page's JSON blocks. Elements request them when an id is not one of ours. */
export const pageTopics = new LazyModule(async (query) => {
  const {readBlocks} = await importCode('clinic-content', query);
  readBlocks(blockSelector, {isTaken: isClinicTopic, add: addClinicTopic, importText, warn});
  return true;
});
