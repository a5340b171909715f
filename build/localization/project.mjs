// Where everything is, and which languages there are.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const read = (name) => JSON.parse(readFileSync(join(root, 'locales', name), 'utf8'));

export const {sourceLocale, targetLocales} = read('lit-localize.json');

/** Locales that may lack translations; what they lack is shown in English, and marked as English. */
export const partialLocales = read('partial.json');

/** Words that promise too much, by locale: each a regular expression. */
export const bannedWords = read('banned-words.json');

/** The term of each language for an English term: `use` is what to write, `match` a regular expression of its forms. */
export const glossary = read('glossary.json');

/** Made from English by `pseudo.mjs` for tests: texts that are longer, and texts from right to left. */
export const pseudoLocales = ['en-XA', 'ar-XB'];

export const fileOf = (locale) => join(root, 'locales', `${locale}.xlf`);
