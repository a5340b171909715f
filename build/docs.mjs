// `npm run docs` writes what is between the markers of README.md, docs/ and stories/guides/ from the manifest and the content;
// `npm run docs:check` fails where the files differ from that.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {choices} from './choices.mjs';
import {evaluate} from './localization/evaluate.mjs';
import {sourceLocale} from './localization/project.mjs';

const root = resolve(import.meta.dirname, '..');
const read = (path) => readFileSync(join(root, path), 'utf8');

/** A generated part is between `<!-- generated: name -->` and `<!-- end -->`, in MDX as its comments. */
const part = /(<!--|\{\/\*) generated: ([\w-]+) (-->|\*\/\})\n[^]*?(?:<!--|\{\/\*) end (?:-->|\*\/\})/g;

/** The files with generated parts. */
const files = [
  'README.md',
  'docs/elements.md',
  ...readdirSync(join(root, 'stories/guides')).map((name) => `stories/guides/${name}`),
].filter((path) => read(path).search(part) >= 0);

const code = (text) => `\`${text}\``;
const codes = (texts) => texts.map(code).join(' ');

/** A Markdown table, or an empty string when there are no rows. */
function table(columns, rows) {
  if (!rows.length) return '';
  const line = (cells) => `| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

const withTitle = (title, content) => (content ? `${title}\n\n${content}` : '');
const paragraphs = (...blocks) => blocks.filter(Boolean).join('\n\n');

/** The elements, those with content first and form controls after them. */
function elementsOf({modules}) {
  const elements = modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const isControl = ({attributes = []}) => attributes.some(({name}) => name === 'required');
  return [...elements.filter((element) => !isControl(element)), ...elements.filter(isControl)];
}

/** The text of each generated part, by name. */
function partsFrom(manifest, content) {
  const topic = (path) => content.get(`/src/content/${path}.ts`).topic;
  const ids = (folder, name) => content.get(`/src/content/${folder}/index.ts`)[name];
  const exported = new Map([...content.values()].flatMap((module) => Object.entries(module)));
  const [benefitIds, conditionIds, safetyIds] = [
    ids('benefits', 'benefitIds'),
    ids('conditions', 'conditionIds'),
    ids('safety', 'safetyIds'),
  ];
  const bodyRegions = topic('body-regions');
  const elements = elementsOf(manifest);
  const typeOf = ({type}) => {
    const values = choices(type.text, exported);
    return values ? codes(values) : code(type.text);
  };

  const attributeList = ({attributes = []}) =>
    attributes
      .map(({name, type}) => {
        const values = choices(type.text, exported);
        return values ? `${code(name)}: ${codes(values)}` : code(name);
      })
      .join('; ');

  const signature = ({name, parameters = []}) =>
    `${name}(${parameters.map((parameter) => `${parameter.name}${parameter.optional || parameter.default ? '?' : ''}`).join(', ')})`;

  /** The type of a property, or of what a method returns; empty where the manifest does not know it. */
  const returned = ({kind, type, return: result}) =>
    (kind === 'method' ? (result ?? {type: {text: 'void'}}) : {type}).type?.text;

  const tokens = table(
    ['Property', 'Sets', 'Default'],
    elements[0].cssProperties.map(({name, description, default: value}) => [code(name), description, code(value)]),
  );

  const element = (declaration) => {
    const {members = [], attributes = [], slots = [], events = [], cssParts = [], cssStates = []} = declaration;
    return paragraphs(
      `## ${declaration.tagName}`,
      declaration.summary,
      declaration.description,
      withTitle(
        '### Attributes',
        table(
          ['Attribute', 'Property', 'Values or type', 'Default', 'Meaning'],
          attributes.map((attribute) => [
            code(attribute.name),
            attribute.fieldName && code(attribute.fieldName),
            typeOf(attribute),
            attribute.default && code(attribute.default),
            attribute.description,
          ]),
        ),
      ),
      withTitle(
        '### Properties and methods without an attribute',
        table(
          ['Name', 'Type', 'Meaning'],
          members
            .filter(({attribute}) => !attribute)
            .map((member) => [
              code(member.kind === 'method' ? signature(member) : member.name),
              returned(member) && code(returned(member)),
              member.description,
            ]),
        ),
      ),
      withTitle(
        '### Slots',
        table(
          ['Slot', 'Holds'],
          slots.map(({name, description}) => [name ? code(name) : '(default)', description]),
        ),
      ),
      withTitle(
        '### Events',
        table(
          ['Event', 'Type', 'When'],
          events.map(({name, type, description}) => [code(name), code(type.text), description]),
        ),
      ),
      withTitle(
        '### Parts',
        table(
          ['Part', 'Is'],
          cssParts.map(({name, description}) => [code(`::part(${name})`), description]),
        ),
      ),
      withTitle(
        '### States',
        table(
          ['State', 'When'],
          cssStates.map(({name, description}) => [code(`:state(${name})`), description]),
        ),
      ),
    );
  };

  const topics = (folder, list) =>
    table(
      ['Id', 'Title'],
      list.map((id) => [code(id), topic(`${folder}/${id}`).title]),
    );

  return {
    elements: table(
      ['Tag', 'Shows', 'Attributes'],
      elements.map((each) => [code(each.tagName), each.summary, attributeList(each)]),
    ),
    'element-tables': elements.map(element).join('\n\n'),
    tokens,
    'id-lists': [
      `- Benefits: ${codes(benefitIds)}`,
      `- Conditions: ${codes(conditionIds)}`,
      `- Safety topics: ${codes(safetyIds)}`,
    ].join('\n'),
    'id-tables': paragraphs(
      withTitle('### Benefits', topics('benefits', benefitIds)),
      withTitle('### Conditions', topics('conditions', conditionIds)),
      withTitle('### Safety topics', topics('safety', safetyIds)),
      withTitle(
        '### Body regions',
        table(
          ['Part of the body', 'Region', 'Id'],
          bodyRegions.flatMap((group) =>
            group.regions.map(({id, name}, index) => [index ? '' : group.name, name, code(id)]),
          ),
        ),
      ),
    ),
  };
}

/** The text of a file with its generated parts brought up to date. */
async function updated(path, parts) {
  const text = read(path).replace(part, (_, open, name, close) => {
    if (!(name in parts)) throw new Error(`${path}: there is no generated part “${name}”, only ${Object.keys(parts)}`);
    return `${open} generated: ${name} ${close}\n\n${parts[name]}\n\n${open} end ${close}`;
  });
  return format(text, {...(await resolveConfig(join(root, 'package.json'))), filepath: path});
}

const isCheck = process.argv.includes('--check');
const content = (await evaluate(new Map([[sourceLocale, {}]]))).get(sourceLocale);
const parts = partsFrom(JSON.parse(read('dist/custom-elements.json')), content);
for (const path of files) {
  const text = await updated(path, parts);
  if (text === read(path)) continue;
  if (isCheck) {
    console.error(`${path} is not what the manifest and the content say. Run npm run docs.`);
    process.exitCode = 1;
  } else {
    writeFileSync(join(root, path), text);
    console.log(`${path} is written.`);
  }
}
