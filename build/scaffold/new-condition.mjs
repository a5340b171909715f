// `npm run new:condition -- tennis-elbow "Tennis elbow"` writes the file of a new condition, and its id and search terms.
import {before, isKebabCase, literal, main, scaffold} from './files.mjs';

const file = (id, title, today) => `import {person} from '../../icons/person.js';
import {msg} from '@lit/localize';
import {expertOpinion} from '../labels.js';
import type {Condition} from '../types.js';

// TODO: a finding about massage is a Claim: {text, ...mayHelp, ...low, sources: [furlan2015]}, with direction and certainty from
// labels.ts and sources from sources.ts. Expert opinion stands only where no study can be cited.

export const topic: Condition = {
  icon: person,
  title: msg(${literal(title)}, {id: 'condition.${id}.title'}),
  what: msg('TODO: what it is, in a sentence or two.', {id: 'condition.${id}.what'}),
  answer: {
    text: msg('TODO: can massage help? One sentence.', {id: 'condition.${id}.answer'}),
    ...expertOpinion,
  },
  research: [
    {
      text: msg('TODO: what research found, how many people, how large the effect, how long it lasted.', {
        id: 'condition.${id}.research',
      }),
      ...expertOpinion,
    },
  ],
  first: [
    {text: msg('TODO: what else helps first.', {id: 'condition.${id}.first'}), ...expertOpinion},
  ],
  expect: [
    {text: msg('TODO: how it usually goes, and how many sessions to try.', {id: 'condition.${id}.expect'}), ...expertOpinion},
  ],
  care: [msg('TODO: when massage is not for you, or how the therapist takes care.', {id: 'condition.${id}.care'})],
  // TODO: redFlags, the signs of a serious cause, where there are any; see conditions/sciatica.ts.
  reviewed: '${today}',
};
`;

const searchTerms = (id, title) => `  '${id}': {
    title: msg(${literal(title)}, {id: 'condition.${id}.title'}),
    words: msg('TODO: everyday words, separated by commas', {
      id: 'condition.${id}.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
`;

const next = (id) => `
Next:
1. Write src/content/conditions/${id}.ts and its entry in src/content/search-terms.ts: each TODO. Every claim needs its source.
2. Put the id where it belongs in the list of src/content/conditions/index.ts; lists show that order.
3. Choose an icon from src/icons/, or draw one.
4. npm run localize. Translate what you can in locales/; the rest is shown in English, and marked so, until somebody does.
5. tests/content/content.test.ts names every condition: add this one. Add a story to stories/elements/condition-explainer.stories.ts.
6. npm run docs writes the id into the documentation; npm test checks all of it, and how easy the text is to read.`;

await main(async (id, title) => {
  if (!isKebabCase(id) || !title?.trim()) {
    throw new Error(
      'npm run new:condition -- id "Title": an id in lower case with hyphens and the name of the condition, such as tennis-elbow "Tennis elbow"',
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  await scaffold(
    {[`src/content/conditions/${id}.ts`]: file(id, title.trim(), today)},
    {
      'src/content/conditions/index.ts': before(/^\] as const;/m, `  '${id}',\n`),
      'src/content/search-terms.ts': before(/^\};/m, searchTerms(id, title.trim())),
    },
  );
  console.log(next(id));
});
