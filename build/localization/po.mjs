// Takes over translations that came by a PO file. `po2xliff -t locales/es.xlf es.po locales/es.xlf` of the Translate Toolkit leaves
// the units of es.xlf as they are, and adds a second <file> in the form of XLIFF 1.1. Nothing else reads that one.
import {childOf, childrenOf, elementsIn, flat, unitsIn} from './xliff.mjs';

/** The files that po2xliff has added. */
export const poFilesIn = (document) =>
  Array.from(document.getElementsByTagName('file')).filter((file) => file.getAttribute('datatype') === 'po');

/** A unit of such a file. Its id is a number; xliff2po had put the id of ours into its location. */
function poUnitOf(element) {
  const location = childrenOf(element, 'context-group').find((group) => group.getAttribute('purpose') === 'location');
  const text = (name) => flat(elementsIn(element).find(({localName}) => localName === name)?.textContent ?? '');
  return {
    id: location && childOf(location, 'context')?.textContent,
    source: text('source'),
    target: text('target'),
    /** In PO, a translation is fuzzy or it is not. There is no word for one that has been reviewed. */
    isFuzzy: element.getAttribute('approved') !== 'yes',
  };
}

/**
 * Moves the translations of such files into the units of ours, and removes the files.
 *
 * @returns {string[]} a line for each translation that is not taken over
 */
export function takeFromPo(document) {
  const problems = [];
  const units = new Map(unitsIn(document).map((unit) => [unit.id, unit]));
  for (const file of poFilesIn(document)) {
    const elements = elementsIn(childOf(file, 'body')).filter(({localName}) => localName === 'trans-unit');
    for (const {id, source, target, isFuzzy} of elements.map(poUnitOf)) {
      // The header of the PO file is a unit without an id.
      if (!id || !target) continue;
      const unit = units.get(id);
      if (!unit) problems.push(`${id}: there is no such text any more, so “${target}” is left out`);
      else if (unit.source !== source) {
        problems.push(`${id}: the English text is not the one that the PO file has, so “${target}” is left out`);
      } else take(unit, target, isFuzzy);
    }
    file.parentNode.removeChild(file);
  }
  return problems;
}

/** A translation that is as it was keeps its state, unless the PO file knows better. */
function take(unit, text, isFuzzy) {
  const isNew = text !== unit.target;
  if (!isNew && (unit.reviewed || isFuzzy)) return;
  const target = childOf(unit.element, 'target');
  if (isNew) target.textContent = text;
  target.setAttribute('state', isFuzzy ? 'needs-review-translation' : 'translated');
}
