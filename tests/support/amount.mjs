// How much the tests do. `npm test` is short enough to wait for: it tries pages in some of the languages and some hundreds of random steps.
// `npm run test:whole` does all of it: each week, before each release, and whenever texts change (.github/workflows/whole.yml).
import {sourceLocale, targetLocales} from '../../build/localization/project.mjs';

/** Whether all is asked for. */
export const isWhole = process.env.TESTS === 'whole';

/** What the whole run does, or what the short one does. */
export const amount = (whole, short) => (isWhole ? whole : short);

/** The languages that pages are tried in, without English: in short, one from right to left, one of long words, one without spaces. */
export const translations = amount(targetLocales, ['ar', 'de', 'ja']);

/** The same with English. */
export const languages = [sourceLocale, ...translations];
