// Writes src/generated/: the exports of each module with texts, in each language, as plain data. So a page can load the texts of
// one element or one topic in one language, and no others. The texts of the pages in site/ go to site/generated/, because they are
// no part of the library.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {evaluate, idsIn, traced} from './evaluate.mjs';
import {npmModules} from './npm.mjs';
import {fileOf, pseudoLocales, root, sourceLocale, targetLocales} from './project.mjs';
import {pseudo} from './pseudo.mjs';
import {read, unitsIn} from './xliff.mjs';

const generated = join(root, 'src/generated');
const siteGenerated = join(root, 'site/generated');

/**
 * The name under which a page loads a module: `benefits/relaxation` for a topic, `mm-pain-level` for the texts of an element.
 * Undefined for a module that only other modules import.
 */
function nameOf(path, exported) {
  if ('topic' in exported || 'labels' in exported) return /^\/src\/content\/(.+)\.ts$/.exec(path)[1];
  const [, element] = /^\/src\/elements\/.+\/(.+)\.texts\.ts$/.exec(path) ?? [];
  return element && `mm-${element}`;
}

/** The name of a module with texts of site/, such as `builder`. Undefined for other modules. */
const siteNameOf = (path) => /^\/site\/(?:.+\/)?(.+)\.texts\.ts$/.exec(path)?.[1];

/** The code of a module in `src/generated/`. The types of its data come from the source module. */
function moduleCode(file, path, exported, more) {
  const source = relative(dirname(join(generated, file)), join(root, path)).replace(/\.ts$/, '.js');
  const constants = Object.entries(exported).map(
    ([name, value]) => `export const ${name}: typeof source.${name} = ${JSON.stringify(value, null, 2)};\n`,
  );
  return `// Written by npm run localize:build from ${path.slice(1)}.
import type * as source from '${source}';

${constants.join('\n')}${more}`;
}

/** The code of a module in `site/generated/`, which a page loads as it is. */
const siteModuleCode = (path, {texts}) => `// Written by npm run localize:build from ${path.slice(1)}.
export const texts = ${JSON.stringify(texts, null, 2)};
`;

/**
 * The line in an article that says that no clinician has checked the article, or a text shown in it, in this language. Undefined
 * when everything is reviewed or nothing is translated.
 */
function reviewNote(ids, units, english) {
  if (!ids.some((id) => units.has(id)) || ids.every((id) => units.get(id)?.reviewed)) return undefined;
  const id = 'article.unreviewed';
  return units.get(id)?.target ?? english.get(id);
}

const untranslatedCode = (missing) => `// Written by npm run localize:build.

/** The texts that are shown in English. */
export const untranslated: readonly string[] = ${JSON.stringify([...new Set(missing.map(({text}) => text))], null, 2)};
`;

const localesCode = (locales, partialLocales) => `// Written by npm run localize:build.

/** Every locale, by its BCP 47 tag; English, the language of the sources, is the first. */
export const locales: readonly string[] = ${JSON.stringify(locales)};

/** Locales that lack some translations; undefined where there are none, so that a build can leave out what they need. */
export const partialLocales: readonly string[] | undefined = ${partialLocales.length ? JSON.stringify(partialLocales) : undefined};
`;

/** The code of the table by which bundlers find every module, and of the types of those modules. */
const tableCode = (paths, names) => `// Written by npm run localize:build.

/** What each module with text exports. It exists in every locale. */
export interface TextModules {
${names.map((name) => `  readonly '${name}': typeof import('./${sourceLocale}/${name}.js');\n`).join('')}}

/** How to load each module, by its locale and name. */
export const textModules: Readonly<Record<string, () => Promise<unknown>>> = {
${paths.map((path) => `  '${path}': () => import('./${path}.js'),\n`).join('')}};
`;

/**
 * Writes only files that have changed and removes obsolete ones, so that a server that watches the folder reloads no more than it
 * must.
 */
function writeFiles(folder, files) {
  for (const [name, code] of files) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === code) continue;
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, code);
  }
  for (const name of existsSync(folder) ? readdirSync(folder, {recursive: true}) : []) {
    if (/\.[jt]s$/.test(name) && !files.has(name)) rmSync(join(folder, name));
  }
}

/**
 * @param {boolean} withPseudo whether to include the pseudo-locales for tests
 * @param {{id: string, text: string}[]} messages the English texts
 */
export async function writeModules(withPseudo, messages) {
  const locales = [sourceLocale, ...targetLocales, ...(withPseudo ? pseudoLocales : [])];
  const english = new Map(messages.map(({id, text}) => [id, text]));
  const translations = new Map(
    targetLocales.map((locale) => {
      const units = unitsIn(read(fileOf(locale))).filter(({id, translated}) => translated && english.has(id));
      // A review holds for the English text that it was made of.
      const isReviewed = ({id, source, reviewed}) => reviewed && source === english.get(id);
      return [locale, new Map(units.map((unit) => [unit.id, {...unit, reviewed: isReviewed(unit)}]))];
    }),
  );
  const textsOf = (locale) =>
    Object.fromEntries(
      pseudo[locale]
        ? messages.map(({id, text}) => [id, pseudo[locale](text)])
        : [...(translations.get(locale)?.values() ?? [])].map(({id, target}) => [id, target]),
    );
  const evaluated = await evaluate(
    new Map([['traced', traced(messages)], ...locales.map((locale) => [locale, textsOf(locale)])]),
  );
  const traces = evaluated.get('traced');
  const ofSite = new Set([...traces].flatMap(([path, exported]) => (siteNameOf(path) ? idsIn(exported) : [])));
  const files = new Map();
  const siteFiles = new Map();
  /** The names that each module exports. */
  const exportsOf = new Map();
  const partialLocales = [];
  for (const locale of locales) {
    const units = translations.get(locale);
    for (const [path, exported] of evaluated.get(locale)) {
      const ofPage = siteNameOf(path);
      if (ofPage) siteFiles.set(`${locale}/${ofPage}.js`, siteModuleCode(path, exported));
      const name = nameOf(path, exported);
      if (!name) continue;
      const shown = idsIn(traces.get(path));
      const note = units && exported.topic?.reviewed && reviewNote(shown, units, english);
      const more = note ? `\nexport const unreviewed = ${JSON.stringify(note)};\n` : '';
      files.set(`${locale}/${name}.ts`, moduleCode(`${locale}/${name}.ts`, path, exported, more));
      exportsOf.set(`${locale}/${name}`, [...Object.keys(exported), ...(note ? ['unreviewed'] : [])]);
    }
    const missing = units ? messages.filter(({id}) => !units.has(id) && !ofSite.has(id)) : [];
    if (missing.length) {
      partialLocales.push(locale);
      files.set(`${locale}/untranslated.ts`, untranslatedCode(missing));
      exportsOf.set(`${locale}/untranslated`, ['untranslated']);
    }
  }
  const paths = [...exportsOf.keys()];
  const names = paths.flatMap((path) =>
    path.startsWith(`${sourceLocale}/`) ? path.slice(sourceLocale.length + 1) : [],
  );
  files.set('locales.ts', localesCode(locales, partialLocales));
  files.set('text-modules.ts', tableCode(paths, names));
  for (const [name, code] of npmModules(locales, exportsOf)) files.set(name, code);
  writeFiles(generated, files);
  writeFiles(siteGenerated, siteFiles);
}
