// Writes src/generated/: each module with texts, in each language. A page so loads the words of one element or topic in one
// language, and no others.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import ts from 'typescript';
import {fileOf, partialLocales, pseudoLocales, root, sourceLocale, targetLocales} from './project.mjs';
import {pseudo} from './pseudo.mjs';
import {read, unitsIn} from './xliff.mjs';

const src = join(root, 'src');
const generated = join(src, 'generated');

/** The modules that hold text, by path. */
function readModules() {
  const modules = new Map();
  for (const name of readdirSync(src, {recursive: true}).sort()) {
    if (!/^content\/.*\.ts$|^(?!generated\/).*\.texts\.ts$/.test(name)) continue;
    const path = join(src, name);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
    const messages = [];
    const imports = [];
    const visit = (node) => {
      if (ts.isCallExpression(node) && node.expression.getText(source) === 'msg') {
        const [text, options] = node.arguments;
        const id = options.properties.find((each) => each.name.text === 'id').initializer.text;
        messages.push({from: node.getStart(source), to: node.getEnd(), id, text: text.text});
      }
      if (ts.isImportDeclaration(node)) imports.push(node);
      ts.forEachChild(node, visit);
    };
    visit(source);
    if (messages.length || name.endsWith('.texts.ts')) modules.set(path, {name, source, messages, imports});
  }
  return modules;
}

/** The messages of a module and of all the content that it shows by importing it. */
function messagesShown(modules, path, seen = new Set()) {
  if (seen.has(path) || !modules.has(path)) return [];
  seen.add(path);
  const {messages, imports} = modules.get(path);
  const files = imports.map(({moduleSpecifier}) =>
    resolve(dirname(path), moduleSpecifier.text.replace(/\.js$/, '.ts')),
  );
  return [...messages, ...files.flatMap((file) => messagesShown(modules, file, seen))];
}

/** Where a module's copy is in a locale's folder. */
const copyName = (name) => name.replace(/^content\//, '');

/** By what name a module is asked for; none for one that only others import. */
function publicName(name) {
  if (name.startsWith('content/')) return copyName(name).replace(/\.ts$/, '');
  const [, element] = /^elements\/.+\/(.+)\.texts\.ts$/.exec(name) ?? [];
  return element && `mm-${element}`;
}

/** A module with its texts in one language. */
function translated(modules, path, locale, textOf, note) {
  const {name, source, messages, imports} = modules.get(path);
  const here = dirname(join(generated, locale, copyName(name)));
  /** Where what the module imports is, seen from its copy. */
  const seen = (specifier) => {
    const file = resolve(dirname(path), specifier.replace(/\.js$/, '.ts'));
    const copied = modules.get(file);
    const there = relative(here, copied ? join(generated, locale, copyName(copied.name)) : file);
    return (there.startsWith('.') ? there : `./${there}`).replace(/\.ts$/, '.js');
  };
  const edits = messages.map(({from, to, id, text}) => ({from, to, by: JSON.stringify(textOf(id, text))}));
  for (const statement of imports) {
    const {text: specifier} = statement.moduleSpecifier;
    edits.push(
      specifier.endsWith('/msg.js')
        ? {from: statement.getStart(source), to: statement.getEnd(), by: ''}
        : {
            from: statement.moduleSpecifier.getStart(source),
            to: statement.moduleSpecifier.getEnd(),
            by: `'${seen(specifier)}'`,
          },
    );
  }
  let code = source.text;
  for (const {from, to, by} of edits.sort((a, b) => b.from - a.from)) code = code.slice(0, from) + by + code.slice(to);
  const more = note
    ? `\nexport {unreviewed} from '${seen(relative(dirname(path), join(src, 'content/labels.js')))}';\n`
    : '';
  return `// Made from src/${name} by npm run localize:build.\n${code}${more}`;
}

function write(name, code) {
  const path = join(generated, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, code);
}

/** @param {boolean} withPseudo whether the locales for tests are there too */
export function writeModules(withPseudo) {
  const modules = readModules();
  const locales = [sourceLocale, ...targetLocales, ...(withPseudo ? pseudoLocales : [])];
  rmSync(generated, {recursive: true, force: true});
  for (const locale of locales) {
    const units = new Map(
      targetLocales.includes(locale) ? unitsIn(read(fileOf(locale))).map((unit) => [unit.id, unit]) : [],
    );
    const textOf = (id, text) => pseudo[locale]?.(text) ?? (units.get(id)?.translated ? units.get(id).target : text);
    for (const [path, {name, source, messages}] of modules) {
      // An article says so where a clinician has still to read it, or what is shown in it, in this language.
      const article = name.startsWith('content/') && /^\s*reviewed: /m.test(source.text);
      const all = article ? messagesShown(modules, path).map(({id}) => units.get(id)) : [];
      const note = messages.some(({id}) => units.get(id)?.translated) && all.some((unit) => !unit?.reviewed);
      write(`${locale}/${copyName(name)}`, translated(modules, path, locale, textOf, note));
    }
    if (partialLocales.includes(locale)) {
      const missing = [...modules.values()].flatMap(({messages}) =>
        messages.filter(({id}) => !units.get(id)?.translated),
      );
      write(
        `${locale}/untranslated.ts`,
        `import {englishMarker} from '../../localization/partial.js';

export {unmarkEnglish} from '../../localization/partial.js';
export const markEnglish = englishMarker(${JSON.stringify([...new Set(missing.map(({text}) => text))], null, 2)});
`,
      );
    }
  }
  const paths = locales.flatMap((locale) => [
    ...[...modules.values()].flatMap(({name}) =>
      publicName(name) ? [[`${locale}/${publicName(name)}`, `${locale}/${copyName(name).replace(/\.ts$/, '')}`]] : [],
    ),
    ...(partialLocales.includes(locale) ? [[`${locale}/untranslated`, `${locale}/untranslated`]] : []),
  ]);
  write(
    'languages.ts',
    `/** Every locale, by its BCP 47 tag; English, the language of the sources, is the first. */
export const locales: readonly string[] = ${JSON.stringify(locales)};

/** Locales that lack some translations; not there where there are none, so that a build can leave out what they need. */
export const partialLocales: readonly string[] | undefined = ${partialLocales.length ? JSON.stringify(partialLocales) : undefined};

// Written out, so that every bundler understands it; the build of the script-tag files puts a shorter one in its place.
export const modules: Readonly<Record<string, () => Promise<unknown>>> = {
${paths.map(([name, path]) => `  '${name}': () => import('./${path}.js'),\n`).join('')}};

/** Loads a module in a language, by \`locale/path\`; \`_query\` makes the URL a new one for a retry. */
export const load = <Module>(path: string, _query: string): Promise<Module> => modules[path]!() as Promise<Module>;
`,
  );
}
