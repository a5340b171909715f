import {locales} from '../generated/locales.js';
import {textModules, type TextModules} from '../generated/text-modules.js';

// How modules that are loaded on demand are found: here by a table of all of them, for tests, Storybook and bundle.js. The other builds
// put another file in the place of this one, import-module.script-tag.ts or import-module.npm.ts.

export {importCode, type CodeModules} from './import-module.code.js';

/** What a module with text exports in one locale. */
export type TextModule<Name extends keyof TextModules> = TextModules[Name] & {
  /** In an article: the line that says that no clinician has checked it in this language. */
  readonly unreviewed?: string;
};

/** Loads the texts of an element, or a topic, in one locale. */
export const importText = <Name extends keyof TextModules>(
  name: Name,
  locale: string,
  _attempt = 0,
): Promise<TextModule<Name>> => textModules[`${locale}/${name}`]!() as Promise<TextModule<Name>>;

/** Loads the list of texts that a partial locale shows in English. */
export const importUntranslated = (locale: string, _attempt = 0): Promise<{untranslated: readonly string[]}> =>
  textModules[`${locale}/untranslated`]!() as Promise<{untranslated: readonly string[]}>;

/** A text that is there already and needs no import. */
export const textAtHand = (_name: keyof TextModules, _locale: string): object | undefined => undefined;

/** The locales in which a text can be had. */
export const localesOf = (_name: keyof TextModules): readonly string[] => locales;
