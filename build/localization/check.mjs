// Checks a locale's file. Each fault is reported with the id of the unit and the reason.
import {basename} from 'node:path';
import {childOf, childrenOf, elementsIn, parse, states, unitsIn} from './xliff.mjs';

const placeholders = (text) => (text.match(/\{[^{}]*\}/g) ?? []).sort();

/** Finds a word that promises too much. It has to be a whole word, except in Chinese and Japanese, which put no spaces between words. */
function promisesOf(locale, banned) {
  const words = `(${banned.join('|')})`;
  // Arabic attaches “and”, “with”, “for” and “the” to the word that follows.
  const before = locale.startsWith('ar') ? '(?<!\\p{L})[وفبكل]*(?:ال|لل)?' : '(?<!\\p{L})';
  return new RegExp(/^(zh|ja)/.test(locale) ? words : `${before}${words}(?!\\p{L})`, 'iu');
}

/** The terms of the glossary that have a translation in a locale. */
const termsOf = (locale, glossary) =>
  Object.entries(glossary).flatMap(([term, {[locale]: translation}]) =>
    translation
      ? {
          term,
          use: translation.use,
          english: new RegExp(`(?<!\\p{L})${term}s?(?!\\p{L})`, 'iu'),
          match: new RegExp(translation.match, 'iu'),
        }
      : [],
  );

/**
 * @param {string} path of the file, for the reports
 * @param {string} text of the file
 * @param {object} expected
 * @param {{id: string, text: string}[]} expected.messages the English texts
 * @param {boolean} [expected.partial] whether translations may be missing
 * @param {string[]} [expected.banned] regular expressions of words that promise too much
 * @param {string[]} [expected.bannedInWellbeing] regular expressions of words that advertising rules forbid in wording on
 *   wellbeing
 * @param {Record<string, Record<string, {use: string, match: string}>>} [expected.glossary] the terms of the glossary
 * @returns {string[]} one line for each fault; empty when there is none
 */
export function check(path, text, {messages, partial = false, banned = [], bannedInWellbeing = [], glossary = {}}) {
  const locale = basename(path, '.xlf');
  let document;
  try {
    document = parse(text);
  } catch (error) {
    return [`${path}: not well-formed XML: ${error.message}`];
  }
  const faults = [];
  const files = Array.from(document.getElementsByTagName('file'));
  if (!files.length) return [`${path}: there is no <file> in it: XLIFF 1.2 without a prefix is needed`];
  for (const language of files.map((file) => file.getAttribute('target-language'))) {
    if (language !== locale) faults.push(`${path}: target-language is "${language ?? ''}" and must be "${locale}"`);
  }

  const english = new Map(messages.map(({id, text}) => [id, text]));
  const seen = new Set();
  const promises = banned.length && promisesOf(locale, banned);
  const claims = bannedInWellbeing.length && promisesOf(locale, bannedInWellbeing);
  const terms = termsOf(locale, glossary);
  for (const unit of unitsIn(document)) {
    const {id, source, target, state, reviewed, translated} = unit;
    const say = (reason) => faults.push(`${path}: ${id}: ${reason}`);
    if (!english.has(id)) {
      say('unknown id: no text in src/ has it. Run npm run localize');
      continue;
    }
    if (seen.has(id)) say('stands there twice');
    seen.add(id);
    if (childOf(unit.element, 'alt-trans')) say('<alt-trans> is not allowed: leave one <target>');
    if (childrenOf(unit.element, 'target').length > 1) say('there are two targets: leave one <target>');
    for (const name of ['source', 'target']) {
      const element = childOf(unit.element, name);
      for (const inner of element ? elementsIn(element) : []) {
        say(`<${inner.tagName}> is not allowed in <${name}>: write plain text`);
      }
      if (Array.from(element?.childNodes ?? []).some(({nodeType}) => nodeType === 4)) {
        say(`CDATA is not allowed in <${name}>: write plain text`);
      }
    }
    if (state && !states.includes(state) && !state.startsWith('x-')) say(`state "${state}" is none of XLIFF 1.2`);
    if (source !== english.get(id)) {
      say(
        reviewed
          ? 'the English text changed under a reviewed translation. Run npm run localize, and have it reviewed again'
          : 'the English text has changed. Run npm run localize',
      );
    }
    if (!target) {
      if (!partial) say(childOf(unit.element, 'target') ? 'the target is empty' : 'the target is missing');
      continue;
    }
    if (!translated && !partial) say(`state "${state}" says that it is not translated`);
    const [wanted, found] = [placeholders(english.get(id)), placeholders(target)];
    for (const each of new Set([...wanted, ...found])) {
      const times = found.filter((other) => other === each).length;
      if (!wanted.includes(each)) say(`placeholder ${each} is not in the English text`);
      else if (times === 0) say(`placeholder ${each} is lost`);
      else if (times > wanted.filter((other) => other === each).length) say(`placeholder ${each} is doubled`);
    }
    const promise = promises && promises.exec(target);
    if (promise) say(`“${promise[0]}” promises too much, see locales/banned-words.json`);
    const claim = id.startsWith('wellbeing.') && claims && claims.exec(target);
    if (claim) say(`“${claim[0]}” must not stand in wording on wellbeing, see locales/banned-words.json`);
    // Search words are what people type, so the terms of the glossary do not apply to them.
    if (id.endsWith('words')) continue;
    for (const {term, english, use, match} of terms) {
      if (english.test(source) && !match.test(target)) say(`“${term}” is “${use}” in locales/glossary.json`);
    }
  }
  for (const id of english.keys()) {
    if (!seen.has(id)) faults.push(`${path}: ${id}: the unit is missing. Run npm run localize`);
  }
  return faults;
}
