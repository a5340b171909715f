// The page that makes the code: it connects the form with the preview and the code.
import {siteTexts} from './fallback.js';
import {answerName, attributeFields, element, lookFields, presetOf, sayContrast, slotFields} from './builder/fields.js';
import {kinds} from './builder/kinds/index.js';
import {bestOf, directionOf, nameOf} from './builder/languages.js';
import {makePreview} from './builder/preview.js';
import {describe, here, linkable, previewed, previewedPlain, snippet} from './builder/snippet.js';
import {fromAddress, fromForm, toAddress} from './builder/state.js';
import {choices, widgetFor} from './builder/widgets.js';

export {snippet};

/** Milliseconds to wait after a key press before the code is made, because the height of the element is measured for it. */
const QUIET = 150;

const find = (id) => document.getElementById(id);

/** The values that the page has at first, for what has no field of an attribute. */
const initial = {kind: 'script', width: 'phone', scheme: 'light', plain: 'off', preload: 'on', address: here};

/** @param {HTMLFormElement} form */
async function start(form) {
  const all = await choices();
  const {widgets, colors, locales} = all;
  const preview = makePreview(find('preview'));
  /** What has been chosen, also for elements that are not chosen now. @type {Record<string, string>} */
  let state = {};
  let texts;

  const kind = () => kinds.find(({id}) => id === state.kind);
  const context = () => ({texts, colors, state, ui: state.ui});

  /** Takes the state from the address; what is not there, or can't be right, is as at first. */
  function readAddress() {
    const given = fromAddress();
    const oneOf = (name, values, preset) => (values.includes(given[name]) ? given[name] : preset);
    const ui = oneOf('ui', locales, bestOf(navigator.languages, locales));
    state = {
      ...initial,
      ...given,
      ui,
      tag: oneOf(
        'tag',
        widgets.map(({tag}) => tag),
        widgets[0].tag,
      ),
      lang: oneOf('lang', locales, ui),
      kind: oneOf(
        'kind',
        kinds.map(({id}) => id),
        initial.kind,
      ),
      width: oneOf('width', ['phone', 'tablet', 'sidebar'], initial.width),
      scheme: oneOf('scheme', ['light', 'dark'], initial.scheme),
    };
  }

  /** Puts what differs from the first state into the address. The languages stand there in any case: they differ between visitors. */
  function writeAddress(widget, values) {
    const presets = {
      ...initial,
      ...Object.fromEntries(widget.attributes.map((each) => [each.name, presetOf(widget.tag, each)])),
      ...Object.fromEntries(
        colors.flatMap(({name, light, dark}) => [
          [`${name}-light`, light],
          [`${name}-dark`, dark],
        ]),
      ),
    };
    toAddress(
      Object.fromEntries(
        Object.entries(values).filter(([name, value]) => value !== (presets[name] || (value === 'off' ? 'off' : ''))),
      ),
    );
  }

  /** What each select has been filled with. @type {Map<string, string>} */
  const filled = new Map();

  /** Fills a select where it has other entries, and chooses in it. A list that is open must not lose its entries. */
  function fill(id, entries, chosen) {
    const select = find(id);
    const text = JSON.stringify(entries);
    if (filled.get(id) !== text) {
      select.replaceChildren(
        ...entries.map(([value, name, lang]) => element('option', {value, textContent: name, lang: lang ?? ''})),
      );
    }
    filled.set(id, text);
    select.value = chosen;
  }

  /** Shows the whole page in its language, with the fields of the chosen element, unless something else has been chosen meanwhile. */
  async function showFields(isLast) {
    const {ui} = state;
    const [loaded, widget] = await Promise.all([siteTexts(ui, 'builder'), widgetFor(state.tag)]);
    const words = {...loaded, locale: ui};
    const {first, more} = await attributeFields(widget, {...context(), texts: words});
    if (!isLast()) return;
    texts = words;
    isStale = false;
    document.documentElement.lang = ui;
    document.documentElement.dir = directionOf(ui);
    document.title = `${texts.title} – medical-massage-widgets`;
    for (const place of document.querySelectorAll('[data-text]')) place.textContent = texts[place.dataset.text];
    const languages = locales.map((locale) => [locale, nameOf(locale), locale]);
    fill('ui', languages, ui);
    fill('lang', languages, state.lang);
    fill(
      'tag',
      widgets.map(({tag, summary}) => [tag, texts.tags[tag] ?? summary]),
      state.tag,
    );
    fill(
      'kind',
      kinds.map(({id, name}) => [id, texts.kinds[id] ?? name]),
      state.kind,
    );
    find('first').replaceChildren(...first);
    find('more').replaceChildren(...more);
    find('own').replaceChildren(...slotFields(widget, context()));
    find('colors').replaceChildren(...lookFields(all, context()));
    find('own-words').hidden = !widget.slots.length;
    for (const name of ['width', 'scheme']) form.elements[name].value = state[name];
    for (const name of ['plain', 'preload']) form.elements[name].checked = state[name] === 'on';
    find('address').value = state.address;
    // A field shows what it can: an id that there is not is not chosen.
    state = {...state, ...fromForm(form)};
  }

  /** The attributes of the chosen element as `snippet()` takes them. */
  const attributesOf = ({attributes}) =>
    Object.fromEntries(
      attributes.map(({name, type}) => {
        const value = (state[name] ?? '').trim();
        if (type === 'flag') return [name, value === 'on'];
        if (type === 'optional') return [name, value === 'on' && (state[`${name}-value`].trim() || true)];
        return [name, value];
      }),
    );

  const options = (widget) => ({
    tag: state.tag,
    attributes: attributesOf(widget),
    lang: state.lang,
    address: state.address.trim() || here,
    booking: (state.link ?? '').trim(),
    own: Object.fromEntries(widget.slots.map(({name}) => [name, state[`own-${name}`] ?? ''])),
    preload: state.preload === 'on',
    properties: [
      ...colors.flatMap(({name, light, dark}) => {
        const [chosenLight, chosenDark] = [state[`${name}-light`] || light, state[`${name}-dark`] || dark];
        return chosenLight === light && chosenDark === dark ? [] : [{name, light: chosenLight, dark: chosenDark}];
      }),
      ...all.fonts.flatMap(({name}) => (state[name]?.trim() ? [{name, value: state[name].trim()}] : [])),
    ],
  });

  /** Shows what goes with the chosen kind of code, and only that. */
  function showKind(described) {
    const {options: offered, paste, extra} = kind();
    for (const [id, option] of Object.entries({
      'address-field': 'address',
      look: 'look',
      'preload-field': 'preload',
      'preload-hint': 'preload',
    })) {
      find(id).hidden = !offered.includes(option);
    }
    find('local').hidden =
      !offered.includes('address') || !/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/i.test(described.address);
    const [before, after] = texts.paste[paste].split(/\{\w+\}/);
    find('paste').replaceChildren(
      before,
      ...(extra ? [element('code', {textContent: extra(described), dir: 'ltr', translate: false})] : []),
      after ?? '',
    );
  }

  /** Shows what is wrong with the address of a link, once it has been typed and not after each key press. */
  function checkLink() {
    const field = find('link');
    const message = linkable(field.value.trim()) ? '' : texts.linkProblem;
    find('link-problem').textContent = message;
    field.setAttribute('aria-invalid', String(message !== ''));
  }

  /** The last update, for which a copy has to wait. */
  let latest = Promise.resolve();
  /** Whether the fields are those of another element or language than the chosen one. */
  let isStale = true;
  /** Whether the visitor has chosen anything. Before, the address stays as it is. */
  let isChosen = false;

  /** Shows what is chosen now. An earlier, slower update does not overwrite a later one. */
  function update() {
    const mine = Promise.resolve()
      .then(() => show(() => latest === mine))
      .catch(sayProblem);
    latest = mine;
    return mine;
  }

  async function show(isLast) {
    find('status').textContent = '';
    if (isStale) await showFields(isLast);
    const widget = await widgetFor(state.tag);
    const described = await describe(options(widget));
    if (!isLast()) return;
    sayContrast(find('colors'), context());
    showKind(described);
    await preview.show(state.plain === 'on' ? previewedPlain(described) : previewed(described), {
      lang: state.lang,
      width: state.width,
      scheme: state.scheme,
      title: texts.preview,
    });
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    if (!isLast()) return;
    if (isChosen) writeAddress(widget, fromForm(form));
    const made = await kind().code(described);
    if (!isLast()) return;
    find('problem').textContent = '';
    find('code').value = made;
  }

  function sayProblem() {
    find('problem').textContent = texts?.problem ?? '';
  }

  async function copy() {
    await latest;
    const code = find('code');
    try {
      await navigator.clipboard.writeText(code.value);
      find('status').textContent = texts.copied;
    } catch {
      // Without HTTPS or without permission, scripts can't write to the clipboard.
      code.focus();
      code.select();
      find('status').textContent = texts.selected;
    }
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  // Fields outside of the form belong to it, too, so the page is where all of them are heard.
  document.addEventListener('input', ({target}) => {
    if (target.form !== form) return;
    const former = state;
    isChosen = true;
    state = {...state, ...fromForm(form)};
    // The page that is to show the element is in the language of this page, until its owner says otherwise.
    if (target.name === 'ui' && former.lang === former.ui) state.lang = state.ui;
    // The name of an answer goes with the element, unless it is the site owner's own.
    if (target.name === 'tag' && former.name === answerName(former.tag)) delete state.name;
    isStale ||= ['ui', 'tag'].includes(target.name);
    void update();
  });
  form.addEventListener('change', ({target}) => {
    if (target.id === 'link') checkLink();
  });
  find('reset').addEventListener('click', () => {
    for (const {name} of colors) state[`${name}-light`] = state[`${name}-dark`] = '';
    isStale = true;
    void update();
  });
  find('copy').addEventListener('click', () => void copy());
  addEventListener('hashchange', () => {
    readAddress();
    isStale = true;
    void update();
  });

  readAddress();
  await update();
}

// Tests import this module on pages of their own.
const form = document.getElementById('options');
if (form) {
  start(form).catch((error) => {
    document.getElementById('problem').textContent =
      'The files could not be loaded. Is the folder dist/ there? “npm run build” makes it.';
    console.error(error);
  });
}
