import type {TopicModule} from '../content/types.js';
import type {LazyModule} from '../loading/lazy-module.js';
import {textModule, type TextName} from '../localization/text-module.js';
import {notifyPageChange} from '../page-attributes.js';

/** The kinds of topics to which a clinic may add its own; each is a folder of `src/content/`. */
export type TopicKind = 'benefits' | 'conditions';

/** Returns one of the clinic's own topics, with the labels of its badges in one locale. */
export type ClinicTopic = (locale: string) => LazyModule<TopicModule<unknown>>;

const clinicTopics: Readonly<Record<TopicKind, Map<string, ClinicTopic>>> = {
  benefits: new Map(),
  conditions: new Map(),
};

/** Whether the clinic has added a topic with this id. */
export const isClinicTopic = (kind: TopicKind, id: string): boolean => clinicTopics[kind].has(id);

/** Adds one of the clinic's own topics, and notifies all elements, because some may be waiting for it. */
export function addClinicTopic(kind: TopicKind, id: string, topic: ClinicTopic): void {
  clinicTopics[kind].set(id, topic);
  notifyPageChange();
}

/** Topics of one kind: ours, and those that the clinic has added. Each loads, in the locale asked for, when it is first shown. */
export class Topics<T> {
  readonly #kind: TopicKind;
  readonly #ids: readonly string[];

  /** @param ids the ids of our topics, in the order of a list */
  constructor(kind: TopicKind, ids: readonly string[]) {
    this.#kind = kind;
    this.#ids = ids;
  }

  /** Every id, ours first. */
  get ids(): readonly string[] {
    return [...this.#ids, ...clinicTopics[this.#kind].keys()];
  }

  /** The topic in a locale; undefined where there is no such id. */
  get(id: string, locale: string): LazyModule<TopicModule<T>> | undefined {
    // All topics of one kind have the same type, which the compiler can't know from an id.
    const ofType = (topic: LazyModule<unknown> | undefined): LazyModule<TopicModule<T>> | undefined =>
      topic as LazyModule<TopicModule<T>> | undefined;
    return this.#ids.includes(id)
      ? ofType(textModule(`${this.#kind}/${id}` as TextName, locale))
      : ofType(clinicTopics[this.#kind].get(id)?.(locale));
  }
}
