import {locales} from '../../generated/locales.js';
import type * as original from '../../loading/import-module.js';

/** Texts are read from the modules for npm, in dist/modules/, beside the folder of the built file. */
const load = (path: string): Promise<never> =>
  import(/* @vite-ignore */ `../modules/generated/${path}.js`) as Promise<never>;

export const importText: typeof original.importText = (name, locale) => load(`${locale}/${name}`);

export const importUntranslated: typeof original.importUntranslated = (locale) => load(`${locale}/untranslated`);

/** What few pages need is for a page that runs. */
export const importCode: typeof original.importCode = (name) => Promise.reject(new Error(name));

export const textAtHand: typeof original.textAtHand = () => undefined;

export const localesOf: typeof original.localesOf = () => locales;
