import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {check as findings, lineOf} from '../../../build/localization/check.mjs';
import {extractMessages} from '../../../build/localization/messages.mjs';

const messages = [
  {id: 'demo.greeting', text: 'Hello'},
  {id: 'demo.count', text: '{count} people'},
];
const banned = ['cura[nr]?'];
const check = (...args) => findings(...args).map(lineOf);
const faultsOf = (name, more) => {
  const url = new URL(`broken/${name}/es.xlf`, import.meta.url);
  return check('locales/es.xlf', readFileSync(url, 'utf8'), {messages, banned, ...more});
};

/** What is said of each file of broken/. */
const reports = {
  nothing: [],
  'missing-target': ['locales/es.xlf: demo.greeting: the target is missing'],
  'empty-target': ['locales/es.xlf: demo.greeting: the target is empty'],
  'blank-target': ['locales/es.xlf: demo.greeting: the target is empty'],
  'copied-source': ['locales/es.xlf: demo.greeting: state "needs-translation" says that it is not translated'],
  'two-targets': ['locales/es.xlf: demo.greeting: there are two targets: leave one <target>'],
  'second-file': ['locales/es.xlf: target-language is "fr" and must be "es"'],
  prefixed: ['locales/es.xlf: there is no <file> in it: XLIFF 1.2 without a prefix is needed'],
  'accented-placeholder': ['locales/es.xlf: demo.count: placeholder {número} is not in the English text'],
  'lost-placeholder': ['locales/es.xlf: demo.count: placeholder {count} is lost'],
  'doubled-placeholder': ['locales/es.xlf: demo.count: placeholder {count} is doubled'],
  'strange-placeholder': ['locales/es.xlf: demo.count: placeholder {total} is not in the English text'],
  'wrong-target-language': ['locales/es.xlf: target-language is "fr" and must be "es"'],
  'alt-trans': ['locales/es.xlf: demo.greeting: <alt-trans> is not allowed: leave one <target>'],
  cdata: ['locales/es.xlf: demo.greeting: CDATA is not allowed in <target>: write plain text'],
  mrk: ['locales/es.xlf: demo.greeting: <mrk> is not allowed in <target>: write plain text'],
  'unknown-id': ['locales/es.xlf: demo.unknown: unknown id: no text in src/ has it. Run npm run localize'],
  'doubled-unit': ['locales/es.xlf: demo.count: stands there twice'],
  'missing-unit': [
    'locales/es.xlf: demo.count: stands there twice',
    'locales/es.xlf: demo.greeting: the unit is missing. Run npm run localize',
  ],
  'banned-word': ['locales/es.xlf: demo.greeting: “cura” promises too much, see locales/banned-words.json'],
  'changed-under-review': [
    'locales/es.xlf: demo.greeting: the English text changed under a reviewed translation. Run npm run localize, and have it reviewed again',
  ],
  // Translation tools write approved="yes" on an ordinary save, so it is no review.
  'changed-under-approval': ['locales/es.xlf: demo.greeting: the English text has changed. Run npm run localize'],
  'from-po': [
    'locales/es.xlf: the translations of a PO file are in a <file> of their own, where nothing finds them. Run npm run localize',
  ],
  'xliff-1.1': [
    'locales/es.xlf: this is XLIFF 1.1, as po2xliff writes it by itself. Let it write into our file: po2xliff -t locales/es.xlf es.po locales/es.xlf',
  ],
  'xliff-2': ['locales/es.xlf: this is XLIFF 2.0, and must be 1.2'],
  changed: ['locales/es.xlf: demo.greeting: the English text has changed. Run npm run localize'],
  'strange-state': ['locales/es.xlf: demo.greeting: state "done" is none of XLIFF 1.2'],
  'not-xml': [/^locales\/es\.xlf: not well-formed XML: /],
};

describe('the check of locale files', () => {
  for (const [name, expected] of Object.entries(reports)) {
    test(`names file, unit and reason: ${name}`, () => {
      const faults = faultsOf(name);
      assert.equal(faults.length, expected.length, faults.join('\n'));
      for (const [i, fault] of faults.entries()) {
        if (expected[i] instanceof RegExp) assert.match(fault, expected[i]);
        else assert.equal(fault, expected[i]);
      }
    });
  }

  test('has a report for each file of broken/', () => {
    assert.deepEqual(readdirSync(new URL('broken', import.meta.url)).sort(), Object.keys(reports).sort());
  });

  test('tells what is still to be written from what is wrong', () => {
    const gapsOf = (name) => {
      const url = new URL(`broken/${name}/es.xlf`, import.meta.url);
      return findings('locales/es.xlf', readFileSync(url, 'utf8'), {messages, banned}).map(({isGap}) => isGap);
    };
    const gaps = ['missing-target', 'empty-target', 'blank-target', 'copied-source', 'changed', 'changed-under-review'];
    for (const name of gaps) assert.deepEqual(gapsOf(name), [true], name);
    assert.deepEqual(gapsOf('missing-unit'), [false, true]);
    for (const name of ['lost-placeholder', 'not-xml', 'from-po', 'unknown-id', 'banned-word', 'cdata'])
      assert.deepEqual(gapsOf(name), [false], name);
  });

  test('sees a note that the sources have outgrown', () => {
    const text = readFileSync(new URL('broken/nothing/es.xlf', import.meta.url), 'utf8');
    const described = messages.map((message) => ({...message, description: 'Shown elsewhere now'}));
    const found = findings('locales/es.xlf', text, {messages: described});
    assert.deepEqual([...new Set(found.map(({isGap}) => isGap))], [true]);
    assert.equal(
      lineOf(found[0]),
      'locales/es.xlf: demo.greeting: the note is not what the sources say of the text. Run npm run localize',
    );
  });

  test('knows the line of the file', () => {
    const url = new URL('broken/lost-placeholder/es.xlf', import.meta.url);
    const text = readFileSync(url, 'utf8');
    const [{line}] = findings('locales/es.xlf', text, {messages});
    assert.match(text.split('\n')[line - 1], /<trans-unit id="demo.count"/);
  });

  test('lets a partial locale lack translations, and nothing else', () => {
    for (const name of ['missing-target', 'empty-target', 'blank-target', 'copied-source'])
      assert.deepEqual(faultsOf(name, {partial: true}), []);
    assert.equal(faultsOf('lost-placeholder', {partial: true}).length, 1);
  });

  test('holds each language to the terms of its glossary, in whole words of the English text', () => {
    const xliff = readFileSync(new URL('broken/nothing/es.xlf', import.meta.url), 'utf8');
    const faults = (use, match, term = 'hello') =>
      check('locales/es.xlf', xliff, {
        messages,
        glossary: {[term]: {es: {use, match}, fr: {use: 'Salut', match: 'salut'}}},
      });
    const greeting = /<target[^>]*>(.*?)</.exec(xliff)[1];
    assert.deepEqual(faults(greeting, greeting), []);
    assert.deepEqual(faults('Buenas', 'buenas'), [
      'locales/es.xlf: demo.greeting: “hello” is “Buenas” in locales/glossary.json',
    ]);
    assert.deepEqual(faults('Buenas', 'buenas', 'hell'), [], 'a part of a word is another word');
  });

  test('keeps words of medicine from wording on wellbeing, and only from there', () => {
    const file = (id) => `<xliff version="1.2"><file target-language="fr"><body><trans-unit id="${id}">
      <source>Rest</source><target>Un massage thérapeutique</target></trans-unit></body></file></xliff>`;
    const faults = (id) =>
      check('locales/fr.xlf', file(id), {messages: [{id, text: 'Rest'}], bannedInWellbeing: ['thérapeutiques?']});
    assert.deepEqual(faults('wellbeing.rest'), [
      'locales/fr.xlf: wellbeing.rest: “thérapeutique” must not stand in wording on wellbeing, see locales/banned-words.json',
    ]);
    assert.deepEqual(faults('benefit.rest'), []);
  });

  test('sees banned words in the forms that they take', () => {
    const {es, ar} = JSON.parse(readFileSync(new URL('../../../locales/banned-words.json', import.meta.url), 'utf8'));
    const faults = (locale, banned, target) =>
      check(
        `locales/${locale}.xlf`,
        `<xliff version="1.2"><file target-language="${locale}"><body><trans-unit id="a"><source>Hello</source><target>${target}</target></trans-unit></body></file></xliff>`,
        {messages: [{id: 'a', text: 'Hello'}], banned},
      );
    for (const word of ['cura', 'curará', 'curado', 'curación', 'sanará', 'garantía', 'garantizado']) {
      assert.equal(faults('es', es, `El masaje ${word} algo`).length, 1, word);
    }
    for (const word of ['شفاء', 'بالشفاء', 'والسموم', 'ويضمن']) {
      assert.equal(faults('ar', ar, `التدليك ${word} قليلا`).length, 1, word);
    }
    for (const word of ['cuando', 'seguro', 'curva']) assert.equal(faults('es', es, word).length, 0, word);
  });

  test('sees a banned word in Chinese, which sets no space between words', () => {
    const xliff = (
      target,
    ) => `<xliff version="1.2"><file target-language="zh-Hans"><body><trans-unit id="a"><source>Hello</source>
      <target>${target}</target></trans-unit></body></file></xliff>`;
    const faults = (target) =>
      check('locales/zh-Hans.xlf', xliff(target), {messages: [{id: 'a', text: 'Hello'}], banned: ['排毒']});
    assert.equal(faults('按摩可以排毒吗').length, 1);
    assert.equal(faults('按摩').length, 0);
  });
});

describe('the guide on translating', () => {
  const guide = readFileSync(new URL('../../../stories/guides/translating.mdx', import.meta.url), 'utf8');

  test('explains messages as the check gives them', () => {
    const [table] = /<th>Message<\/th>[^]*?<\/table>/.exec(guide);
    const explained = [...table.matchAll(/<tr>\s*<td>\s*<code>(.*?)<\/code>\s*<\/td>/g)].map(([, code]) =>
      code.replace(/^\{'|'\}$/g, ''),
    );
    assert.ok(explained.length > 5);
    const given = Object.keys(reports)
      .flatMap((name) => faultsOf(name))
      .concat(
        check('locales/es.xlf', readFileSync(new URL('broken/nothing/es.xlf', import.meta.url), 'utf8'), {
          messages,
          glossary: {hello: {es: {use: 'Buenas', match: 'buenas'}}},
        }),
      );
    for (const message of explained) {
      const start = message.replace(/…$/, '');
      assert.ok(
        given.some((line) => line.includes(`: ${start}`)),
        `${message} is none of\n${given.join('\n')}`,
      );
    }
  });

  test('names the workflow and the commands that there are', () => {
    const {scripts} = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    for (const [, name] of guide.matchAll(/npm run ([\w:]+)/g)) assert.ok(name in scripts, name);
    const workflow = (name) => readFileSync(new URL(`../../../.github/workflows/${name}.yml`, import.meta.url), 'utf8');
    assert.match(workflow('add-language'), /^name: Add a language$/m);
    assert.match(workflow('add-language'), /workflow_dispatch:[^]*\.ci\/add-language/);
    assert.match(workflow('ci'), /^name: CI$[^]*^ {2}translations:$[^]*npm run localize:mistakes -- github/m);
    assert.match(workflow('release'), /npm run localize:check/);
  });
});

describe('the messages in the sources', () => {
  test('have readable ids, plain text and a description for translators', () => {
    const all = extractMessages();
    assert.ok(all.length > 350);
    assert.equal(new Set(all.map(({id}) => id)).size, all.length);
    for (const {id, text, description} of all) {
      assert.match(id, /^[a-z]+(-[a-z]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/);
      assert.ok(description.length > 15, id);
      assert.ok(!/[<>]/.test(text), id);
    }
  });
});
