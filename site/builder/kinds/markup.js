// What several kinds of code have in common.
import {escaped} from '../../fallback.js';

/** @typedef {import('../snippet.js').Described} Described */

/** Attributes as HTML. @param {[string, string | true][]} attributes @param {(value: string) => string} [written] */
const attributeList = (attributes, written = escaped) =>
  attributes.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${written(value)}"`)).join('');

/** @param {string} tag @param {[string, string | true][]} attributes @param {(value: string) => string} [written] */
export const opening = (tag, attributes, written) => `<${tag}${attributeList(attributes, written)}>`;

/**
 * The clinic's own words, a line each.
 *
 * @param {Described} widget
 * @param {(value: string) => string} [written]
 * @param {'slot' | 'data-slot'} [slot] the attribute that names the slot
 */
export const slotted = ({slots}, written = escaped, slot = 'slot') =>
  slots.map(({name, tag, text, href}) => {
    const attributes = [[slot, name], ...(href ? [['href', href]] : [])];
    return `${opening(tag, attributes, written)}${written(text)}</${tag}>`;
  });

/** Lines, each further in. @param {readonly string[]} lines @param {number} [depth] */
export const indented = (lines, depth = 1) => lines.map((line) => '  '.repeat(depth) + line);

/** Declarations of CSS. @param {[string, string][]} properties */
const declarations = (properties) => properties.map(([name, value]) => `${name}: ${value}`).join('; ');

/** The rules for colours and fonts. Browsers from before 2024 get the light colours. @param {Described} widget @returns {string[]} */
export function look({tag, properties}) {
  const plain = properties.map(({name, value, light}) => [name, light ?? value]);
  const paired = properties.flatMap(({name, light, dark}) => (dark ? [[name, `light-dark(${light}, ${dark})`]] : []));
  return [
    ...(plain.length ? [`${tag} { ${declarations(plain)} }`] : []),
    ...(paired.length ? [`@supports (color: light-dark(red, red)) { ${tag} { ${declarations(paired)} } }`] : []),
  ];
}

/** Colours and fonts as names and values. @param {Described} widget @returns {[string, string][]} */
export const properties = ({properties}) =>
  properties.map(({name, value, light, dark}) => [name, value ?? `light-dark(${light}, ${dark})`]);

/** Colours and fonts as the attribute `style`, if there are any. @param {Described} widget @returns {[string, string][]} */
export const styled = (widget) => (widget.properties.length ? [['style', declarations(properties(widget))]] : []);

/** The address of a file beside `embed.js`. @param {Described} widget @param {string} name */
export const beside = ({address}, name) => address.replace(/[^/]*$/, name);

/**
 * The element with what visitors read where scripts are blocked, in a box that keeps its height free until it has come. There are no blank
 * lines, because content management systems turn them into paragraphs.
 *
 * @param {Described} widget
 * @returns {Promise<string[]>}
 */
export async function withFallback(widget) {
  const {tag, attributes, fallback} = widget;
  const {name, style} = await widget.height();
  return [
    '<style>',
    ...indented([...look(widget), ...style]),
    '</style>',
    opening(tag, attributes),
    `  <div class="${name}">`,
    ...indented(fallback, 2),
    '  </div>',
    ...indented(slotted(widget)),
    `</${tag}>`,
  ];
}

/** Text in a template of a framework, in which braces, `@` and backticks have a meaning. @param {string} text */
export const inTemplate = (text) => escaped(text).replace(/[{}@`\\]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** The element in a template of a framework. @param {Described} widget @param {[string, string | true][]} [more] attributes */
export function inFramework(widget, more = styled(widget)) {
  const {tag, attributes} = widget;
  const lines = slotted(widget, inTemplate);
  const start = opening(tag, [...attributes, ...more], inTemplate);
  return lines.length ? [start, ...indented(lines), `</${tag}>`] : [`${start}</${tag}>`];
}

/** The line that registers the element. @param {Described} widget */
export const importLine = ({tag}) => `import 'medical-massage-widgets/define/${tag.replace('mm-', '')}.js';`;

/** What a developer runs first. */
export const install = () => 'npm install medical-massage-widgets';
