// Writes src/generated/npm/: each element together with the texts that it may show. A bundler finds the texts of the elements that an app
// imports, and no others. See build/modules.config.ts for how these modules get into the package.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {pascalCase} from '../scaffold/files.mjs';
import {root} from './project.mjs';

const card = {topics: ['benefits/', 'wellbeing/', 'labels']};
const explainer = {texts: ['safety/before-booking'], topics: ['conditions/', 'wellbeing/note', 'labels']};

/**
 * What an element shows beside the texts under its own tag; a name that ends in a slash stands for all in that folder. `texts` it always
 * shows, and `topics` only where the page asks for them, so they are loaded when they are first needed. `shows` is another element that it
 * puts on the page.
 */
const needs = {
  'benefit-card': card,
  'benefit-list': {...card, texts: ['mm-benefit-card'], shows: 'benefit-card'},
  'condition-explainer': explainer,
  'condition-list': {
    texts: [...explainer.texts, 'mm-condition-explainer', 'search-terms'],
    topics: explainer.topics,
    shows: 'condition-explainer',
  },
  'first-visit': {texts: ['first-visit'], topics: ['wellbeing/note']},
  'massage-overview': {texts: ['overview'], topics: ['wellbeing/note']},
  'pain-level': {topics: ['mm-pain-level-extras']},
  'pain-map': {texts: ['body-regions']},
  'safety-notes': {topics: ['safety/']},
};

const elements = readdirSync(join(root, 'src/define'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'define');

const head = `// Written by npm run localize:build.
import {withTexts} from '../../../loading/import-module.npm.js';
`;

const withTexts = (name, entries) => `withTexts(${name}, {\n${entries.map((entry) => `  ${entry},\n`).join('')}})`;

const lazily = (path) => `'${path}': () => import('../../${path}.js')`;

// The same name may be exported by several modules, so each is imported with a number.
const numbered = (name, index) => `${name}${index}`;

const importNow = (path, names, index) =>
  `import {${names.map((name) => `${name} as ${numbered(name, index)}`).join(', ')}} from '../../${path}.js';\n`;

const object = (names, index) => `{${names.map((name) => `${name}: ${numbered(name, index)}`).join(', ')}}`;

/**
 * The code of each module, by its path in src/generated/.
 *
 * @param {readonly string[]} locales
 * @param {ReadonlyMap<string, readonly string[]>} exportsOf the names that each module with text exports, by its locale and name
 */
export function npmModules(locales, exportsOf) {
  const paths = [...exportsOf.keys()];
  const files = new Map();
  for (const element of elements) {
    const {texts = [], topics = [], shows} = needs[element] ?? {};
    const isAmong = (names, path, locale) =>
      names.some((name) => (name.endsWith('/') ? path.startsWith(`${locale}/${name}`) : path === `${locale}/${name}`));
    const always = (locale) =>
      paths.filter((path) => isAmong([`mm-${element}`, 'untranslated', ...texts], path, locale));
    const onDemand = (locale) => paths.filter((path) => isAmong(topics, path, locale));
    const name = pascalCase(element);
    const source = `../../../elements/${element}/${element}.js`;

    files.set(
      `npm/elements/${element}.ts`,
      `${head}import {${name} as Element} from '${source}';

export * from '${source}';

/** In every language, each text when it is first needed. */
export const ${name} = ${withTexts('Element', locales.flatMap((locale) => [...always(locale), ...onDemand(locale)]).map(lazily))};
`,
    );

    for (const locale of locales) {
      const own = always(locale);
      files.set(
        `npm/define/${element}.${locale}.ts`,
        `${head}${shows ? `import './${shows}.${locale}.js';\n` : ''}import {define} from '../../../define/define.js';
import {${name}} from '${source}';
${own.map((path, index) => importNow(path, exportsOf.get(path), index)).join('')}
define('mm-${element}', ${withTexts(name, [...own.map((path, index) => `'${path}': ${object(exportsOf.get(path), index)}`), ...onDemand(locale).map(lazily)])});
`,
      );
    }
  }
  return files;
}
