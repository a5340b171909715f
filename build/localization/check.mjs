// Checks a locale's file. Each fault is reported with the id of the unit and the reason.
import {basename} from 'node:path';
import {poFilesIn} from './po.mjs';
import {childOf, childrenOf, elementsIn, foreignForm, noteFrom, parse, states, unitsIn} from './xliff.mjs';

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
 * What the check finds. A gap is what nobody has written yet, or has brought up to date with the English: such a text is shown in
 * English, or as it was translated before, and nothing is broken. All else is a mistake.
 *
 * @typedef {{path: string, line: number, id?: string, reason: string, isGap: boolean}} Finding
 */

/** A finding in one line: the file, the unit and the reason. */
export const lineOf = ({path, id, reason}) => [path, id, reason].filter(Boolean).join(': ');

/**
 * @param {string} path of the file, for the reports
 * @param {string} text of the file
 * @param {object} expected
 * @param {{id: string, text: string, description?: string}[]} expected.messages the English texts
 * @param {boolean} [expected.partial] whether translations may be missing
 * @param {string[]} [expected.banned] regular expressions of words that promise too much
 * @param {string[]} [expected.bannedInWellbeing] regular expressions of words that advertising rules forbid in wording on
 *   wellbeing
 * @param {Record<string, Record<string, {use: string, match: string}>>} [expected.glossary] the terms of the glossary
 * @returns {Finding[]}
 */
export function check(path, text, {messages, partial = false, banned = [], bannedInWellbeing = [], glossary = {}}) {
  const locale = basename(path, '.xlf');
  const findings = [];
  const add = (reason, {id, line = 1, isGap = false} = {}) => findings.push({path, line, id, reason, isGap});
  let document;
  try {
    document = parse(text);
  } catch (error) {
    const [, line] = /line:(\d+)/.exec(error.message) ?? [];
    add(`not well-formed XML: ${error.message}`, {line: Number(line ?? 1)});
    return findings;
  }
  const problem = foreignForm(document);
  if (problem) {
    add(problem);
    return findings;
  }
  for (const file of Array.from(document.getElementsByTagName('file'))) {
    const language = file.getAttribute('target-language');
    if (language === locale) continue;
    add(`target-language is "${language}" and must be "${locale}"`, {line: file.lineNumber});
  }
  for (const {lineNumber: line} of poFilesIn(document)) {
    add('the translations of a PO file are in a <file> of their own, where nothing finds them. Run npm run localize', {
      line,
    });
  }

  const english = new Map(messages.map(({id, text}) => [id, text]));
  const descriptions = new Map(messages.map(({id, description}) => [id, description]));
  const seen = new Set();
  const promises = banned.length && promisesOf(locale, banned);
  const claims = bannedInWellbeing.length && promisesOf(locale, bannedInWellbeing);
  const terms = termsOf(locale, glossary);
  for (const unit of unitsIn(document)) {
    const {id, element, source, target, state, reviewed, translated} = unit;
    const say = (reason, isGap = false) => add(reason, {id, line: element.lineNumber, isGap});
    if (!english.has(id)) {
      say('unknown id: no text in src/ has it. Run npm run localize');
      continue;
    }
    if (seen.has(id)) say('stands there twice');
    seen.add(id);
    if (childOf(element, 'alt-trans')) say('<alt-trans> is not allowed: leave one <target>');
    if (childrenOf(element, 'target').length > 1) say('there are two targets: leave one <target>');
    for (const name of ['source', 'target']) {
      const child = childOf(element, name);
      for (const inner of child ? elementsIn(child) : []) {
        say(`<${inner.tagName}> is not allowed in <${name}>: write plain text`);
      }
      if (Array.from(child?.childNodes ?? []).some(({nodeType}) => nodeType === 4)) {
        say(`CDATA is not allowed in <${name}>: write plain text`);
      }
    }
    if (state && !states.includes(state) && !state.startsWith('x-')) say(`state "${state}" is none of XLIFF 1.2`);
    if (source !== english.get(id)) {
      say(
        reviewed
          ? 'the English text changed under a reviewed translation. Run npm run localize, and have it reviewed again'
          : 'the English text has changed. Run npm run localize',
        true,
      );
    }
    const note = unit.notes.find((each) => each.getAttribute('from') === noteFrom.description)?.textContent;
    if (descriptions.get(id) && note !== descriptions.get(id)) {
      say('the note is not what the sources say of the text. Run npm run localize', true);
    }
    if (!target) {
      if (!partial) say(childOf(element, 'target') ? 'the target is empty' : 'the target is missing', true);
      continue;
    }
    if (!translated && !partial) say(`state "${state}" says that it is not translated`, true);
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
    if (!seen.has(id)) add('the unit is missing. Run npm run localize', {id, isGap: true});
  }
  return findings;
}
