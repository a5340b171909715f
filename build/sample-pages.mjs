// Writes site/generated/pages/: the two sample pages in every language, of the templates in site/sample/ and their texts. Between the tags
// of each element stands what the page that makes the code would put there. It needs dist/ as built.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parse, defaultTreeAdapter as tree} from 'parse5';
import {folder} from '../dist/current.js';
import {expectedFiles} from '../dist/modules/loader/expected-files.js';
import {directionOf, nameOf} from '../site/builder/languages.js';
import {escaped, fallbacks, siteTexts} from '../site/fallback.js';
import {sourceLocale, targetLocales} from './localization/project.mjs';

const site = resolve(import.meta.dirname, '../site');
const target = join(site, 'generated/pages');
const locales = [sourceLocale, ...targetLocales];

/** The addresses of a template in a language: `index.html` in English, `es.html` in Spanish. */
const files = {
  front: (lang) => (lang === sourceLocale ? 'index.html' : `${lang}.html`),
  conditions: (lang) => (lang === sourceLocale ? 'conditions.html' : `${lang}-conditions.html`),
};

/** Every element below a node of parse5. */
const elementsIn = (node) =>
  (node.childNodes ?? []).filter(tree.isElementNode).flatMap((child) => [child, ...elementsIn(child)]);

/** Those of ours. */
const widgetsIn = (node) => elementsIn(node).filter(({tagName}) => tagName.startsWith('mm-'));

/** The page with fallback content at the end of each element. */
async function withFallback(page, lang) {
  let result = page;
  for (const {tagName, attrs, sourceCodeLocation} of widgetsIn(parse(page, {sourceCodeLocationInfo: true})).reverse()) {
    const attributes = Object.fromEntries(attrs.map(({name, value}) => [name, value || true]));
    const lines = await fallbacks[tagName](attributes, lang);
    const end = sourceCodeLocation.endTag.startOffset;
    result = `${result.slice(0, end)}\n${lines.join('\n')}\n${result.slice(end)}`;
  }
  return result;
}

/** Names the files in advance that the elements of a page will request, as the code to paste does. */
function withPreload(page, lang) {
  const files = widgetsIn(parse(page)).flatMap((widget) => {
    const {tagName, attrs} = widget;
    // What the loader asks of an element.
    const element = {
      localName: tagName,
      shadowRoot: null,
      closest: () => ({lang}),
      getAttribute: (name) => attrs.find((attribute) => attribute.name === name)?.value ?? null,
      querySelector: () => elementsIn(widget).find((each) => ['select', 'input'].includes(each.tagName)),
    };
    return [tagName, ...expectedFiles(element)];
  });
  const links = [...new Set(files)].map(
    (file) => `<link rel="modulepreload" href="dist/${decodeURIComponent(folder)}${file}.js" />`,
  );
  return page.replace('  </head>', () => `    ${links.join('\n    ')}\n  </head>`);
}

/** A link to the same page in each language, called by its own name. */
const languageLinks = (fileOf, current) =>
  locales
    .map((lang) => {
      const mark = lang === current ? ' aria-current="page"' : '';
      return `<li><a href="${fileOf(lang)}" lang="${lang}" hreflang="${lang}" dir="${directionOf(lang)}"${mark}>${nameOf(lang)}</a></li>`;
    })
    .join('\n');

/** A template with what stands for each name in braces. */
const filled = (template, words) =>
  template.replace(/\{(\w+)\}/g, (_, name) => {
    if (!(name in words)) throw new Error(`There is no text {${name}} in site/sample/sample.texts.ts.`);
    return words[name];
  });

const read = (path) => readFileSync(join(site, path), 'utf8');
const styles = read('clinic.css');
/** What every page has, and the link to a page marked on that page. */
const [header, footer] = ['header', 'footer'].map((name) => read(`sample/${name}.html`).trim());
const headers = {
  front: header,
  conditions: header.replace('<a href="{second}">', '<a href="{second}" aria-current="page">'),
};

/** Every page by the name of its file. @type {Map<string, string>} */
const pages = new Map();
for (const lang of locales) {
  const texts = Object.fromEntries(
    Object.entries(await siteTexts(lang, 'sample')).map(([name, text]) => [name, escaped(text)]),
  );
  const place = {
    lang,
    dir: directionOf(lang),
    language: nameOf(lang),
    // The address of the folder, as a site has it.
    front: lang === sourceLocale ? './' : files.front(lang),
    second: files.conditions(lang),
  };
  for (const [name, fileOf] of Object.entries(files)) {
    const template = read(`sample/${name}.html`).replace('{header}', headers[name]).replace('{footer}', footer);
    const page = filled(template, {...texts, ...place, languageLinks: languageLinks(fileOf, lang)});
    // The styles come with the page, so that a visitor need not wait for another file to see it.
    const styled = page.replace('<link rel="stylesheet" href="clinic.css" />', () => `<style>\n${styles}</style>`);
    pages.set(fileOf(lang), withPreload(await withFallback(styled, lang), lang));
  }
}
rmSync(target, {recursive: true, force: true});
mkdirSync(target, {recursive: true});
for (const [name, page] of pages) writeFileSync(join(target, name), page);
