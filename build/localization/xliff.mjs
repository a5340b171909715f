// Reads and writes XLIFF 1.2 as translation editors write it. Elements and attributes that we do not know stay as they are.
import {readFileSync, writeFileSync} from 'node:fs';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

/** Values of `state` for a target that is not translated, whatever text it has: some editors copy the source into it. */
const untranslatedStates = ['new', 'needs-translation'];

/** Values of `state` for a translation that a person has approved. */
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
  return new DOMParser({errorHandler: handler}).parseFromString(text, 'application/xml');
}

/** Collapses white space, because some editors wrap long lines. No-break spaces stay. */
const flat = (text) => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

/** Reads a unit. Some editors mark a reviewed translation with `approved="yes"`. */
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
    reviewed: reviewedStates.includes(state) || element.getAttribute('approved') === 'yes',
    /** The English text has changed since it was translated. */
    stale: notes.some((note) => note.getAttribute('from') === noteFrom.changed),
    notes,
  };
}

export const unitsIn = (document) => Array.from(document.getElementsByTagName('trans-unit')).map(unitOf);

export function read(path) {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: not well-formed XML: ${error.message}`, {cause: error});
  }
}

export function write(path, document) {
  const text = new XMLSerializer().serializeToString(document);
  writeFileSync(path, text.endsWith('\n') ? text : `${text}\n`);
}
