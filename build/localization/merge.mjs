// Merges the current English texts into a locale's XLIFF file. Translations, states, notes, the order of units and everything
// else in the file stay as they are.
import {childOf, elementsIn, noteFrom, parse, unitsIn} from './xliff.mjs';

/** An XLIFF file without any unit. */
export const emptyFile = (locale, sourceLocale) =>
  parse(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file target-language="${locale}" source-language="${sourceLocale}" original="medical-massage-widgets" datatype="plaintext">
<body>
</body>
</file>
</xliff>
`);

/**
 * @param {Document} document of the locale's file; it is changed in place
 * @param {{id: string, text: string, description: string}[]} messages
 * @returns {string[]} the ids of the units that were removed because no message has them any more
 */
export function merge(document, messages) {
  const units = new Map(unitsIn(document).map((unit) => [unit.id, unit]));
  const body = document.getElementsByTagName('body')[0];
  let before = null;
  const ids = new Set(messages.map(({id}) => id));
  const left = [...units.values()].filter(({id}) => !ids.has(id));
  for (const {id, text, description} of messages) {
    rename(units, left, id, text);
    let unit = units.get(id)?.element;
    if (unit) update(units.get(id), text);
    else {
      unit = newUnit(document, id, text);
      insertAfter(body, unit, before);
    }
    describe(unit, description);
    before = unit;
  }
  for (const {element} of left) element.parentNode.removeChild(element);
  return left.map(({id}) => id);
}

/** A new id with exactly the text of a removed one is the same unit under a new name, so it keeps its translation. */
function rename(units, left, id, text) {
  const at = units.has(id) ? -1 : left.findIndex(({source}) => source === text);
  if (at < 0) return;
  const [unit] = left.splice(at, 1);
  unit.element.setAttribute('id', id);
  units.set(id, unit);
}

/** Updates the English text. If it has changed, the translation is kept and marked as stale. */
function update({element, source, target, state, translated, reviewed, stale, notes}, text) {
  const document = element.ownerDocument;
  const wanted = childOf(element, 'target');
  const changed = notes.find((note) => note.getAttribute('from') === noteFrom.changed);
  if (source !== text) {
    const old = childOf(element, 'source');
    if (!old) throw new Error(`${element.getAttribute('id')}: there is no <source>`);
    old.textContent = text;
    if (stale && changed.textContent === wasText(text)) {
      // The English text is again the one that was translated.
      element.removeChild(changed);
    } else if (translated) {
      wanted.setAttribute('state', 'needs-review-translation');
      element.removeAttribute('approved');
      if (!stale) element.appendChild(note(document, noteFrom.changed, wasText(source)));
    }
  } else if (stale && (reviewed || state === 'translated')) {
    element.removeChild(changed);
  }
  if (wanted && target && !wanted.getAttribute('state') && !reviewed) {
    wanted.setAttribute('state', 'needs-review-translation');
  }
}

const wasText = (source) => `The English text was: ${source}`;

function newUnit(document, id, text) {
  const unit = create(document, 'trans-unit', '', {id});
  unit.appendChild(create(document, 'source', text));
  unit.appendChild(create(document, 'target', '', {state: 'needs-translation'}));
  return unit;
}

function describe(unit, description) {
  const document = unit.ownerDocument;
  const there = elementsIn(unit).find(
    (each) => each.tagName === 'note' && ['lit-localize', noteFrom.description].includes(each.getAttribute('from')),
  );
  if (!there) unit.appendChild(note(document, noteFrom.description, description));
  else {
    there.setAttribute('from', noteFrom.description);
    if (there.textContent !== description) there.textContent = description;
  }
}

const note = (document, from, text) => create(document, 'note', text, {from});

function create(document, name, text, attributes = {}) {
  const element = document.createElementNS('urn:oasis:names:tc:xliff:document:1.2', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.appendChild(document.createTextNode(text));
  return element;
}

function insertAfter(body, unit, before) {
  const place = before?.parentNode ?? body;
  const all = elementsIn(place);
  place.insertBefore(unit, all[all.indexOf(before) + 1] ?? null);
}
