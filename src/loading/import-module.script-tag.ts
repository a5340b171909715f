import type {TextModules} from '../generated/text-modules.js';
import type {CodeModules, TextModule} from './import-module.js';

// Takes the place of import-module.ts in the script-tag files: there every module is a file with a known name, in the folder of
// this code, and a query makes the URL of a retry a new one. See build/entries.ts for the names.

/** @param path a path from the folder of this code, without its ending */
function importFile<Module>(path: string, query: string): Promise<Module> {
  const url = `./${path}.js${query}`;
  return import(/* @vite-ignore */ url) as Promise<Module>;
}

export const importCode = <Name extends keyof CodeModules>(name: Name, query = ''): Promise<CodeModules[Name]> =>
  importFile(name, query);

export const importText = <Name extends keyof TextModules>(
  name: Name,
  locale: string,
  query = '',
): Promise<TextModule<Name>> => importFile(`${locale}/${name}`, query);

export const importUntranslated = (locale: string, query = ''): Promise<{untranslated: readonly string[]}> =>
  importFile(`${locale}/untranslated`, query);
