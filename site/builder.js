/** What all elements with content have. */
const ofContent = {'heading-level': '3', claims: 'all', 'structured-data': false};
/** The attributes of each element, in the order in which they are written, and their defaults, which are not. */
const attributesOf = {
  'mm-benefit-card': {benefit: '', ...ofContent},
  'mm-benefit-list': ofContent,
  'mm-condition-explainer': {condition: '', ...ofContent},
  'mm-condition-list': ofContent,
  'mm-massage-overview': ofContent,
  'mm-first-visit': ofContent,
  'mm-safety-notes': {topic: 'general', ...ofContent},
  'mm-pain-level': {name: '', required: false, recall: 'now', appearance: 'numbers', bands: false},
};

/** @param {string} tag */
const isContent = (tag) => 'claims' in attributesOf[tag];

/** The words that neither topics nor elements bring with them. */
const words = {
  en: {book: 'Book a visit', conditions: 'Ask us what research shows about massage and:'},
  es: {book: 'Reservar una visita', conditions: 'Pregúntenos qué muestra la investigación sobre el masaje y:'},
  fr: {book: 'Prendre rendez-vous', conditions: 'Demandez-nous ce que la recherche montre sur le massage et\u00a0:'},
  'zh-Hans': {book: '预约', conditions: '欢迎向我们询问，关于按摩与下列情况，研究显示了什么：'},
  ar: {book: 'حجز موعد', conditions: 'اسألنا عما تُظهره الأبحاث عن التدليك وهذه الحالات:'},
};

/** @param {unknown} text for between tags, or for between the double quotes of an attribute */
const escaped = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @param {string} text */
const paragraph = (text) => `<p>${escaped(text)}</p>`;

/** A title in bold: a heading would need a level that fits the page. @param {string} text */
const strong = (text) => `<p><strong>${escaped(text)}</strong></p>`;

/**
 * @param {'ul' | 'ol'} tag
 * @param {readonly string[]} items
 */
const list = (tag, items) => [`<${tag}>`, ...items.map((item) => `  <li>${escaped(item)}</li>`), `</${tag}>`];

/** Every sign of a serious cause, each list under its label, and whom to call. */
const redFlags = async ({lists}, lang) => [
  ...lists.flatMap(({label, signs}) => [strong(label), ...list('ul', signs)]),
  paragraph((await load(`generated/${lang}/labels`)).emergency.label),
];

/** A statement is never without what it rests on. */
const said = (statement) => (typeof statement === 'string' ? statement : `${statement.text} (${statement.label})`);

/** A topic in one line, whichever of its kinds it is. */
const inShort = ({title, note, research}) => `${title}: ${note ?? said(research)}`;

/** @param {string} path within `dist/modules/` */
const load = (path) => import(`./dist/modules/${path}.js`);

/**
 * @param {string} lang
 * @param {string} path
 */
const topicOf = async (lang, path) => (await load(`generated/${lang}/${path}`)).topic;

/**
 * The benefit as the element shows it, which for everyday wellbeing has a wording of its own or gives way to a note.
 *
 * @param {string} lang
 * @param {string} id
 * @param {boolean} wellbeing
 */
async function benefitOf(lang, id, wellbeing) {
  if (!wellbeing) return topicOf(lang, `benefits/${id}`);
  const {wellbeingIds: ids} = await load('content/wellbeing/index');
  return topicOf(lang, `wellbeing/${ids.includes(id) ? id : 'note'}`);
}

/** What an element says beside its topic. @param {string} lang @param {string} element @param {string} [part] */
const textsOf = async (lang, element, part) =>
  (await load(`generated/${lang}/mm-${[element, ...(part ? [part] : [])].join('-')}`)).texts;

/** What visitors read where scripts are blocked, line by line: by tag, from the attributes and the language. */
const fallbacks = {
  async 'mm-benefit-card'({benefit, claims}, lang) {
    const topic = await benefitOf(lang, benefit, claims === 'wellbeing');
    return [inShort(topic), topic.advice ?? []].flat().map(paragraph);
  },

  async 'mm-benefit-list'({claims}, lang) {
    const {benefitIds: ids} = await load('content/benefits/index');
    const topics = await Promise.all(ids.map((id) => benefitOf(lang, id, claims === 'wellbeing')));
    // One note stands for all that may not be spoken of, at the end as in the element.
    const notes = [...new Set(topics.filter(({note}) => note))];
    return list(
      'ul',
      [...topics.filter(({note}) => !note), ...notes].map((topic) =>
        [inShort(topic), topic.advice ?? []].flat().join(' '),
      ),
    );
  },

  async 'mm-condition-explainer'({condition, claims}, lang) {
    const topic = await topicOf(lang, `conditions/${condition}`);
    const {note} = claims === 'wellbeing' ? await topicOf(lang, 'wellbeing/note') : {};
    return [
      paragraph(`${topic.title}: ${topic.what}`),
      ...(note ? [paragraph(note)] : []),
      // Reasons to ask or to get help must reach those visitors, too.
      ...(topic.care && !note ? [paragraph(topic.care)] : []),
      ...(topic.redFlags ? await redFlags(topic.redFlags, lang) : []),
      ...(topic.advice ? [paragraph(topic.advice)] : []),
      paragraph((await textsOf(lang, 'safety-notes')).before),
      ...list('ul', (await topicOf(lang, 'safety/general')).before),
    ];
  },

  async 'mm-condition-list'({claims}, lang) {
    if (claims === 'wellbeing') return [paragraph((await topicOf(lang, 'wellbeing/note')).note)];
    const [{conditionIds}, terms] = await Promise.all([
      load('content/conditions/index'),
      topicOf(lang, 'search-terms'),
    ]);
    // On its own, a list of illnesses would read as one of what massage is good for.
    return [
      paragraph(words[lang].conditions),
      ...list(
        'ul',
        conditionIds.map((id) => terms[id].title),
      ),
    ];
  },

  async 'mm-massage-overview'({claims}, lang) {
    if (claims === 'wellbeing') return [paragraph(inShort(await topicOf(lang, 'wellbeing/note')))];
    const {title, what} = await topicOf(lang, 'overview');
    return [strong(title), ...what.map((each) => paragraph(said(each)))];
  },

  async 'mm-first-visit'(_, lang) {
    const {title, steps} = await topicOf(lang, 'first-visit');
    return [
      strong(title),
      ...list(
        'ol',
        steps.map((step) => `${step.title}: ${step.text}`),
      ),
    ];
  },

  async 'mm-safety-notes'({topic: id = 'general'}, lang) {
    const topic = await topicOf(lang, `safety/${id}`);
    const texts = await textsOf(lang, 'safety-notes');
    const tiers = {before: texts.before, leaveAlone: texts.leave, askFirst: texts.ask};
    return [
      strong(topic.title),
      ...(topic.redFlags
        ? await redFlags(topic.redFlags, lang)
        : [
            ...Object.entries(tiers).flatMap(([tier, lead]) => [paragraph(lead), ...list('ul', topic[tier])]),
            paragraph((await load(`generated/${lang}/labels`)).emergency.label),
          ]),
    ];
  },

  // No native control: it would stay in the form beside the element's own, and both would be sent.
  async 'mm-pain-level'({recall, appearance}, lang) {
    const {question, lowest, highest} = await textsOf(lang, 'pain-level');
    const more = await textsOf(lang, 'pain-level', 'extras');
    const asked = {'24h': more.question24h, '7d': more.question7d}[recall] ?? question;
    return [paragraph(asked), ...list('ul', appearance === 'words' ? more.words : [`0: ${lowest}`, `10: ${highest}`])];
  },
};

/**
 * Whether a link may lead there. `javascript:` may not: the code ends up on a page that patients trust.
 *
 * @param {string} address
 */
function linkable(address) {
  try {
    // Any base will do: it only lets an address within the site pass.
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(new URL(address, 'https://clinic.example/').protocol);
  } catch {
    return false;
  }
}

/**
 * The code that a site owner pastes into a page: the script tag, then the element with what visitors read where scripts
 * are blocked. There are no blank lines, of which content systems make paragraphs.
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
  if (booking && linkable(booking) && isContent(tag)) {
    content.push(`<a slot="action" href="${escaped(booking)}">${words[lang].book}</a>`);
  }
  return [
    `<script data-cfasync="false" type="module" src="${escaped(address)}" data-no-optimize="1" data-noptimize="1" nowprocket></script>`,
    `<${[tag, ...written].join(' ')}>`,
    ...content.map((line) => `  ${line}`),
    `</${tag}>`,
  ].join('\n');
}

/** Where `embed.js` is on this server. */
const here = new URL('dist/embed.js', import.meta.url).href;

/**
 * Makes the page work.
 *
 * @param {HTMLFormElement} form
 */
async function start(form) {
  const find = (id) => document.getElementById(id);
  const [code, preview, plain, status, problem] = ['code', 'preview', 'plain', 'status', 'problem'].map(find);
  const {booking, address} = form.elements;

  /** What the form says, in the terms of `snippet()`. */
  function read() {
    const given = new FormData(form);
    // A select without options has no value.
    const text = (name) => (given.get(name) ?? '').trim();
    const checked = (name) => given.has(name);
    return {
      tag: text('tag'),
      attributes: {
        ...Object.fromEntries(
          ['benefit', 'condition', 'topic', 'name', 'recall', 'appearance', 'heading-level'].map((each) => [
            each,
            text(each),
          ]),
        ),
        required: checked('required'),
        // Words need no other word.
        bands: checked('bands') && text('appearance') === 'numbers',
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
      bands: tag !== 'mm-pain-level' || attributes.appearance === 'words',
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
    // A list that comes to a page with the address of one of its conditions scrolls there, away from the form.
    if (location.hash.startsWith('#mm-')) history.replaceState(null, '', location.pathname + location.search);
    const element = new DOMParser().parseFromString(html, 'text/html').querySelector(tag);
    // Who tries the link shall not lose what is in the form.
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
        // A slower one from before must not overwrite it.
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

  /** What is amiss with the address of the booking page, said when it has been typed, not on the way. */
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
      // Without https, or without leave, there is no clipboard for scripts.
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
