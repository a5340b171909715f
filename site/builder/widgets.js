// What there is to choose, from the custom elements manifest and the ids of the content. A new element, attribute, slot or colour appears
// by itself; until builder.texts.ts has words for it, it has those of the manifest.
import {load, topicOf} from '../fallback.js';

/** The site folder: beside `dist/`, whichever page this is on. */
const site = new URL('../', import.meta.url);

/** The attributes that say something without a value as well. A box gives them, and a field their value. */
const meansSomethingEmpty = ['bands'];

/** @typedef {{name: string, type: 'topic' | 'topics' | 'choice' | 'flag' | 'number' | 'optional' | 'text', preset: string, values?: string[], of?: string, description?: string}} Attribute */
/** @typedef {{tag: string, className: string, summary: string, isControl: boolean, attributes: Attribute[], slots: {name: string, description: string}[]}} Widget */

/**
 * What an attribute takes. `topic` and `topics` take ids of the content.
 *
 * @param {Record<string, readonly string[]>} ids
 * @returns {Attribute}
 */
function attributeOf({name, type, default: preset = '', description}, ids) {
  const common = {name, preset: preset.replace(/^'(.*)'$/, '$1'), description};
  const single = name.replace(/s$/, '');
  if (ids[name]) return {...common, type: 'topic', of: name, values: [...ids[name]]};
  if (ids[single]) return {...common, type: 'topics', of: single, values: [...ids[single]]};
  const values = [...type.text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  // Without the attribute, all claims are shown; the manifest has no default for it, because an element around may say less.
  if (values.length)
    return {...common, type: 'choice', values, preset: common.preset || (name === 'claims' ? 'all' : values[0])};
  if (type.text === 'boolean') return {...common, type: 'flag', preset: ''};
  if (type.text === 'number') return {...common, type: 'number'};
  return {...common, type: meansSomethingEmpty.includes(name) ? 'optional' : 'text', preset: ''};
}

/** @param {Record<string, readonly string[]>} ids @returns {Widget} */
const widgetOf = ({tagName, name, summary, attributes = [], slots = []}, ids) => ({
  tag: tagName,
  className: name,
  summary,
  isControl: attributes.some((each) => each.name === 'required'),
  attributes: attributes.map((each) => attributeOf(each, ids)),
  slots: slots.filter((each) => each.name),
});

/** A colour such as `#065` in six digits. @param {string} color */
const sixDigits = (color) => (color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color);

/** The colours among the custom properties, on a light and on a dark page. */
const colorsOf = (properties) =>
  properties.flatMap(({name, default: preset, description}) => {
    const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(preset) ?? [];
    return light
      ? [{name, role: name.replace('--mm-color-', ''), light: sixDigits(light), dark: sixDigits(dark), description}]
      : [];
  });

/**
 * Everything that there is to choose.
 *
 * @returns {Promise<{widgets: Widget[], colors: ReturnType<typeof colorsOf>, fonts: {name: string, description: string}[], locales: readonly string[]}>}
 */
async function read() {
  const [manifest, {benefitIds}, {conditionIds}, {safetyIds}, {locales}] = await Promise.all([
    fetch(new URL('dist/custom-elements.json', site)).then((answer) => answer.json()),
    ...['content/benefits/index', 'content/conditions/index', 'content/safety/index', 'generated/locales'].map(load),
  ]);
  const ids = {benefit: benefitIds, condition: conditionIds, topic: safetyIds};
  const elements = manifest.modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));
  const widgets = elements.map((each) => widgetOf(each, ids));
  const properties = elements[0].cssProperties;
  return {
    widgets: [...widgets.filter(({isControl}) => !isControl), ...widgets.filter(({isControl}) => isControl)],
    colors: colorsOf(properties),
    fonts: properties.filter(({name}) => /-font$/.test(name)),
    locales,
  };
}

let all;

/** What `read()` gives, read once. A failure is not kept. @returns {ReturnType<typeof read>} */
export function choices() {
  all ??= read().catch((error) => {
    all = undefined;
    throw error;
  });
  return all;
}

/** @param {string} tag @returns {Promise<Widget>} */
export async function widgetFor(tag) {
  const widget = (await choices()).widgets.find((each) => each.tag === tag);
  if (!widget) throw new TypeError(`There is no element ${tag}.`);
  return widget;
}

/** The titles of topics by their id. @param {string} lang @param {string} of @param {string[]} ids */
export async function titlesOf(lang, of, ids) {
  if (of === 'condition') {
    const terms = await topicOf(lang, 'search-terms');
    return Object.fromEntries(ids.map((id) => [id, terms[id].title]));
  }
  const folder = of === 'benefit' ? 'benefits' : 'safety';
  const topics = await Promise.all(ids.map((id) => topicOf(lang, `${folder}/${id}`)));
  return Object.fromEntries(ids.map((id, index) => [id, topics[index].title]));
}
