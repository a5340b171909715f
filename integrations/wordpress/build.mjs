// `npm run build:wordpress` writes the WordPress plug-in, as a folder and as a zip file: the sources in plugin/, the built files of the
// library, and what is made from the custom elements manifest and from the texts of the elements. It needs dist/ as built.
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {choices} from '../../build/choices.mjs';
import {dependsOn, fallbacks, lists, load, topicOf} from '../../site/fallback.js';
import {pot} from './pot.mjs';

const root = resolve(import.meta.dirname, '../..');
const domain = 'medical-massage-widgets';

/** Titles that the tag alone does not give. */
const abbreviations = {peg: 'PEG'};

/** `heading-level` as “Heading level”. @param {string} name */
const inWords = (name) => {
  const words = name.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
};

/** The name of a widget in the plug-in, such as `benefit-card`. @param {string} tag */
const nameOf = (tag) => tag.replace(/^mm-/, '');

const titleOf = (name) => abbreviations[name] ?? inWords(name);

/** Reads the files of a folder and of those in it, by their path from there. */
function filesIn(folder) {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = entries.map(({parentPath, name}) => join(parentPath, name)).sort();
  return paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]);
}

/** A text that WordPress translates. */
class Translated {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/** A value as PHP source in the style of WordPress. @param {unknown} value @param {string} [indent] */
function php(value, indent = '') {
  if (value instanceof Translated) return `__( ${php(value.text)}, '${domain}' )`;
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (typeof value === 'boolean') return String(value);
  const keyOf = Array.isArray(value) ? () => '' : (key) => `${php(key)} => `;
  const entries = Object.entries(value);
  if (!entries.length) return 'array()';
  const width = Math.max(...entries.map(([key]) => keyOf(key).length));
  const lines = entries.map(([key, each]) => {
    const start = keyOf(key)
      .replace(' => ', '')
      .padEnd(Math.max(width - 4, 0));
    return `${indent}\t${start}${start && ' => '}${php(each, `${indent}\t`)},\n`;
  });
  return `array(\n${lines.join('')}${indent})`;
}

/** The first sentence of a description, without its marks for code. @param {string} [description] */
const firstSentence = (description = '') => description.replaceAll('`', '').split(/\.(?:\s|$)/)[0];

/** What an attribute takes, for its control and for PHP: `flag`, `number`, `choice`, `topic`, `topics` or `text`. Topics are `of` a kind. */
function attributeOf({name, type, default: preset = '', description}, ids) {
  const values = choices(type.text, new Map());
  const unquoted = preset.replace(/^'(.*)'$/, '$1');
  const common = (kind) => ({
    type: kind,
    label: new Translated(inWords(name)),
    help: new Translated(firstSentence(description)),
    default: unquoted,
  });
  // A title says what a topic is, so it needs no more words.
  if (ids[name]) return {...common('topic'), help: '', of: name, ids: ids[name]};
  const single = name.replace(/s$/, '');
  if (ids[single]) return {...common('topics'), help: '', of: single, ids: ids[single]};
  if (values) {
    const labels = Object.fromEntries(values.map((value) => [value, new Translated(inWords(value))]));
    // All claims are allowed where nothing else is said; the manifest has no default for it.
    return {...common('choice'), ...(name === 'claims' && {default: 'all'}), values, labels};
  }
  if (type.text === 'boolean') return {...common('flag'), default: false};
  return common(type.text === 'number' ? 'number' : 'text');
}

/** A slot: the tag of what stands in it, and its label. A control and a heading take no paragraph. */
function slotOf({name, description}, isControl) {
  const tag = name === 'action' ? 'a' : isControl || name === 'heading' ? 'span' : 'p';
  return {tag, label: new Translated(firstSentence(description))};
}

/** A widget as PHP and the editor know it. */
function widgetOf({tagName, attributes = [], slots = []}, ids) {
  const named = slots.filter(({name}) => name);
  const isControl = attributes.some(({name}) => name === 'required');
  const both = named.find((slot) => attributes.some(({name}) => name === slot.name));
  if (both)
    throw new Error(`${tagName}: “${both.name}” is an attribute and a slot, so a shortcode can't tell them apart.`);
  return {
    attributes: Object.fromEntries(attributes.map((each) => [each.name, attributeOf(each, ids)])),
    slots: Object.fromEntries(named.map((each) => [each.name, slotOf(each, isControl)])),
    fallback: dependsOn[tagName] ?? [],
  };
}

/** The colours among the tokens of the theme, on a light and on a dark page. */
const colorsOf = (tokens) =>
  Object.fromEntries(
    tokens.flatMap(({name, default: preset, description}) => {
      const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(preset) ?? [];
      return light ? [[name, {property: name, label: new Translated(description), light, dark}]] : [];
    }),
  );

/** The block.json of a widget. An attribute without a value is a boolean, all others are text. */
function blockOf(name, {summary}, {attributes, slots}) {
  const topic = Object.keys(attributes).find((each) => attributes[each].type === 'topic');
  const text = (each) => [each, {type: 'string'}];
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `${domain}/${name}`,
    title: titleOf(name),
    category: domain,
    icon: 'heart',
    description: summary,
    keywords: ['massage'],
    textdomain: domain,
    attributes: {
      ...Object.fromEntries(
        Object.entries(attributes).map(([each, {type}]) => (type === 'flag' ? [each, {type: 'boolean'}] : text(each))),
      ),
      ...Object.fromEntries(
        Object.entries(slots).flatMap(([slot, {tag}]) => [text(slot), ...(tag === 'a' ? [text(`${slot}-link`)] : [])]),
      ),
    },
    supports: {html: false, align: ['wide', 'full']},
    // What the list of blocks shows before one is chosen.
    example: {attributes: topic ? {[topic]: attributes[topic].ids[0]} : {}},
    editorScript: `${domain}-editor`,
  };
}

/** The values of an attribute for which there is a text of its own. Own words get a mark in their place. */
function valuesOf(name, {type, ids, values, default: preset}) {
  if (type === 'text') return ['', `%${name}%`];
  if (type === 'flag') return ['', true];
  return ['', ...(ids ?? values)].filter((value) => value !== preset);
}

/**
 * The fallback content of a widget in a language, by the attributes on which it depends, such as `benefit=relaxation claims=wellbeing`
 * or `name=%name% required`.
 * A list is in pieces.
 */
async function textsOf(tag, {attributes, fallback}, lang) {
  let combinations = [{}];
  for (const name of fallback) {
    // Without its topic, a widget has nothing to say.
    const values = valuesOf(name, attributes[name]).filter(
      (value) => value || attributes[name].type !== 'topic' || attributes[name].default,
    );
    combinations = combinations.flatMap((each) => values.map((value) => ({...each, ...(value && {[name]: value})})));
  }
  const joined = (lines) => lines.map((line) => line.trim()).join('');
  const texts = combinations.map(async (each) => {
    const key = Object.entries(each).map(([name, value]) => (value === true ? name : `${name}=${value}`));
    if (!lists[tag]) return [key.join(' '), joined(await fallbacks[tag](each, lang))];
    const {before, items, other, after} = await lists[tag](each, lang);
    const trimmed = Object.fromEntries(Object.entries(items).map(([id, line]) => [id, line.trim()]));
    return [
      key.join(' '),
      {before: joined(before), items: trimmed, ...(other && {other: other.trim()}), after: joined(after)},
    ];
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** The titles of all topics in a language, for the editor. A condition and a safety topic may have the same id. */
async function titlesIn(lang, {benefit, condition, topic}) {
  const {topic: terms} = await load(`generated/${lang}/search-terms`);
  const titles = async (folder, ids) => {
    const topics = await Promise.all(ids.map((id) => topicOf(lang, `${folder}/${id}`)));
    return Object.fromEntries(ids.map((id, index) => [id, topics[index].title]));
  };
  return {
    benefit: await titles('benefits', benefit),
    condition: Object.fromEntries(condition.map((id) => [id, terms[id].title])),
    topic: await titles('safety', topic),
  };
}

/** A locale for PHP, which may lack the module that knows languages. */
function localeOf(locale) {
  const {language, script} = new Intl.Locale(locale).maximize();
  const direction = new Intl.Locale(locale).textInfo.direction;
  return {language, script, direction, name: new Intl.DisplayNames([locale], {type: 'language'}).of(locale)};
}

/**
 * The files of the plug-in, by their path in it.
 *
 * @param {{modules: {declarations: object[]}[]}} manifest `dist/custom-elements.json`
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function pluginFiles({modules}) {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [{benefitIds}, {conditionIds}, {safetyIds}, {locales}] = await Promise.all(
    ['content/benefits/index', 'content/conditions/index', 'content/safety/index', 'generated/locales'].map(load),
  );
  const ids = {benefit: benefitIds, condition: conditionIds, topic: safetyIds};
  const declarations = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  declarations.sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const widgets = Object.fromEntries(declarations.map((each) => [nameOf(each.tagName), widgetOf(each, ids)]));
  const colors = colorsOf(declarations[0].cssProperties);

  const files = new Map();
  const json = (path, value) => files.set(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
  const shortcodes = Object.keys(widgets).map((name) => `* \`[mm_${name.replaceAll('-', '_')}]\``);
  const placeholders = {version, shortcodes: shortcodes.join('\n')};
  for (const [path, content] of filesIn(join(root, 'integrations/wordpress/plugin'))) {
    let text = content.toString();
    for (const [name, value] of Object.entries(placeholders)) text = text.replaceAll(`%${name}%`, value);
    files.set(path, Buffer.from(text));
  }
  files.set(
    'includes/definitions.php',
    Buffer.from(`<?php
/**
 * The widgets and the colours. Written by the build from the custom elements manifest.
 *
 * @package MedicalMassageWidgets
 */

defined( 'ABSPATH' ) || exit;

return ${php({widgets, colors})};
`),
  );
  for (const declaration of declarations) {
    const name = nameOf(declaration.tagName);
    json(`blocks/${name}/block.json`, blockOf(name, declaration, widgets[name]));
  }
  json('content/locales.json', Object.fromEntries(locales.map((locale) => [locale, localeOf(locale)])));
  for (const locale of locales) {
    json(`content/${locale}/titles.json`, await titlesIn(locale, ids));
    for (const {tagName} of declarations) {
      // A new element has no fallback content before site/fallback.js has some for it.
      if (fallbacks[tagName])
        json(`content/${locale}/${nameOf(tagName)}.json`, await textsOf(tagName, widgets[nameOf(tagName)], locale));
    }
  }
  // What the script tag needs: embed.js, the files beside it, and the chunks; not the modules of npm, not the manifest, and not
  // bundle.js, which is for pages that can't use embed.js.
  for (const [path, content] of filesIn(join(root, 'dist'))) {
    if (/^(chunks\/.+|[^/]+)\.js$/.test(path) && path !== 'bundle.js') files.set(`widgets/${path}`, content);
  }
  files.set('LICENSE', readFileSync(join(root, 'LICENSE')));
  files.set(`languages/${domain}.pot`, pot(files, domain, version));
  return files;
}

/** A zip file whose bytes depend on nothing but the files. @param {Map<string, Buffer>} files */
export function zip(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, content]) => [`${domain}/${path}`, new Uint8Array(content)]);
  // A zip file keeps the local time, so this is the same moment on every machine.
  return zipSync(Object.fromEntries(entries), {level: 9, mtime: new Date(2026, 0, 1)});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const output = join(import.meta.dirname, 'dist');
  const files = await pluginFiles(JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')));
  rmSync(output, {recursive: true, force: true});
  for (const [path, content] of files) {
    const file = join(output, domain, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
  const packed = zip(files);
  writeFileSync(join(output, `${domain}.zip`), packed);
  console.log(`integrations/wordpress/dist/${domain}.zip: ${files.size} files, ${Math.round(packed.length / 1000)} kB`);
}
