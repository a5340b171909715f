// Writes dist/types/, the types of the elements for frameworks, from the manifest, and leaves only the declarations of modules that a developer
// can reach in dist/modules/.
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');
const modules = join(root, 'dist/modules');
const types = join(root, 'dist/types');

const comment = ({description}) => (description ? `/** ${description.replaceAll('*/', '* /')} */\n` : '');

/** The ids that an attribute may have besides those of the clinic's own topics, by its name. */
const idsOf = {benefit: 'benefitIds', condition: 'conditionIds'};

/** The type of an attribute in a template: what is written there is a text, or set from a variable. */
function attributeType(name, {name: attribute, fieldName, type}) {
  if (type.text === 'boolean') return 'boolean';
  if (type.text === 'number') return 'number | `${number}`';
  const ids = idsOf[attribute];
  // The second part allows any other text, and still leaves editors the list to offer.
  if (ids) return `(typeof ${ids})[number] | (string & {})`;
  // The `value` attribute is the initial answer, as with native controls, and frameworks set the property of that name.
  if (attribute === 'value' && fieldName === 'defaultValue') return `${name}['value'] | string`;
  return fieldName ? `${name}['${fieldName}']` : type.text;
}

/** The properties that a template can set, where no attribute has the same name. */
const ownProperties = ({members = [], attributes = []}) =>
  members.filter(
    ({kind, name, readonly}) => kind === 'field' && !readonly && !attributes.some((each) => each.name === name),
  );

const attributesOf = ({name, tagName, attributes = []}) =>
  `'${tagName}': {${attributes.map((each) => `\n${comment(each)}'${each.name}'?: ${attributeType(name, each)} | undefined;`).join('')}\n};`;

const propertiesOf = (element) => {
  const {name, tagName} = element;
  const lines = ownProperties(element).map(
    (each) => `\n${comment(each)}${each.name}?: ${name}['${each.name}'] | undefined;`,
  );
  return `'${tagName}': {${lines.join('')}\n};`;
};

const eventsOf = ({name, tagName, events = []}) =>
  `'${tagName}': {${events.map((event) => `\n${comment(event)}${event.name}: ElementEvent<${name}>;`).join('')}\n};`;

function elementTypes(elements) {
  const names = elements.map(({name}) => name);
  return `// Written by npm run build from the manifest.
import type {${names.join(', ')}} from '../modules/index.js';
import type {benefitIds} from '../modules/content/benefits/index.js';
import type {conditionIds} from '../modules/content/conditions/index.js';

/** An event of one of the elements, which is its target. */
export type ElementEvent<Target extends HTMLElement> = Event & {readonly target: Target; readonly currentTarget: Target};

/** The class of each element. */
export interface Elements {
${elements.map(({name, tagName}) => `'${tagName}': ${name};`).join('\n')}
}

/** The attributes of each element. */
export interface Attributes {
${elements.map(attributesOf).join('\n')}
}

/** What each element has as a property under another name than that of an attribute, or without an attribute. */
export interface Properties {
${elements.map(propertiesOf).join('\n')}
}

/** The events that each element fires. */
export interface Events {
${elements.map(eventsOf).join('\n')}
}
`;
}

/** Every file of declarations that one of `paths` leads to, itself included. */
function reached(paths) {
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    for (const {fileName} of ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      if (fileName.startsWith('.')) visit(join(dirname(path), fileName.replace(/\.js$/, '.d.ts')));
    }
  };
  paths.forEach(visit);
  return seen;
}

const declarationsIn = (folder, recursive = false) =>
  readdirSync(folder, {recursive})
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(folder, name));

const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
mkdirSync(types, {recursive: true});
writeFileSync(join(types, 'elements.d.ts'), elementTypes(elements));
cpSync(join(root, 'integrations/frameworks'), types, {recursive: true});

// Declarations of modules that have no source for `tsc` to read, or export nothing. A module for one language has the types of the one that
// defines the same element in all languages.
writeFileSync(join(modules, 'no-exports.d.ts'), 'export {};\n');
for (const file of readdirSync(join(root, 'src/generated/npm/define'))) {
  const [element] = file.split('.');
  writeFileSync(join(modules, 'define', file.replace(/\.ts$/, '.d.ts')), `import './${element}.js';\n`);
}

const kept = reached([
  join(modules, 'index.d.ts'),
  join(modules, 'no-exports.d.ts'),
  join(modules, 'static/static.d.ts'),
  ...declarationsIn(join(modules, 'define')),
  ...declarationsIn(types),
]);
for (const path of declarationsIn(modules, true)) if (!kept.has(path)) rmSync(path);
