// Whether the list of conditions finds what people type: everyday phrases in each language, each with the conditions that are
// right. They stand in `search-phrases/`, written as people would type them, not from the words of the list.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {runnerImport} from 'vite';
import {root, sourceLocale, targetLocales} from '../../build/localization/project.mjs';

const load = async (file) =>
  (await runnerImport(join(root, 'src', file), {configFile: false, logLevel: 'error'})).module;

const {rank, isEmergency} = await load('elements/condition-list/search.ts');

/** The least share of phrases with a right condition among the first two. */
const LEAST = 0.9;

for (const locale of [sourceLocale, ...targetLocales]) {
  const {phrases, emergencies, calm} = JSON.parse(
    readFileSync(new URL(`search-phrases/${locale}.json`, import.meta.url), 'utf8'),
  );
  const {topic, filler, emergency} = await load(`generated/${locale}/search-terms.ts`);
  const terms = new Map(Object.entries(topic));

  test(`The search finds everyday phrases: ${locale}`, () => {
    const all = Object.entries(phrases);
    assert.ok(all.length >= 80, 'enough phrases to tell');
    const misses = all.flatMap(([phrase, ids]) => {
      for (const id of ids) assert.ok(terms.has(id), `${phrase}: there is no condition ${id}`);
      const found = rank(phrase, terms, filler);
      const isRight = ids.length ? found.slice(0, 2).some((id) => ids.includes(id)) : found.length === 0;
      return isRight
        ? []
        : `${phrase} → ${found.slice(0, 3).join(', ') || 'nothing'}, not ${ids.join(', ') || 'nothing'}`;
    });
    const share = 1 - misses.length / all.length;
    const report = [`${locale}: ${(share * 100).toFixed(0)} % of ${all.length} phrases`, ...misses].join('\n  ');
    console.log(report);
    assert.ok(share >= LEAST, report);
  });

  test(`The search knows an emergency: ${locale}`, () => {
    assert.deepEqual(
      emergencies.filter((phrase) => !isEmergency(phrase, emergency)),
      [],
      'emergencies that it misses',
    );
    assert.deepEqual(
      calm.filter((phrase) => isEmergency(phrase, emergency)),
      [],
      'what it takes for an emergency',
    );
  });
}

const list = (words) => new Map(Object.entries(words).map(([id, [title, more = '']]) => [id, {title, words: more}]));
const body = list({
  neck: ['Neck pain', 'neck, stiff neck, trapped nerve in the neck'],
  whiplash: ['Whiplash', 'neck strain, car crash'],
  back: ['Back pain', 'back, backache'],
  upper: ['Upper back pain', 'between the shoulder blades'],
  nerve: ['Sciatica', 'trapped nerve, leg'],
});
const small = 'pain, hurts, my, in, the, it';

test('A word alone is rather meant than one in a phrase, and a whole phrase rather than its words', () => {
  assert.deepEqual(rank('my neck hurts', body, small), ['neck', 'whiplash']);
  assert.equal(rank('upper back pain', body, small)[0], 'upper');
  assert.deepEqual(rank('trapped nerve in neck', body, small).slice(0, 2), ['neck', 'nerve']);
});

test('A word is found as it is typed, misspelt, in the plural and as one with the next', () => {
  for (const typed of ['whip', 'wiplash', 'whiplahs', 'Whiplash!'])
    assert.equal(rank(typed, body, small)[0], 'whiplash', typed);
  for (const typed of ['bak', 'backs', 'backpain', 'bakspain'])
    assert.equal(rank(typed, body, small)[0], 'back', typed);
});

test('What is not in the list is not found; what says nothing finds all', () => {
  for (const typed of ['eczema', 'car insurance', 'the flu']) assert.deepEqual(rank(typed, body, small), [], typed);
  for (const typed of ['', ' ', 'it hurts', '?!']) assert.deepEqual(rank(typed, body, small), [...body.keys()], typed);
  assert.deepEqual(rank('knee', new Map(), small), []);
});

test('Odd input does no harm', () => {
  for (const typed of ['(', '\\', '[a-', '.*', '{2}', '🤕', 'neck'.repeat(200), '膝'.repeat(200)]) {
    rank(typed, body, small);
    isEmergency(typed, 'chest pain, 胸痛');
  }
  assert.equal(rank('neck', list({odd: ['(a|b', '[*, neck']}), '')[0], 'odd');
});

test('Chinese is cut by the words of the list', () => {
  const terms = list({knee: ['膝骨关节炎', '膝盖疼'], hand: ['手', '手指'], surgery: ['手术后疼痛', '手术']});
  assert.deepEqual(rank('我的膝盖很疼', terms, '疼, 疼痛, 很, 我的'), ['knee']);
  assert.deepEqual(rank('做手术', terms, '疼, 疼痛, 很, 我的'), ['surgery']);
});

test('Arabic is found with and without the article, the hamza and what is written onto the word', () => {
  const terms = list({knee: ['خشونة الركبة'], back: ['ألم الظهر', 'ظهر'], hip: ['ورك']});
  for (const typed of ['ركبة', 'الركبه', 'ركبتي', 'وركبتي', 'بالركبة'])
    assert.equal(rank(typed, terms, 'ألم')[0], 'knee', typed);
  for (const typed of ['ظهري', 'الم الظهر', 'للظهر', 'بظهري'])
    assert.equal(rank(typed, terms, 'ألم')[0], 'back', typed);
  assert.deepEqual(rank('الورك', terms, 'ألم'), ['hip']);
});

test('French and Spanish are found without their marks and elisions', () => {
  const terms = list({shoulder: ['Douleur à l’épaule', 'épaules'], neck: ['Dolor de cuello', 'tortícolis, operada']});
  for (const typed of ["l'epaule", 'épaule', 'EPAULES'])
    assert.equal(rank(typed, terms, 'douleur, à, l')[0], 'shoulder', typed);
  for (const typed of ['torticolis', 'operado', 'operadas']) assert.equal(rank(typed, terms, '')[0], 'neck', typed);
});

test('An emergency is known in any order, misspelt, and not by half', () => {
  const words = 'chest pain, heart attack, heart, cannot breathe, 胸口痛';
  for (const typed of ['pain in my chest', 'chst pain', 'heart atack', 'HEART', 'chestpain', '胸口很痛'])
    assert.equal(isEmergency(typed, words), true, typed);
  for (const typed of ['', 'pain', 'heat', 'heartburn', 'breathe', '胸'])
    assert.equal(isEmergency(typed, words), false, typed);
  assert.equal(isEmergency('anything', ''), false);
});
