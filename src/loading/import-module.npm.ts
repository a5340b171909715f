import {locales} from '../generated/locales.js';
import type {TextModules} from '../generated/text-modules.js';
import {notifyPageChange} from '../page-attributes.js';
import type {TextModule} from './import-module.js';

// Takes the place of import-module.ts in the modules for npm: there an app imports an element together with the texts that it may show, in
// the languages that the app names or in all, so that a bundler writes no others. See build/localization/npm.mjs for what imports them.

export {importCode, type CodeModules} from './import-module.code.js';

/** A module with text, or what imports it when it is first needed. */
type Provided = object | (() => Promise<unknown>);

const texts = new Map<string, Provided>();

/**
 * Adds the texts of an element, by their locale and name, such as `es/benefits/relaxation`. What is there already stays there.
 *
 * @returns the element. Who uses it uses the texts too, so a bundler leaves out both or none.
 */
export function withTexts<Element>(element: Element, provided: Readonly<Record<string, Provided>>): Element {
  for (const [path, text] of Object.entries(provided)) {
    if (typeof texts.get(path) !== 'object') texts.set(path, text);
  }
  // Elements that are on the page already may have wanted this language.
  notifyPageChange();
  return element;
}

async function importProvided(path: string): Promise<unknown> {
  const text = texts.get(path);
  if (!text) throw new Error(`${path} was not imported`);
  return typeof text === 'function' ? await (text as () => Promise<unknown>)() : text;
}

export const importText = <Name extends keyof TextModules>(
  name: Name,
  locale: string,
  _attempt = 0,
): Promise<TextModule<Name>> => importProvided(`${locale}/${name}`) as Promise<TextModule<Name>>;

export const importUntranslated = (locale: string, _attempt = 0): Promise<{untranslated: readonly string[]}> =>
  importProvided(`${locale}/untranslated`) as Promise<{untranslated: readonly string[]}>;

export function textAtHand(name: keyof TextModules, locale: string): object | undefined {
  const text = texts.get(`${locale}/${name}`);
  return typeof text === 'object' ? text : undefined;
}

export const localesOf = (name: keyof TextModules): readonly string[] =>
  locales.filter((locale) => texts.has(`${locale}/${name}`));
