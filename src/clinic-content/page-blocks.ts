import {ownTopics} from '../topics/own-topics.js';
import {addTopic, type Library} from './schema.js';

/** Adds the topics in the page's JSON blocks, and warns of what can't be used. */
export function readBlocks(selector: string, library: Library): void {
  for (const {textContent, localName} of document.querySelectorAll(selector)) {
    try {
      const block = Object.entries(JSON.parse(textContent) as Record<string, object>);
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
