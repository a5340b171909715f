// About all of src/content/: how easy it is to read, in school grades.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

const folder = new URL('../../dist/modules/generated/en/', import.meta.url);

const sentencesOf = new Intl.Segmenter('en', {granularity: 'sentence'});
const wordsOf = new Intl.Segmenter('en', {granularity: 'word'});

/** US school grade of a text; each of `texts` is at least a sentence, as an item of a list is. */
function grade(texts) {
  const sentences = texts.flatMap((text) => [...sentencesOf.segment(text)]);
  const words = texts.flatMap((text) => [...wordsOf.segment(text)].filter((part) => part.isWordLike));
  const syllables = words.reduce((sum, {segment}) => sum + (syllable(segment) || 1), 0);
  return fleschKincaid({sentence: sentences.length, word: words.length, syllable: syllables});
}

const isStatement = (value) => 'text' in value && ('certainty' in value || 'basis' in value);

/** Sorts what a topic says into body and evidence: what research shows, and the rest. */
function textsOf(value, key, into, where = 'body') {
  if (typeof value === 'string') {
    if (
      ![
        'icon',
        'title',
        'name',
        'aspect',
        'reviewed',
        'certainty',
        'basis',
        'direction',
        'directionLabel',
        'strength',
        'slot',
        'label',
        'id',
        'words',
      ].includes(key)
    )
      into[where].push(value);
  } else if (key !== 'sources' && value && typeof value === 'object') {
    const within =
      ['research', 'more', 'people'].includes(key) || (isStatement(value) && key === 'comparison') ? 'evidence' : where;
    for (const [name, each] of Object.entries(value)) textsOf(each, Array.isArray(value) ? key : name, into, within);
  }
}

test('every topic can be read at grade 8', async () => {
  const rows = [];
  for (const name of readdirSync(folder, {recursive: true}).sort()) {
    if (!name.endsWith('.js')) continue;
    const {topic} = await import(new URL(name, folder));
    // Some hold words that topics share, and one the words of a search.
    if (!topic?.title) continue;
    const into = {body: [], evidence: []};
    textsOf(topic, '', into);
    rows.push({
      topic: name.replace('.js', ''),
      body: Number(grade(into.body).toFixed(1)),
      evidence: into.evidence.length ? Number(grade(into.evidence).toFixed(1)) : NaN,
    });
  }
  console.table(rows);
  assert.ok(rows.length > 30);
  assert.deepEqual(
    rows.filter(({body, evidence}) => !(body <= 8) || evidence > 8),
    [],
  );
});
