// The code that a site owner pastes into a page.
import {escaped, fallbacks, load, siteTexts} from '../fallback.js';
import {kinds} from './kinds/index.js';
import {opening, slotted, styled} from './kinds/markup.js';
import {directionOf} from './languages.js';
import {reservedHeight} from './reserved-height.js';
import {widgetFor} from './widgets.js';

/** The folder of the built files beside this page. */
const dist = new URL('../dist/', import.meta.url);

/** Where `embed.js` is on this server. */
export const here = new URL('embed.js', dist).href;

/**
 * Whether a link may lead to an address. `javascript:` is not allowed, because the code ends up on a page that patients trust.
 *
 * @param {string} address
 */
export function linkable(address) {
  try {
    // Any base works. It only makes relative addresses valid.
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(new URL(address, 'https://clinic.example/').protocol);
  } catch {
    return false;
  }
}

/**
 * An element as every kind of code describes it.
 *
 * @typedef {object} Described
 * @property {string} tag
 * @property {string} className such as `BenefitCard`
 * @property {string} lang
 * @property {[string, string | true][]} attributes that are not at their default, with `lang` and `dir`; `true` is one without a value
 * @property {{name: string, tag: string, text: string, href?: string}[]} slots the clinic's own words
 * @property {string[]} fallback what visitors read where scripts are blocked, line by line
 * @property {{name: string, value?: string, light?: string, dark?: string}[]} properties colours and fonts
 * @property {string} address of `embed.js`
 * @property {boolean} preload
 * @property {() => Promise<{name: string, style: string[]}>} height see reserved-height.js
 * @property {() => Promise<string[]>} files that the element will need, by their path beside `embed.js`
 */

/** The attributes that are written, in the order of the manifest. `false` and nothing leave one out, `true` gives it no value. */
function written({attributes}, given) {
  return attributes.flatMap(({name, preset}) => {
    const value = given[name] ?? false;
    if (value === false || value === '' || String(value) === preset) return [];
    return [[name, value === true ? true : String(value)]];
  });
}

/** The clinic's own words for the slots of an element. A link without a place to lead to is left out. */
function ownWords({slots, isControl}, own, link, book) {
  return slots.flatMap(({name}) => {
    const text = own[name]?.trim();
    if (name === 'action') return link && linkable(link) ? [{name, tag: 'a', text: text || book, href: link}] : [];
    // A heading and a question of a form take no paragraph.
    return text ? [{name, tag: isControl || name === 'heading' ? 'span' : 'p', text}] : [];
  });
}

/** Colours in six digits and names of fonts: an address that somebody has sent must not bring anything else into the code. */
const safe = ({value, light, dark}) =>
  value === undefined
    ? [light, dark].every((color) => /^#[0-9a-f]{6}$/i.test(color))
    : /^[\p{L}\p{N} ,'"_-]+$/u.test(value);

/** The files that the loader requests for an element as soon as it sees it; see src/loader/expected-files.ts. */
async function filesFor(tag, html, lang) {
  const [{expectedFiles}, {folder}] = await Promise.all([load('loader/expected-files'), import(`${dist}current.js`)]);
  const around = document.createElement('div');
  around.lang = lang;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  around.append(parsed.querySelector(tag));
  // Each page writes the folder in another way, so that no browser takes an old answer for it.
  const path = decodeURIComponent(folder);
  return [tag, ...expectedFiles(around.firstElementChild)].map((name) => `${path}${name}.js`);
}

/**
 * @param {object} options
 * @param {string} options.tag
 * @param {Record<string, string | number | boolean | null | undefined>} [options.attributes] by name; those that are at
 *   their default, or that the element does not have, are left out
 * @param {string} [options.lang] of the page
 * @param {string} [options.address] of `embed.js`
 * @param {string} [options.booking] where the link leads; left out where there is none, or where no link may lead there
 * @param {Record<string, string>} [options.own] the clinic's own words, by slot
 * @param {Described['properties']} [options.properties]
 * @param {boolean} [options.preload] whether the code names in advance the files that the element will need
 * @returns {Promise<Described>}
 */
export async function describe({
  tag,
  attributes = {},
  lang = 'en',
  address = here,
  booking = '',
  own = {},
  properties = [],
  preload = true,
}) {
  const widget = await widgetFor(tag);
  const {locales} = await load('generated/locales');
  if (!locales.includes(lang)) throw new TypeError(`There is no content in the language ${lang}.`);
  const {book} = await siteTexts(lang, 'fallback');
  const language = lang === 'en' ? [] : [['lang', lang]];
  if (directionOf(lang) === 'rtl') language.push(['dir', 'rtl']);
  const described = {
    tag,
    className: widget.className,
    lang,
    attributes: [...written(widget, attributes), ...language],
    slots: ownWords(widget, own, booking, book),
    // A new element has no fallback content before fallback.js has some for it.
    fallback: (await fallbacks[tag]?.(attributes, lang)) ?? [],
    properties: properties.filter(safe),
    address,
    preload,
  };
  const html = [opening(tag, [...described.attributes, ...styled(described)]), ...slotted(described), `</${tag}>`].join(
    '',
  );
  const hasLink = described.slots.some(({href}) => href);
  return {
    ...described,
    height: () => reservedHeight(tag, html, hasLink),
    files: () => filesFor(tag, html.replace(`</${tag}>`, `${described.fallback.join('')}</${tag}>`), lang),
  };
}

/**
 * The code of one kind.
 *
 * @param {Parameters<typeof describe>[0] & {kind?: string}} options
 * @returns {Promise<string>}
 */
export async function snippet({kind = 'script', ...options}) {
  return kinds.find(({id}) => id === kind).code(await describe(options));
}

/** The element as the preview shows it. @param {Described} widget */
export const previewed = (widget) =>
  [opening(widget.tag, [...widget.attributes, ...styled(widget)]), ...slotted(widget), `</${widget.tag}>`].join('');

/** What visitors see of it without scripts. @param {Described} widget */
export const previewedPlain = (widget) => [...widget.fallback, ...slotted(widget, escaped, 'data-slot')].join('\n');
