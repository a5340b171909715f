import {Chunk} from '../chunk.js';
import {inLanguage} from '../localization/in-language.js';
import type {TopicModule} from './types.js';

/** Where a page can write topics of the clinic's own. */
export const ownContent = 'script[type="application/mm+json"]';

/** The clinic's own topics, from JSON blocks in the page; asked for where an id is none of ours. */
export const own = new Chunk(() => import('../own-content/page.js'));

/** Topics of one kind: each comes over the network, in the language asked for, when it is first shown. */
export class Topics<T, More = unknown> {
  /**
   * @param folder where the topics are, in each language
   * @param ids every id, in the order of a list
   */
  constructor(
    readonly folder: string,
    readonly ids: string[],
  ) {}

  /** The topic in a locale; none where there is no such id. */
  get(id: string, locale: string): Chunk<TopicModule<T> & More> | undefined {
    return this.ids.includes(id) ? inLanguage(this.folder + id, locale) : undefined;
  }
}
