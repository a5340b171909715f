// Reads and writes XLIFF 1.2 as translation editors write it. Elements and attributes that we do not know stay as they are.
import {readFileSync, writeFileSync} from 'node:fs';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

/** Values of `state` for a target that is not translated, whatever text it has: some editors copy the source into it. */
const untranslatedStates = ['new', 'needs-translation'];

/** Values of `state` for a translation that a person has reviewed. `approved="yes"` is no review: tools write it when they save. */
export const reviewedStates = ['signed-off', 'final'];

export const states = [
  ...untranslatedStates,
  'needs-adaptation',
  'needs-l10n',
  'needs-review-translation',
  'needs-review-adaptation',
  'needs-review-l10n',
  'translated',
  ...reviewedStates,
];

/** Values of `from` that tell our notes apart: the description of a message, and the English text from before it changed. */
export const noteFrom = {description: 'developer', changed: 'changed'};

export const childrenOf = (element, name) => elementsIn(element).filter(({tagName}) => tagName === name);

export const childOf = (element, name) => childrenOf(element, name)[0];

export const elementsIn = (node) => Array.from(node.childNodes).filter(({nodeType}) => nodeType === 1);

/** Parses a file's text. Throws with the line number when it is not well-formed. */
export function parse(text) {
  const fail = (problem) => {
    throw new Error(problem.replace(/\s+/g, ' ').trim());
  };
  const handler = {warning: fail, error: fail, fatalError: fail};
  // With a locator, each element knows its line.
  return new DOMParser({errorHandler: handler, locator: {}}).parseFromString(text, 'application/xml');
}

/** Collapses white space, because some editors wrap long lines. No-break spaces stay. */
export const flat = (text) => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

/** Reads a unit. */
export function unitOf(element) {
  const target = childOf(element, 'target');
  const notes = childrenOf(element, 'note');
  const state = target?.getAttribute('state') || '';
  const text = flat(target?.textContent ?? '');
  return {
    element,
    id: element.getAttribute('id'),
    source: flat(childOf(element, 'source')?.textContent ?? ''),
    target: text,
    state,
    translated: text !== '' && !untranslatedStates.includes(state),
    reviewed: reviewedStates.includes(state),
    /** The English text has changed since it was translated. */
    stale: notes.some((note) => note.getAttribute('from') === noteFrom.changed),
    notes,
  };
}

/** Why a file can't be read as one of ours, whatever is in it; undefined where it can. */
export function foreignForm(document) {
  if (!document.getElementsByTagName('file').length)
    return 'there is no <file> in it: XLIFF 1.2 without a prefix is needed';
  const version = document.documentElement.getAttribute('version');
  if (version === '1.2') return undefined;
  return version === '1.1'
    ? 'this is XLIFF 1.1, as po2xliff writes it by itself. Let it write into our file: po2xliff -t locales/es.xlf es.po locales/es.xlf'
    : `this is XLIFF ${version || 'without a version'}, and must be 1.2`;
}

export const unitsIn = (document) => Array.from(document.getElementsByTagName('trans-unit')).map(unitOf);

export function read(path) {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: not well-formed XML: ${error.message}`, {cause: error});
  }
}

/** Elements that stand at the start of their line, as those in which they are. */
const flush = ['xliff', 'file', 'header', 'body', 'group', 'trans-unit'];

/** Sets each element on a line of its own, so that two versions of a file differ in what has changed, whatever tool saved them. */
function layOut(element, indent = '') {
  const children = Array.from(element.childNodes);
  const isText = ({nodeType}) => nodeType === 3;
  // What holds text stays as it is. A target in which there are elements is a mistake, which the check names.
  if (['source', 'target'].includes(element.localName) || !elementsIn(element).length) return;
  if (children.some((child) => isText(child) && child.data.trim())) return;
  const {ownerDocument: document} = element;
  for (const child of children) {
    if (isText(child)) {
      element.removeChild(child);
      continue;
    }
    const inside = flush.includes(child.localName) ? '' : `${indent}  `;
    element.insertBefore(document.createTextNode(`\n${inside}`), child);
    if (child.nodeType === 1) layOut(child, inside);
  }
  element.appendChild(document.createTextNode(`\n${indent}`));
}

/** The text of a file, in one form: tools have their own for white space, quotes and the order of attributes. */
export function textOf(document) {
  const root = document.documentElement;
  layOut(root);
  const version = root.getAttribute('version');
  root.removeAttribute('version');
  root.setAttribute('version', version);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

export const write = (path, document) => writeFileSync(path, textOf(document));
