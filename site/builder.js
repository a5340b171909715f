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

/** Texts that are neither in the topics nor in the texts of the elements. */
const words = {
  en: {
    book: 'Book a visit',
    conditions: 'Ask us what research shows about massage and:',
    tell: 'You can also tell us at your visit.',
  },
  es: {
    book: 'Reservar una visita',
    conditions: 'Pregúntenos qué muestra la investigación sobre el masaje y:',
    tell: 'También puede decírnoslo en su visita.',
  },
  fr: {
    book: 'Prendre rendez-vous',
    conditions: 'Demandez-nous ce que la recherche montre sur le massage et\u00a0:',
    tell: 'Vous pouvez aussi nous le dire lors de votre visite.',
  },
  'zh-Hans': {
    book: '预约',
    conditions: '欢迎向我们询问，关于按摩与下列情况，研究显示了什么：',
    tell: '您也可以在来访时告诉我们。',
  },
  ar: {
    book: 'حجز موعد',
    conditions: 'اسألنا عما تُظهره الأبحاث عن التدليك وهذه الحالات:',
    tell: 'يمكنك أيضًا أن تخبرنا بذلك عند زيارتك.',
  },
};

/** @param {unknown} text content, or the value of an attribute in double quotes */
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

/** The signs of a serious cause in their two tiers, each list under its lead, and whom to call. */
function redFlags({now, soon} = {}, texts) {
  const tier = (title, lists) => [
    strong(title),
    ...lists.flatMap(({lead, signs}) => [paragraph(lead), ...list('ul', signs)]),
  ];
  return [...(now ? tier(texts.now, now) : []), paragraph(texts.number), ...(soon ? tier(texts.soon, soon) : [])];
}

/** A statement is never without its direction, its certainty and what it rests on. */
function said(statement) {
  const {text = statement, directionLabel, label} = statement;
  const badge = [directionLabel, label].filter(Boolean).join(' · ');
  return badge ? `${text} (${badge})` : text;
}

/** The last line of an element. */
const closing = (texts, {unreviewed} = {}) => paragraph([texts.disclaimer, unreviewed].filter(Boolean).join(' '));

/** A benefit, line by line. The direction of a finding refers to what is said, so both are shown together. */
function benefitLines({title, note, research, advice, said: claim}, texts) {
  if (note) return [escaped(`${title}: ${note}`)];
  return [
    escaped(`${title}: ${said(research)}`),
    ...(advice ? [escaped(advice)] : []),
    `${escaped(texts.said)} <q>${escaped(claim)}</q>`,
  ];
}

/** @param {string} path within `dist/modules/` */
const load = (path) => import(`./dist/modules/${path}.js`);

/** A topic, and the line that says that no clinician has checked it, if so. @param {string} lang @param {string} path */
const articleOf = (lang, path) => load(`generated/${lang}/${path}`);

/**
 * @param {string} lang
 * @param {string} path
 */
const topicOf = async (lang, path) => (await articleOf(lang, path)).topic;

/**
 * The benefit as the element shows it. For everyday wellbeing it has a wording of its own, or a note replaces it.
 *
 * @param {string} lang
 * @param {string} id
 * @param {boolean} wellbeing
 */
async function benefitOf(lang, id, wellbeing) {
  if (!wellbeing) return articleOf(lang, `benefits/${id}`);
  const {wellbeingIds: ids} = await load('content/wellbeing/index');
  return articleOf(lang, `wellbeing/${ids.includes(id) ? id : 'note'}`);
}

/** The texts of an element besides its topic. @param {string} lang @param {string} element */
const textsOf = async (lang, element) => (await load(`generated/${lang}/mm-${element}`)).texts;

/**
 * The fallback content for visitors whose browser blocks scripts, line by line. Each function takes the attributes and the
 * language.
 */
const fallbacks = {
  async 'mm-benefit-card'({benefit, claims}, lang) {
    const article = await benefitOf(lang, benefit, claims === 'wellbeing');
    const texts = await textsOf(lang, 'benefit-card');
    return [...benefitLines(article.topic, texts).map((line) => `<p>${line}</p>`), closing(texts, article)];
  },

  async 'mm-benefit-list'({claims}, lang) {
    const {benefitIds: ids} = await load('content/benefits/index');
    const texts = await textsOf(lang, 'benefit-card');
    const articles = await Promise.all(ids.map((id) => benefitOf(lang, id, claims === 'wellbeing')));
    const topics = articles.map(({topic}) => topic);
    // One note replaces all benefits that may not be described. It comes last, as in the element.
    const notes = [...new Set(topics.filter(({note}) => note))];
    return [
      '<ul>',
      ...[...topics.filter(({note}) => !note), ...notes].map(
        (topic) => `  <li>${benefitLines(topic, texts).join('<br>')}</li>`,
      ),
      '</ul>',
      closing(texts, articles[0]),
    ];
  },

  async 'mm-condition-explainer'({condition, claims}, lang) {
    const [article, general, texts] = await Promise.all([
      articleOf(lang, `conditions/${condition}`),
      topicOf(lang, 'safety/general'),
      textsOf(lang, 'condition-explainer'),
    ]);
    const {title, what, answer, care, parts} = article.topic;
    const {note} = claims === 'wellbeing' ? await topicOf(lang, 'wellbeing/note') : {};
    const answers = parts
      ? list(
          'ul',
          parts.map((part) => `${part.title}: ${said(part.answer)}`),
        )
      : [paragraph(said(answer)), strong(texts.care), ...list('ul', care)];
    return [
      paragraph(`${title}: ${what}`),
      ...(note ? [paragraph(note)] : [strong(texts.answer), ...answers]),
      // Reasons to ask or to get help must reach those visitors, too.
      strong(texts.getHelp),
      ...redFlags(article.topic.redFlags, texts),
      strong(texts.book),
      paragraph(texts.before),
      ...list('ul', general.before),
      paragraph(texts.opinion),
      closing(texts, article),
    ];
  },

  async 'mm-condition-list'({claims}, lang) {
    if (claims === 'wellbeing') return [paragraph((await topicOf(lang, 'wellbeing/note')).note)];
    const [{conditionIds}, {topic: terms}] = await Promise.all([
      load('content/conditions/index'),
      articleOf(lang, 'search-terms'),
    ]);
    // Without these sentences, a list of illnesses would read as a list of what massage is good for.
    return [
      paragraph(words[lang].conditions),
      ...list(
        'ul',
        conditionIds.map((id) => terms[id].title),
      ),
    ];
  },

  async 'mm-massage-overview'({claims}, lang) {
    const wellbeing = claims === 'wellbeing';
    const article = await articleOf(lang, wellbeing ? 'wellbeing/note' : 'overview');
    const texts = await textsOf(lang, 'massage-overview');
    const {title, note, what, comparison, together, qualifications} = article.topic;
    if (note) return [strong(title), paragraph(note), closing(texts, article)];
    return [
      strong(title),
      ...what.map((each) => paragraph(said(each))),
      strong(texts.comparison),
      ...comparison.flatMap(({aspect, medical, relaxation}) => [
        paragraph(aspect),
        ...(relaxation === undefined
          ? [paragraph(said(medical))]
          : list('ul', [`${texts.medical}: ${said(medical)}`, `${texts.relaxation}: ${said(relaxation)}`])),
      ]),
      strong(texts.together),
      ...together.map((each) => paragraph(said(each))),
      strong(texts.qualifications),
      ...qualifications.map((each) => paragraph(said(each))),
      closing(texts, article),
    ];
  },

  async 'mm-first-visit'({claims}, lang) {
    const article = await articleOf(lang, 'first-visit');
    const {title, questions} = article.topic;
    // With `claims="wellbeing"`, what research has found on pain is left out.
    const shown = ({certainty}) => !(claims === 'wellbeing' && certainty);
    return [
      strong(title),
      ...questions.flatMap(({question, answer}) => [
        strong(question),
        ...answer.filter(shown).map((each) => paragraph(said(each))),
      ]),
      closing(await textsOf(lang, 'first-visit'), article),
    ];
  },

  async 'mm-safety-notes'({topic: id = 'general'}, lang) {
    const article = await articleOf(lang, `safety/${id}`);
    const texts = await textsOf(lang, 'safety-notes');
    const {title, before, leaveAlone, askFirst, special = [], harm} = article.topic;
    const tier = (lead, items) => (items ? [paragraph(lead), ...list('ul', items)] : []);
    return [
      strong(title),
      ...tier(texts.before, before),
      ...tier(texts.leave, leaveAlone),
      ...tier(texts.ask, askFirst),
      ...special.flatMap((each) => [strong(each.title), ...list('ul', each.points)]),
      ...(harm ? [paragraph(harm.text)] : []),
      ...redFlags(article.topic.redFlags, texts),
      paragraph(texts.opinion),
      closing(texts, article),
    ];
  },

  // No native control: it would stay in the form beside the element's own, and both would be sent.
  async 'mm-pain-level'({label, recall, appearance}, lang) {
    const {question, lowest, highest} = await textsOf(lang, 'pain-level');
    const more = await textsOf(lang, 'pain-level-extras');
    const asked = label || ({'24h': more.question24h, '7d': more.question7d}[recall] ?? question);
    const answers = {words: more.words, faces: more.faces}[appearance] ?? [`0: ${lowest}`, `10: ${highest}`];
    return [paragraph(asked), ...list('ul', answers), paragraph(words[lang].tell)];
  },

  // A list of all places would be longer than the page. The line on a heart attack must reach those visitors, too.
  async 'mm-pain-map'({label}, lang) {
    const {question, heart} = await textsOf(lang, 'pain-map');
    return [paragraph(label || question), paragraph(words[lang].tell), paragraph(heart)];
  },

  // A validated scale keeps its published words, on pages of every language.
  async 'mm-peg'(_, lang) {
    const [{label, source}, {pegQuestions}] = await Promise.all([textsOf(lang, 'peg'), load('elements/peg/peg-scale')]);
    const english = lang === 'en' ? '' : ' lang="en" dir="ltr"';
    return [
      strong(label),
      `<ol${english} translate="no">`,
      ...pegQuestions.map(
        ({wording, lowest, highest}) => `  <li>${escaped(`${wording} (0: ${lowest}. 10: ${highest}.)`)}</li>`,
      ),
      '</ol>',
      paragraph(words[lang].tell),
      paragraph(source),
    ];
  },
};

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
