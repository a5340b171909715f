import type {TextModules} from '../generated/text-modules.js';
import {importText, textAtHand, type TextModule} from '../loading/import-module.js';
import {LazyModule} from '../loading/lazy-module.js';

/** The name of a module with text, such as `mm-pain-level` or `benefits/relaxation`. */
export type TextName = keyof TextModules;

/** The names of the modules that hold the texts of an element, where these include `Texts`. */
export type NameOfTexts<Texts = object> = {
  [Name in TextName]: TextModules[Name] extends {readonly texts: Texts} ? Name : never;
}[TextName];

const requested = new Map<string, LazyModule<unknown>>();

/** How many modules have been requested so far. */
export const countRequested = (): number => requested.size;

/** A module that exists in each locale: a topic, or the texts of an element. It loads when it is first needed, unless it is there. */
export function textModule<Name extends TextName>(name: Name, locale: string): LazyModule<TextModule<Name>> {
  const key = `${locale}/${name}`;
  let module = requested.get(key);
  if (!module) {
    module = new LazyModule((attempt) => importText(name, locale, attempt));
    module.value = textAtHand(name, locale);
    requested.set(key, module);
  }
  return module as LazyModule<TextModule<Name>>;
}
