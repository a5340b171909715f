// The paths and the languages of the project.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const read = (name) => JSON.parse(readFileSync(join(root, 'locales', name), 'utf8'));

export const {sourceLocale, targetLocales} = read('lit-localize.json');

/** Locales that may lack translations; what they lack is shown in English, and marked as English. */
export const partialLocales = read('partial.json');

/** Words that promise too much, as regular expressions, by locale. */
export const bannedWords = read('banned-words.json');

/** The translations of each English term of the glossary: `use` is the term to write, `match` a regular expression of its forms. */
export const glossary = read('glossary.json');

/** Pseudo-locales, which `pseudo.mjs` makes from English for tests: one with longer texts, one from right to left. */
export const pseudoLocales = ['en-XA', 'ar-XB'];

export const fileOf = (locale) => join(root, 'locales', `${locale}.xlf`);
