import type {ReactiveControllerHost} from 'lit';
import {importCode, importText} from '../loading/import-module.js';
import {LazyModule} from '../loading/lazy-module.js';
import {notifyPageChange} from '../page-attributes.js';
import {warn} from '../warn.js';
import {ownTopics} from './own-topics.js';
import {addClinicTopic, isClinicTopic} from './topics.js';

/** The script elements in which a page can write the clinic's own topics. */
export const blockSelector = 'script[type="application/mm+json"]';

/** The topics in the page's JSON blocks and of its scripts. Elements request them when an id is not one of ours. */
export const pageTopics = new LazyModule(async (attempt) => {
  const {readBlocks, readScripts} = await importCode('clinic-content', attempt);
  const library = {isTaken: isClinicTopic, add: addClinicTopic, importText, warn};
  await readBlocks(blockSelector, library);
  readScripts(library);
  return true;
});

/** Whether the page has topics of the clinic's own. */
export const hasPageTopics = (): boolean =>
  ownTopics.topics.length > 0 || document.querySelector(blockSelector) !== null;

/** Warns of topics that do not exist, but only after the page has loaded, because until then its scripts may add them. */
export function warnOfTopics(
  element: ReactiveControllerHost & Element,
  problem: 'topic' | 'topics',
  attribute: string,
  ids: readonly string[],
): void {
  if (document.readyState === 'complete') warn(element, problem, attribute, ...ids);
  else addEventListener('load', () => element.requestUpdate(), {once: true});
}

ownTopics.listeners.add(notifyPageChange);
