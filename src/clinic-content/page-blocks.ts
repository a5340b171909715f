import {ownTopics} from '../topics/own-topics.js';
import {addTopic, type Library} from './schema.js';

/**
 * Reads JSON, also where WordPress has taken it for prose: at blank lines it puts the tags of paragraphs, and at line ends `<br />`. Between
 * two tokens these can be nothing else, because no text of JSON goes over a line end.
 */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return JSON.parse(json.replace(/(<\/?p>|<br \/>)\s*$|^\s*<\/?p>/gm, ''));
  }
}

/** Resolves when the whole page has been read: a script that is not deferred may run in the middle. */
const pageIsRead = (): Promise<unknown> | undefined =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, {once: true}))
    : undefined;

/** Adds the topics in the page's JSON blocks, and warns of what can't be used. */
export async function readBlocks(selector: string, library: Library): Promise<void> {
  await pageIsRead();
  for (const {textContent, localName} of document.querySelectorAll(selector)) {
    try {
      const block = Object.entries(parse(textContent) as Record<string, object>);
      for (const [key, topics] of block) {
        if (key === 'benefits' || key === 'conditions') {
          for (const [id, given] of Object.entries(topics)) addTopic(key, id, given, library);
        } else {
          const problem = `“${key}” is not known here, only “benefits” and “conditions” are`;
          library.warn({localName}, 'clinic-topic', problem);
        }
      }
    } catch (error) {
      library.warn({localName}, 'json', String(error));
    }
  }
}

/** Adds the topics that scripts of the page have added, and each that they add later. */
export function readScripts(library: Library): void {
  let read = 0;
  const readNew = (): void => {
    for (const {kind, id, own} of ownTopics.topics.slice(read)) {
      read++;
      addTopic(kind, id, own, library);
    }
  };
  readNew();
  ownTopics.listeners.add(readNew);
}
