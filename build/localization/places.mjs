// Where each text is shown, for the note that a translator reads: the element, and a story that shows it.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {readCsf} from 'storybook/internal/csf-tools';
import {evaluate, idsIn, traced} from './evaluate.mjs';
import {root} from './project.mjs';

/** Modules with texts, the element that shows them, and the attribute that names the topic. The first pattern that matches is used. */
const places = [
  [/^\/src\/elements\/([\w-]+)\//],
  [/^\/src\/content\/(?:benefits|wellbeing)\/([\w-]+)\.ts$/, 'mm-benefit-card', 'benefit'],
  [/^\/src\/content\/conditions\/([\w-]+)\.ts$/, 'mm-condition-explainer', 'condition'],
  [/^\/src\/content\/safety\/before-booking\.ts$/, 'mm-condition-explainer'],
  [/^\/src\/content\/safety\/([\w-]+)\.ts$/, 'mm-safety-notes', 'topic'],
  [/^\/src\/content\/body-regions\.ts$/, 'mm-pain-map'],
  [/^\/src\/content\/first-visit\.ts$/, 'mm-first-visit'],
  [/^\/src\/content\/overview\.ts$/, 'mm-massage-overview'],
  [/^\/src\/content\/search-terms\.ts$/, 'mm-condition-list'],
  [/^\/src\/content\/labels\.ts$/, 'mm-benefit-card'],
];

/** The id of the first story of each element, by its tag. */
async function storiesByTag() {
  const folder = join(root, 'stories/elements');
  const files = readdirSync(folder).filter((name) => name.endsWith('.stories.ts'));
  const parsed = await Promise.all(files.map((name) => readCsf(join(folder, name), {makeTitle: (title) => title})));
  // The component is a string literal, as it is written in the file.
  const tagOf = ({component = ''}) => component.replaceAll("'", '');
  return new Map(parsed.map((file) => file.parse()).map(({meta, stories}) => [tagOf(meta), stories[0].id]));
}

/** A module in words: the element that shows it. Undefined for one that only other modules import. */
function placeOf(path, stories) {
  for (const [pattern, tag, attribute] of places) {
    const [, name] = pattern.exec(path) ?? [];
    if (!pattern.test(path)) continue;
    const element = tag ?? `mm-${name}`;
    // A note of two lines on where to ask is shown for any benefit.
    const args = attribute && name !== 'note' ? `&args=${attribute}:${name}` : '';
    return {element, story: `?path=/story/${stories.get(element)}${args}`};
  }
  return undefined;
}

/**
 * The same messages, with where each is shown in its description: the address of a story in that language.
 *
 * @param {import('./messages.mjs').Message[]} messages
 * @returns {Promise<(locale: string) => import('./messages.mjs').Message[]>}
 */
export async function withPlaces(messages) {
  const stories = await storiesByTag();
  const modules = (await evaluate(new Map([['traced', traced(messages)]]))).get('traced');
  const byId = new Map();
  for (const [path, exported] of modules) {
    const place = placeOf(path, stories);
    if (!place) continue;
    for (const id of new Set(idsIn(exported))) byId.set(id, [...(byId.get(id) ?? []), place]);
  }
  const sentence = (id, locale) => {
    const [{element, story}, ...others] = byId.get(id);
    return `Shown by ${element}${others.length ? ' and elsewhere' : ''}; in Storybook at ${story}&globals=locale:${locale}`;
  };
  return (locale) =>
    messages.map((message) => {
      const {id, description} = message;
      return byId.has(id)
        ? {...message, description: `${description.replace(/\.$/, '')}. ${sentence(id, locale)}`}
        : message;
    });
}
