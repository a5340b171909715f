import {locales} from '../generated/locales.js';
import type {TextModules} from '../generated/text-modules.js';
import {builtFiles} from './built-files.js';
import type {CodeModules, TextModule} from './import-module.js';

// Takes the place of import-module.ts in the script-tag files: there every module is a file with a known name, in the folder of
// this code. See build/entries.ts for the names.

const importFile = builtFiles('../../', './', true) as <Module>(file: string, attempt: number) => Promise<Module>;

export const importCode = <Name extends keyof CodeModules>(name: Name, attempt = 0): Promise<CodeModules[Name]> =>
  importFile(name, attempt);

export const importText = <Name extends keyof TextModules>(
  name: Name,
  locale: string,
  attempt = 0,
): Promise<TextModule<Name>> => importFile(`${locale}/${name}`, attempt);

export const importUntranslated = (locale: string, attempt = 0): Promise<{untranslated: readonly string[]}> =>
  importFile(`${locale}/untranslated`, attempt);

export const textAtHand = (_name: keyof TextModules, _locale: string): object | undefined => undefined;

export const localesOf = (_name: keyof TextModules): readonly string[] => locales;
