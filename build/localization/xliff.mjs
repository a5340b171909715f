// XLIFF 1.2, as its editors write it: what we do not know stays as it is.
import {readFileSync, writeFileSync} from 'node:fs';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

/** States that say that a text is not translated, whatever stands in the target: some editors copy the source into it. */
const untranslatedStates = ['new', 'needs-translation'];

/** States in which a person has read a translation and found it right. */
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

/** Who wrote a note: the description of a message, and the English text from before it changed. */
export const noteFrom = {description: 'developer', changed: 'changed'};

export const childrenOf = (element, name) => elementsIn(element).filter(({tagName}) => tagName === name);

export const childOf = (element, name) => childrenOf(element, name)[0];

export const elementsIn = (node) => Array.from(node.childNodes).filter(({nodeType}) => nodeType === 1);

/** A file's text as a document; throws with the line where it is not well-formed. */
export function parse(text) {
  const fail = (problem) => {
    throw new Error(problem.replace(/\s+/g, ' ').trim());
  };
  const handler = {warning: fail, error: fail, fatalError: fail};
  return new DOMParser({errorHandler: handler}).parseFromString(text, 'application/xml');
}

/** A text as it is meant: some editors break its lines. No-break spaces stay. */
const flat = (text) => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

/** A unit of a file. `approved="yes"` is how some editors say that a translation is reviewed. */
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
