// Writes src/generated/: each topic of src/content in each language, and the texts of the elements in each language but
// English. A page so loads the words of one topic in one language and no others. `npm run localize:build` runs it.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');
const content = join(root, 'src/content');
const generated = join(root, 'src/generated');
const {sourceLocale, targetLocales} = JSON.parse(readFileSync(join(root, 'locales/lit-localize.json'), 'utf8'));

/** The modules of src/content that hold text, by path. */
const modules = new Map();
for (const name of readdirSync(content, {recursive: true}).sort()) {
  const path = join(content, name);
  if (!name.endsWith('.ts')) continue;
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
  if (messages.length) modules.set(path, {name, source, messages, imports});
}

/** Where `specifier` of a module of src/content is, seen from that module's copy in a locale's folder. */
function seenFromCopy(specifier, path, name, locale) {
  const file = resolve(dirname(path), specifier.replace(/\.js$/, '.ts'));
  if (modules.has(file)) return specifier;
  const seen = relative(dirname(join(generated, locale, name)), file).replace(/\.ts$/, '.js');
  return seen.startsWith('.') ? seen : `./${seen}`;
}

/** A module of src/content with its texts in one language. */
function translated(path, {name, source, messages, imports}, locale, texts) {
  const edits = messages.map(({from, to, id, text}) => ({from, to, by: JSON.stringify(texts[id] ?? text)}));
  for (const statement of imports) {
    const {text: specifier} = statement.moduleSpecifier;
    edits.push(
      specifier.endsWith('/msg.js')
        ? {from: statement.getStart(source), to: statement.getEnd(), by: ''}
        : {
            from: statement.moduleSpecifier.getStart(source),
            to: statement.moduleSpecifier.getEnd(),
            by: `'${seenFromCopy(specifier, path, name, locale)}'`,
          },
    );
  }
  let code = source.text;
  for (const {from, to, by} of edits.sort((a, b) => b.from - a.from)) code = code.slice(0, from) + by + code.slice(to);
  return `// Made from src/content/${name} by npm run localize:build.\n${code}`;
}

function write(name, code) {
  const path = join(generated, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, code);
}

/** The messages of everything else. */
const ofElements = new Set();
for (const name of readdirSync(join(root, 'src'), {recursive: true})) {
  if (!name.endsWith('.ts') || /^(content|generated)\//.test(name)) continue;
  for (const [, id] of readFileSync(join(root, 'src', name), 'utf8').matchAll(/\bid: '([^']+)'/g)) ofElements.add(id);
}

for (const locale of [sourceLocale, ...targetLocales]) {
  rmSync(join(generated, locale), {recursive: true, force: true});
  const {templates = {}} =
    locale === sourceLocale ? {} : await import(pathToFileURL(join(generated, `locales/${locale}.js`)));
  for (const [path, module] of modules) write(`${locale}/${module.name}`, translated(path, module, locale, templates));
  if (locale === sourceLocale) continue;
  write(
    `${locale}/elements.ts`,
    `export const templates: Readonly<Record<string, string>> = {\n${Object.entries(templates)
      .filter(([id]) => ofElements.has(id))
      .map(([id, text]) => `  '${id}': ${JSON.stringify(text)},\n`)
      .join('')}};\n`,
  );
}

const paths = [sourceLocale, ...targetLocales].flatMap((locale) =>
  [...modules.values()].map(({name}) => `${locale}/${name.replace(/\.ts$/, '')}`),
);
write(
  'topics.ts',
  `// Written out, so that every bundler understands it; the build of the script-tag files puts a shorter one in its place.
export const topics: Readonly<Record<string, () => Promise<unknown>>> = {
${paths.map((path) => `  '${path}': () => import('./${path}.js'),\n`).join('')}};

/** Loads the module of a topic in a language, by \`locale/path\`; \`_query\` makes the URL a new one for a retry. */
export const loadTopic = (path: string, _query: string): Promise<unknown> => topics[path]!();
`,
);
