import type * as original from '../../topics/page-topics.js';
import {warn} from '../../warn.js';

/** A clinic's own topics are read and checked by the script. Pages with such topics are seen to in src/static/static.ts. */
export const pageTopics: typeof original.pageTopics | undefined = undefined;

export const hasPageTopics: typeof original.hasPageTopics = () => false;

export const warnOfTopics: typeof original.warnOfTopics = (element, problem, attribute, ids) =>
  warn(element, problem, attribute, ...ids);
