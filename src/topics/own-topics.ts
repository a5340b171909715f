import type {TopicKind} from './topics.js';

/** A topic in a clinic's own words, as a script of the page has given it. It is checked when the elements read it. */
export interface OwnTopic {
  readonly kind: TopicKind;
  readonly id: string;
  readonly own: object;
}

interface OwnTopics {
  readonly topics: OwnTopic[];
  /** Called after each topic that is added. */
  readonly listeners: Set<() => void>;
}

// `content.js` and the elements may come from different builds, on a page that is open during a deploy, so they share no module. They
// meet in this property of the window.
const key = Symbol.for('medical-massage-widgets/own-topics');

const page = globalThis as {[key]?: OwnTopics | undefined};

/** The topics that scripts of the page have added. */
export const ownTopics: OwnTopics = (page[key] ??= {topics: [], listeners: new Set()});

export function addOwnTopic(topic: OwnTopic): void {
  ownTopics.topics.push(topic);
  ownTopics.listeners.forEach((listener) => listener());
}
