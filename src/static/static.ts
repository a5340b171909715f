import {html, parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {tags} from '../loader/tags.js';
import {partialLocales} from '../generated/locales.js';
import {findLanguage} from '../localization/language.js';
import {classes, markupOf} from './element.js';
import type {Place} from './place.js';

/** How to write the content of our elements into a page. */
export interface StaticOptions {
  /** The language of elements for which the text has no `lang` attribute: a BCP 47 tag. English, unless you say otherwise. */
  readonly lang?: string;

  /** Takes each line on what is wrong with the markup; `console.warn`, unless you say otherwise. */
  readonly warn?: (line: string) => void;
}

/** A change to the text: what stands in place of what was between two positions. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const attributesOf = ({attrs}: Tree.Element): ReadonlyMap<string, string> =>
  new Map(attrs.map(({name, value}) => [name, value]));

/** A shadow tree in the text, of our elements or of others. */
const isShadow = (node: Tree.ChildNode): node is Tree.Template =>
  tree.isElementNode(node) && node.tagName === 'template' && attributesOf(node).has('shadowrootmode');

/** Whether a tree has topics of the clinic's own: the block that src/topics/page-topics.ts looks for. */
const hasOwnTopics = (node: Tree.ParentNode): boolean =>
  node.childNodes.some(
    (child) =>
      tree.isElementNode(child) &&
      ((child.tagName === 'script' && attributesOf(child).get('type') === 'application/mm+json') ||
        hasOwnTopics(child)),
  );

/**
 * Writes the content of our elements into a page or a part of one, so that it is painted with the page, and read by search engines and
 * where scripts are blocked. Each element takes it over as soon as the script is there. All else in the text stays as it is, to the letter.
 * What has been written before is written anew, so it does no harm to do it twice.
 *
 * @param page HTML
 * @returns the same HTML, with a `<template shadowrootmode="open">` in each element that can be written
 */
export async function render(page: string, {lang = '', warn = console.warn}: StaticOptions = {}): Promise<string> {
  const document = parse(page, {sourceCodeLocationInfo: true});
  const ownTopics = hasOwnTopics(document);
  const lines = new Set<string>();
  const report = (line: string): void => {
    if (lines.has(line)) return;
    lines.add(line);
    warn(line);
  };
  const edits: Edit[] = [];

  async function visit(node: Tree.ParentNode, around: Pick<Place, 'lang' | 'claims'>): Promise<void> {
    for (const child of node.childNodes) {
      if (!tree.isElementNode(child)) continue;
      const attributes = attributesOf(child);
      const place = {
        lang: attributes.get('lang') ?? around.lang,
        claims: attributes.get('claims') ?? around.claims,
      };
      if (child.tagName.startsWith('mm-') && child.namespaceURI === html.NS.HTML) await write(child, attributes, place);
      // The shadow tree of another library may hold elements of ours.
      for (const shadow of child.tagName.startsWith('mm-') ? [] : child.childNodes.filter(isShadow))
        await visit(shadow.content, place);
      await visit(child, place);
    }
  }

  async function write(
    node: Tree.Element,
    attributes: ReadonlyMap<string, string>,
    around: Pick<Place, 'lang' | 'claims'>,
  ): Promise<void> {
    const start = node.sourceCodeLocation?.startTag?.endOffset;
    if (start === undefined) return;
    const slots = new Set(
      node.childNodes.flatMap((child) => (tree.isElementNode(child) ? (attributesOf(child).get('slot') ?? []) : [])),
    );
    const text = isWritable(node, around) ? await markupOf(node.tagName, attributes, {...around, slots, report}) : '';
    const former = node.childNodes.find(isShadow)?.sourceCodeLocation;
    if (former) edits.push({start: former.startOffset, end: former.endOffset, text: text ?? ''});
    else if (text) edits.push({start, end: start, text});
  }

  /** Whether an element can be written; if not, says why. */
  function isWritable({tagName: tag}: Tree.Element, around: Pick<Place, 'lang'>): boolean {
    const stays = 'what stands between its tags is shown until the script is there';
    const {locale} = findLanguage(around.lang);
    if (!(tag in tags)) report(`<${tag}>: there is no such element; use one of ${Object.keys(tags).join(', ')}.`);
    else if (!classes[tag])
      report(
        `<${tag}>: it answers by script only, so it is left empty; ${stays}. Put what visitors need without it there.`,
      );
    else if (ownTopics && tag.endsWith('-list'))
      report(`<${tag}>: the page has topics of its own, which only the script can read; ${stays}.`);
    else if (partialLocales?.includes(locale))
      report(`<${tag}>: ${locale} lacks some translations, which only the script can mark; ${stays}.`);
    else return true;
    return false;
  }

  await visit(document, {lang, claims: ''});
  let result = page;
  for (const {start, end, text} of edits.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}
