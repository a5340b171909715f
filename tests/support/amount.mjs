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

/**
 * The rows of docs/pages.md that every run tries in each engine: what a parser, a policy, a frame, a form, the history or the network
 * does is the browser's. In short, the other rows are tried in Chromium.
 */
export const rowsForEachEngine = [1, 2, 4, 5, 9, 13, 14, 17, 26, 29, 31, 33];

/** Test files that only the whole run has. Lighthouse looks at one page of the site, by rules that axe and other tests have for the most part. */
export const onlyInWhole = ['build/lighthouse.test.mjs'];
