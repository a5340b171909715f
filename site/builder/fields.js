// The fields of the form for the options of an element.
import {contrast, enough, ground} from './contrast.js';
import {titlesOf} from './widgets.js';

/** The attributes that stand outside “More options”, in this order. */
const first = [
  ...['benefit', 'benefits', 'condition', 'conditions', 'topic', 'label', 'recall', 'appearance', 'intensity', 'name'],
  ...['required', 'claims'],
];

/** The name of an answer until the site owner gives it another, so that two questions in one form have two. @param {string} tag */
export const answerName = (tag) =>
  ({'mm-pain-level': 'pain', 'mm-pain-map': 'where', 'mm-peg': 'peg'})[tag] ?? tag.replace('mm-', '');

/** What an attribute is when the site owner has said nothing. @param {string} tag @param {import('./widgets.js').Attribute} attribute */
export function presetOf(tag, {name, type, values, preset}) {
  if (name === 'name') return answerName(tag);
  return type === 'topic' ? preset || values[0] : preset;
}

/** @param {string} name @param {Record<string, unknown>} properties @param {...(Node | string)} children */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children.filter(Boolean));
  return made;
}

/** `heading-level` as “Heading level”, for what has no words yet. @param {string} name */
const inWords = (name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** Words of ours, or in English those of the manifest. @param {string | undefined} text @param {string} other */
const words = (text, other) =>
  text ? element('span', {textContent: text}) : element('span', {textContent: other, lang: 'en', dir: 'ltr'});

const hintOf = (id, text) =>
  text ? element('span', {className: 'hint', id: `${id}-hint`, textContent: text}) : undefined;

/** Ties a control to its hint. */
function described(control, hint) {
  if (hint) control.setAttribute('aria-describedby', hint.id);
  return control;
}

/** A label above its control. */
function field(name, label, control, hint) {
  control.id = name;
  control.name = name;
  return element(
    'p',
    {className: 'field', 'data-option': name},
    element('label', {htmlFor: name}, label),
    described(control, hint),
    hint,
  );
}

/** A box to check. */
function checkField(name, label, isChecked, hint) {
  const box = described(element('input', {type: 'checkbox', name, id: name, checked: isChecked}), hint);
  return element(
    'p',
    {className: 'field', 'data-option': name},
    element('label', {className: 'check'}, box, label),
    hint,
  );
}

const select = (entries, chosen) =>
  element('select', {}, ...entries.map(([value, text]) => new Option(text, value, value === chosen, value === chosen)));

/** @param {string} value */
const textInput = (value, more = {}) => element('input', {type: 'text', value, autocapitalize: 'off', ...more});

/** Several of a list, in a list that scrolls. */
function listField(name, label, entries, chosen) {
  const boxes = entries.map(([value, text]) =>
    element(
      'label',
      {className: 'check'},
      element('input', {type: 'checkbox', name, value, checked: chosen.includes(value)}),
      element('span', {textContent: text}),
    ),
  );
  return element(
    'fieldset',
    {className: 'field list', 'data-option': name},
    element('legend', {}, label),
    element('div', {}, ...boxes),
  );
}

/** The fields of one attribute. @param {import('./widgets.js').Attribute} attribute */
async function attributeField(attribute, {texts, ui, tag, state}) {
  const {name, type, values, of, description} = attribute;
  const label = words(texts.attributes[name], inWords(name));
  const value = state[name] ?? presetOf(tag, attribute);
  const hint = hintOf(name, texts.hints[name]);
  if (type === 'topic') return field(name, label, select(Object.entries(await titlesOf(ui, of, values)), value), hint);
  if (type === 'topics')
    return listField(name, label, Object.entries(await titlesOf(ui, of, values)), value.split(' '));
  if (type === 'choice') {
    // What an attribute is at first comes first.
    const sorted = [...values].sort((a, b) => Number(b === attribute.preset) - Number(a === attribute.preset));
    return field(
      name,
      label,
      select(
        sorted.map((each) => [each, texts.values[name]?.[each] ?? inWords(each)]),
        value,
      ),
      hint,
    );
  }
  if (type === 'flag') return checkField(name, label, state[name] === 'on', hint);
  if (type === 'number') return field(name, label, textInput(value, {type: 'number', min: 1}), hint);
  if (type === 'text')
    return field(
      name,
      label,
      textInput(value),
      hint ?? (texts.attributes[name] ? undefined : hintOf(name, description)),
    );
  // Also without a text, the attribute says something.
  const made = checkField(name, label, state[name] === 'on', hint);
  made.append(textInput(state[`${name}-value`] ?? '', {name: `${name}-value`, ariaLabel: label.textContent}));
  return made;
}

/**
 * The fields for the attributes of an element, in two parts.
 *
 * @param {import('./widgets.js').Widget} widget
 * @param {{texts: object, ui: string, state: Record<string, string>}} context
 */
export async function attributeFields({tag, attributes}, context) {
  const place = ({name}) => first.indexOf(name);
  const [early, late] = [attributes.filter((each) => place(each) >= 0), attributes.filter((each) => place(each) < 0)];
  early.sort((a, b) => place(a) - place(b));
  const fields = (list) => Promise.all(list.map((each) => attributeField(each, {...context, tag})));
  return {first: await fields(early), more: await fields(late)};
}

/** The fields for the clinic's own words. @param {import('./widgets.js').Widget} widget */
export function slotFields({tag, slots, attributes}, {texts, state}) {
  const made = slots.map(({name, description}) => {
    const label = words(texts.slots[name], description);
    return field(`own-${name}`, label, textInput(state[`own-${name}`] ?? '', {autocapitalize: 'sentences'}));
  });
  if (slots.some(({name}) => name === 'action')) {
    const address = textInput(state.link ?? '', {inputMode: 'url', spellcheck: false, dir: 'ltr'});
    const link = field('link', element('span', {textContent: texts.link}), address, hintOf('link', texts.hints.action));
    link.append(element('span', {className: 'problem', id: 'link-problem', role: 'status'}));
    made.push(link);
  }
  const isPublished = tag === 'mm-peg' && attributes.length > 0;
  return isPublished ? [element('p', {className: 'hint', textContent: texts.published}), ...made] : made;
}

/** The contrast of a colour with what it stands on, in words. */
function contrastOf({role}, scheme, {texts, colors, state}) {
  const under = ground(role);
  if (!under) return undefined;
  const valueOf = (wanted) => {
    const color = colors.find((each) => each.role === wanted);
    return state[`${color.name}-${scheme}`] || color[scheme];
  };
  const ratio = contrast(valueOf(role), valueOf(under));
  const text = ratio < enough ? texts.low : texts.contrast;
  // Rounded down, so that 4.49 is not called 4.5.
  return {
    isLow: ratio < enough,
    text: text.replace('{ratio}', (Math.floor(ratio * 10) / 10).toLocaleString(texts.locale)),
  };
}

/** The fields for colours, with their contrast on a light and on a dark page, and for fonts. */
export function lookFields({colors, fonts}, {texts, state}) {
  const families = element(
    'datalist',
    {id: 'families'},
    ...['system-ui', 'sans-serif', 'serif', 'Georgia', 'Verdana', 'Trebuchet MS', 'Palatino'].map(
      (name) => new Option(name),
    ),
  );
  const fontFields = fonts.map(({name, description}) => {
    const label = words({'--mm-font': texts.font, '--mm-heading-font': texts.headingFont}[name], description);
    const input = textInput(state[name] ?? '', {spellcheck: false, dir: 'ltr'});
    input.setAttribute('list', 'families');
    return field(name, label, input, hintOf(name, texts.fontHint));
  });
  const colorFields = colors.map((color) => {
    const pickers = ['light', 'dark'].map((scheme) => {
      const name = `${color.name}-${scheme}`;
      return element(
        'p',
        {className: 'picker'},
        element(
          'label',
          {},
          element('input', {
            type: 'color',
            name,
            value: state[name] || color[scheme],
            'aria-describedby': `${name}-contrast`,
          }),
          element('span', {textContent: texts[scheme]}),
        ),
        element('span', {id: `${name}-contrast`, role: 'status'}),
      );
    });
    return element(
      'fieldset',
      {className: 'field color', 'data-option': color.name},
      element('legend', {}, words(texts.colors[color.role], color.description)),
      ...pickers,
    );
  });
  return [...colorFields, ...fontFields, families];
}

/** Says the contrast of each colour as it is now. @param {ParentNode} root */
export function sayContrast(root, context) {
  for (const color of context.colors) {
    for (const scheme of ['light', 'dark']) {
      const place = root.querySelector(`[id="${color.name}-${scheme}-contrast"]`);
      const said = contrastOf(color, scheme, context);
      if (!place || !said || place.textContent === said.text) continue;
      place.textContent = said.text;
      place.classList.toggle('low', said.isLow);
    }
  }
}
