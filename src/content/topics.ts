import {Chunk} from '../chunk.js';
import {loadTopic} from '../generated/topics.js';
import type {TopicModule} from './types.js';

/** Where a page can write topics of the clinic's own. */
export const ownContent = 'script[type="application/mm+json"]';

/** The clinic's own topics, from JSON blocks in the page; asked for where an id is none of ours. */
export const own = new Chunk(() => import('../own-content/page.js'));

/** Topics of one kind: each comes over the network, in the language asked for, when it is first shown. */
export class Topics<T, More = unknown> {
  /** What was asked for so far, by locale, folder and id. */
  readonly chunks = new Map<string, Chunk<TopicModule<T> & More>>();

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
    const path = `${locale}/${this.folder}${id}`;
    if (!this.chunks.has(path) && this.ids.includes(id)) {
      this.chunks.set(path, new Chunk((query) => loadTopic(path, query) as Promise<TopicModule<T> & More>));
    }
    return this.chunks.get(path);
  }
}
