import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {before, describe, test} from 'node:test';
import {loadCsf} from 'storybook/internal/csf-tools';
import {extractMessages} from '../../../build/localization/messages.mjs';
import {withPlaces} from '../../../build/localization/places.mjs';
import {parse, unitsIn} from '../../../build/localization/xliff.mjs';

const root = resolve(import.meta.dirname, '../../..');
const address = /\?path=\/story\/([\w-]+)(?:&args=([\w-]+):([\w-]+))?&globals=locale:([\w-]+)$/;

/** The texts of site/ are shown by its pages, which are no stories; their ids say so. */
const isShownByElements = ({id}) => !/^(builder|fallback|sample)\./.test(id);

describe('where a text is shown', () => {
  let messages, stories;
  before(async () => {
    messages = (await withPlaces(extractMessages()))('es');
    const folder = join(root, 'stories/elements');
    stories = new Map(
      readdirSync(folder)
        .filter((name) => name.endsWith('.stories.ts'))
        .flatMap((name) => {
          const code = readFileSync(join(folder, name), 'utf8');
          return loadCsf(code, {fileName: name, makeTitle: (title) => title})
            .parse()
            .stories.map(({id}) => [id, code]);
        }),
    );
  });

  test('is said of every text, with a story that there is and an argument that it has', () => {
    for (const {id, description} of messages.filter(isShownByElements)) {
      const [, story, name, , locale] = address.exec(description) ?? assert.fail(`${id}: ${description}`);
      assert.ok(stories.has(story), `${id}: ${story}`);
      if (name) assert.match(stories.get(story), new RegExp(`args: \\{[^}]*\\b${name}: `), id);
      assert.equal(locale, 'es');
    }
  });

  test('is the element and the topic of the text', () => {
    const of = (id) => messages.find((message) => message.id === id).description;
    assert.equal(
      of('condition.sciatica.what'),
      'What the condition “sciatica” is, in a sentence or two, for a patient. Shown by mm-condition-explainer; in Storybook at ?path=/story/elements-condition-explainer--low-back-pain&args=condition:sciatica&globals=locale:es',
    );
    assert.match(
      of('pain-level.anchor.highest'),
      /Shown by mm-pain-level; in Storybook at \?path=\/story\/elements-pain-level--/,
    );
    assert.match(of('forms.required'), /Shown by mm-pain-level and elsewhere;/);
  });

  test('stands in every language’s file, for a story that there is', () => {
    const {targetLocales} = JSON.parse(readFileSync(join(root, 'locales/lit-localize.json'), 'utf8'));
    for (const locale of targetLocales) {
      const units = unitsIn(parse(readFileSync(join(root, `locales/${locale}.xlf`), 'utf8')));
      for (const {id, notes} of units.filter(isShownByElements)) {
        const note = notes.find((each) => each.getAttribute('from') === 'developer')?.textContent ?? '';
        const [, story, , , language] = address.exec(note) ?? assert.fail(`${locale}: ${id}: ${note}`);
        assert.ok(stories.has(story), `${locale}: ${id}: ${story}`);
        assert.equal(language, locale);
      }
    }
  });
});
