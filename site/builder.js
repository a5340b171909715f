import {escaped, fallbacks, load, topicOf, words} from './fallback.js';
import {reservedHeight} from './reserved-height.js';

/** The attributes that all elements with content have. */
const ofContent = {'heading-level': '3', claims: 'all', 'structured-data': false};
/** The attributes that all form controls have. */
const ofControls = {name: '', required: false};
/** The attributes of each element with their defaults, in the order in which they are written. Defaults are not written. */
const attributesOf = {
  'mm-benefit-card': {benefit: '', ...ofContent},
  'mm-benefit-list': ofContent,
  'mm-condition-explainer': {condition: '', ...ofContent},
  'mm-condition-list': ofContent,
  'mm-massage-overview': ofContent,
  'mm-first-visit': ofContent,
  'mm-safety-notes': {topic: 'general', 'heading-level': '3', 'structured-data': false},
  'mm-pain-level': {...ofControls, label: '', recall: 'now', appearance: 'numbers', bands: false, help: false},
  'mm-pain-map': {...ofControls, label: '', intensity: false},
  'mm-peg': ofControls,
};

/** @param {string} tag */
const isContent = (tag) => 'heading-level' in attributesOf[tag];

/**
 * Whether a link may lead to an address. `javascript:` is not allowed, because the code ends up on a page that patients trust.
 *
 * @param {string} address
 */
function linkable(address) {
  try {
    // Any base works. It only makes relative addresses valid.
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(new URL(address, 'https://clinic.example/').protocol);
  } catch {
    return false;
  }
}

/**
 * The code that a site owner pastes into a page: the script tag, then the element with what visitors read where scripts are
 * blocked. There are no blank lines, because content management systems turn them into paragraphs.
 *
 * @param {object} options
 * @param {string} options.tag
 * @param {Record<string, string | number | boolean | null | undefined>} [options.attributes] by name; those that are at
 *   their default, or that the element does not have, are left out
 * @param {'en' | 'es' | 'fr' | 'zh-Hans' | 'ar'} [options.lang] of the page
 * @param {string} options.address of `embed.js`
 * @param {string} [options.booking] where the link leads; left out where there is none, or where no link may lead there
 * @returns {Promise<string>}
 */
export async function snippet({tag, attributes = {}, lang = 'en', address, booking = ''}) {
  if (!Object.hasOwn(attributesOf, tag)) throw new TypeError(`There is no element ${tag}.`);
  if (!Object.hasOwn(words, lang)) throw new TypeError(`There is no content in the language ${lang}.`);
  const defaults = Object.entries(attributesOf[tag]);
  const written = defaults.flatMap(([name, preset]) => {
    const value = attributes[name] ?? false;
    if (value === false || String(value) === preset) return [];
    return value === true || value === '' ? name : `${name}="${escaped(value)}"`;
  });
  if (lang !== 'en') written.push(`lang="${lang}"`);
  if (lang === 'ar') written.push('dir="rtl"');
  const content = await fallbacks[tag](attributes, lang);
  const link =
    booking && linkable(booking) && isContent(tag)
      ? [`<a slot="action" href="${escaped(booking)}">${words[lang].book}</a>`]
      : [];
  const [opening, closing] = [`<${[tag, ...written].join(' ')}>`, `</${tag}>`];
  const {name, style} = await reservedHeight(tag, [opening, ...link, closing].join(''), link.length > 0);
  return [
    `<script data-cfasync="false" type="module" src="${escaped(address)}" data-no-optimize="1" data-noptimize="1" nowprocket></script>`,
    '<style>',
    ...style.map((line) => `  ${line}`),
    '</style>',
    opening,
    `  <div class="${name}">`,
    ...content.map((line) => `    ${line}`),
    '  </div>',
    ...link.map((line) => `  ${line}`),
    closing,
  ].join('\n');
}

/** Whether an appearance can show bands. Answers in words, with or without a face, need no other word. @param {string} appearance */
const hasBands = (appearance) => ['numbers', 'slider'].includes(appearance);

/** The name of an answer until the visitor gives it another, so that two questions in one form have two. */
const names = {'mm-pain-level': 'pain', 'mm-pain-map': 'where', 'mm-peg': 'peg'};

/** Where `embed.js` is on this server. */
const here = new URL('dist/embed.js', import.meta.url).href;

/**
 * Connects the form with the preview and the code.
 *
 * @param {HTMLFormElement} form
 */
async function start(form) {
  const find = (id) => document.getElementById(id);
  const [code, preview, plain, status, problem] = ['code', 'preview', 'plain', 'status', 'problem'].map(find);
  const {booking, address} = form.elements;

  /** Reads the form as options of `snippet()`. */
  function read() {
    const given = new FormData(form);
    // A select without options has no value.
    const text = (name) => (given.get(name) ?? '').trim();
    const checked = (name) => given.has(name);
    return {
      tag: text('tag'),
      attributes: {
        ...Object.fromEntries(
          ['benefit', 'condition', 'topic', 'name', 'label', 'recall', 'appearance', 'heading-level'].map((each) => [
            each,
            text(each),
          ]),
        ),
        required: checked('required'),
        bands: checked('bands') && hasBands(text('appearance')),
        help: checked('help'),
        intensity: checked('intensity'),
        claims: checked('claims') && 'wellbeing',
        'structured-data': checked('structured-data'),
      },
      lang: text('lang'),
      address: text('address') || here,
      booking: text('booking'),
    };
  }

  /** Shows only the fields that the chosen element has. */
  function showFields({tag, attributes}) {
    const hidden = {
      booking: !isContent(tag),
      peg: tag !== 'mm-peg',
      bands: tag !== 'mm-pain-level' || !hasBands(attributes.appearance),
    };
    for (const field of form.querySelectorAll('[data-attribute]')) {
      const {attribute} = field.dataset;
      field.hidden = hidden[attribute] ?? !(attribute in attributesOf[tag]);
    }
  }

  /** What the preview shows now: it is replaced only when that has changed. */
  let shown = '';

  function showPreview(html, {tag, lang}) {
    const now = [html.slice(html.indexOf('\n')), plain.checked].join();
    if (now === shown) return;
    shown = now;
    // When the page's address names one of its conditions, a new list would scroll there, away from the form.
    if (location.hash.startsWith('#mm-')) history.replaceState(null, '', location.pathname + location.search);
    const element = new DOMParser().parseFromString(html, 'text/html').querySelector(tag);
    // A visitor who tries a link must not lose what is in the form.
    for (const link of element.querySelectorAll('a')) link.target = '_blank';
    preview.lang = lang;
    preview.dir = lang === 'ar' ? 'rtl' : 'ltr';
    preview.replaceChildren(...(plain.checked ? element.childNodes : [element]));
  }

  /** The last update, for which a copy has to wait. */
  let latest = Promise.resolve();

  function update() {
    const options = read();
    showFields(options);
    find('local').hidden = !/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/i.test(options.address);
    status.textContent = '';
    const mine = snippet(options)
      .then((html) => {
        // An earlier, slower update must not overwrite a later one.
        if (mine !== latest) return;
        problem.textContent = '';
        code.value = html;
        showPreview(html, options);
      })
      .catch(sayProblem);
    latest = mine;
  }

  function sayProblem() {
    problem.textContent =
      'The content could not be loaded. Is the folder dist/ there? The command “npm start” makes it.';
  }

  /** Shows what is wrong with the address of the booking page, once it has been typed and not after each key press. */
  function checkBooking() {
    const given = booking.value.trim();
    const message = !linkable(given)
      ? 'No link can lead there, so it is left out. Begin with https://, tel: or mailto:.'
      : /^(www\.|[^/:?#]+\.[a-z]{2,}\/)/i.test(given)
        ? 'Begin with https://, or browsers look for it on the page’s own site.'
        : '';
    find('booking-problem').textContent = message;
    booking.setAttribute('aria-invalid', String(message !== ''));
  }

  async function copy() {
    await latest;
    try {
      await navigator.clipboard.writeText(code.value);
      status.textContent = 'Copied. Now paste it into your page.';
    } catch {
      // Without HTTPS or without permission, scripts can't write to the clipboard.
      code.focus();
      code.select();
      status.textContent = 'The code is selected. Press Ctrl+C to copy it (on a Mac: ⌘C).';
    }
  }

  address.value = here;
  showFields(read());
  const fill = (name, options) => form.elements[name].append(...options.map(([id, title]) => new Option(title, id)));
  try {
    const [{benefitIds}, {conditionIds}, terms] = await Promise.all([
      load('content/benefits/index'),
      load('content/conditions/index'),
      topicOf('en', 'search-terms'),
    ]);
    fill(
      'benefit',
      await Promise.all(benefitIds.map(async (id) => [id, (await topicOf('en', `benefits/${id}`)).title])),
    );
    fill(
      'condition',
      conditionIds.map((id) => [id, terms[id].title]),
    );
  } catch {
    return sayProblem();
  }

  form.elements.tag.addEventListener('input', ({target: {value: tag}}) => {
    const {name} = form.elements;
    if (names[tag] && Object.values(names).includes(name.value)) name.value = names[tag];
  });
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  booking.addEventListener('change', checkBooking);
  address.addEventListener('change', () => {
    if (address.value.trim()) return;
    address.value = here;
    update();
  });
  plain.addEventListener('change', update);
  find('copy').addEventListener('click', () => void copy());
  update();
}

// Tests import this module on pages of their own.
const form = document.getElementById('options');
if (form) void start(form);
