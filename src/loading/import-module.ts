import {textModules, type TextModules} from '../generated/text-modules.js';

// How npm's bundlers find the modules that are loaded on demand. The build of the script-tag files puts
// import-module.script-tag.ts in the place of this file, and that is all in which the two differ.

const codeModules = {
  'adopt-sheets': () => import('../on-demand/adopt-sheets.js'),
  'clinic-content': () => import('../on-demand/clinic-content.js'),
  'mark-english': () => import('../on-demand/mark-english.js'),
  'native-fallback': () => import('../on-demand/native-fallback.js'),
  'pain-level-extras': () => import('../on-demand/pain-level-extras.js'),
  'pain-locations': () => import('../on-demand/pain-locations.js'),
  'pain-score': () => import('../on-demand/pain-score.js'),
  peg: () => import('../on-demand/peg.js'),
  'structured-data': () => import('../on-demand/structured-data.js'),
  warnings: () => import('../on-demand/warnings.js'),
};

/** The modules of `src/on-demand/`, by name. */
export type CodeModules = {
  readonly [Name in keyof typeof codeModules]: Awaited<ReturnType<(typeof codeModules)[Name]>>;
};

/** What a module with text exports in one locale. */
export type TextModule<Name extends keyof TextModules> = TextModules[Name] & {
  /** In an article: the line that says that no clinician has checked it in this language. */
  readonly unreviewed?: string;
};

/** Loads code that few pages need. A bundler's own chunk has one URL, whatever the attempt. */
export const importCode = <Name extends keyof CodeModules>(name: Name, _attempt = 0): Promise<CodeModules[Name]> =>
  codeModules[name]() as Promise<CodeModules[Name]>;

/** Loads the texts of an element, or a topic, in one locale. */
export const importText = <Name extends keyof TextModules>(
  name: Name,
  locale: string,
  _attempt = 0,
): Promise<TextModule<Name>> => textModules[`${locale}/${name}`]!() as Promise<TextModule<Name>>;

/** Loads the list of texts that a partial locale shows in English. */
export const importUntranslated = (locale: string, _attempt = 0): Promise<{untranslated: readonly string[]}> =>
  textModules[`${locale}/untranslated`]!() as Promise<{untranslated: readonly string[]}>;
