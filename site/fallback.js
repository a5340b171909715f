// What visitors read in place of an element until it is there, or where scripts are blocked, and native controls in place of a form
// control, from the same texts as the element. The page that makes the code writes it between the tags, and so does the WordPress plug-in.

/** @param {unknown} text content, or the value of an attribute in double quotes */
export const escaped = (text) =>
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

/** A server has `dist/` beside this file, the repository beside the folder of this file. */
const modules = new URL(`${import.meta.url.startsWith('file:') ? '..' : '.'}/dist/modules/`, import.meta.url);

/** @param {string} path within `dist/modules/` */
export const load = (path) => import(`${modules}${path}.js`);

/** The texts of a page or a module of this folder, such as `fallback`. @param {string} lang @param {string} name */
export const siteTexts = async (lang, name) => (await import(`./generated/${lang}/${name}.js`)).texts;

/** A topic, and the line that says that no clinician has checked it, if so. @param {string} lang @param {string} path */
const articleOf = (lang, path) => load(`generated/${lang}/${path}`);

/**
 * @param {string} lang
 * @param {string} path
 */
export const topicOf = async (lang, path) => (await articleOf(lang, path)).topic;

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
 * The fallback content of an element that shows several topics, in pieces, because a page may ask for some of them only: the lines
 * `before` and `after` the items, the item of each topic by its id, and the item that stands for all other topics.
 *
 * @typedef {{before: string[], items: Record<string, string>, other?: string, after: string[]}} Pieces
 */

/** The pieces of the elements that show several topics. Each function takes the attributes and the language. */
export const lists = {
  async 'mm-benefit-list'({claims}, lang) {
    const {benefitIds: ids} = await load('content/benefits/index');
    const texts = await textsOf(lang, 'benefit-card');
    const articles = await Promise.all(ids.map((id) => benefitOf(lang, id, claims === 'wellbeing')));
    const item = ({topic}) => `  <li>${benefitLines(topic, texts).join('<br>')}</li>`;
    // One note replaces all benefits that may not be described.
    const note = articles.find(({topic}) => topic.note);
    return {
      before: ['<ul>'],
      items: Object.fromEntries(
        ids.flatMap((id, index) => (articles[index].topic.note ? [] : [[id, item(articles[index])]])),
      ),
      ...(note && {other: item(note)}),
      after: ['</ul>', closing(texts, articles[0])],
    };
  },

  async 'mm-condition-list'({claims}, lang) {
    if (claims === 'wellbeing') {
      const {note} = await topicOf(lang, 'wellbeing/note');
      return {before: [paragraph(note)], items: {}, after: []};
    }
    const [{conditionIds}, {topic: terms}, own] = await Promise.all([
      load('content/conditions/index'),
      articleOf(lang, 'search-terms'),
      siteTexts(lang, 'fallback'),
    ]);
    return {
      // Without this sentence, a list of illnesses would read as a list of what massage is good for.
      before: [paragraph(own.conditions), '<ul>'],
      items: Object.fromEntries(conditionIds.map((id) => [id, `  <li>${escaped(terms[id].title)}</li>`])),
      after: ['</ul>'],
    };
  },
};

/** The attributes of a native control that answers until the element is there. @param {Record<string, unknown>} attributes */
const ofControl = ({name, required, disabled}) =>
  (name ? ` name="${escaped(name)}"` : '') + (required ? ' required' : '') + (disabled ? ' disabled' : '');

/** The answers from 0 to 10, with words for both ends. @param {string} lowest @param {string} highest */
const scores = (lowest, highest) => [
  `0: ${lowest}`,
  ...Array.from({length: 9}, (_, index) => `${index + 1}`),
  `10: ${highest}`,
];

/**
 * A question with a native control.
 *
 * @param {string} question
 * @param {readonly string[]} answers each is submitted as its place in the list
 * @param {Record<string, unknown>} attributes
 */
const choice = (question, answers, attributes) => [
  `<p><label>${escaped(question)}`,
  `<select${ofControl(attributes)}><option value="">–</option>`,
  ...answers.map((answer, score) => `  <option value="${score}">${escaped(answer)}</option>`),
  '</select></label></p>',
];

/**
 * The items that a page names, in that order, or all in the order of our own lists. The item for all others comes last, as in the element.
 *
 * @param {Pieces} pieces
 * @param {string} [named] ids, separated by spaces
 */
function complete({before, items, other, after}, named) {
  const ids = named ? named.split(' ') : Object.keys(items);
  const isOther = named ? ids.some((id) => !Object.hasOwn(items, id)) : true;
  return [...before, ...ids.flatMap((id) => items[id] ?? []), ...(other && isOther ? [other] : []), ...after];
}

/**
 * The fallback content, line by line, by the tag of the element. Each function takes the attributes and the language. The values of
 * its attributes are those of the element; those that it does not name change nothing.
 *
 * @type {Record<string, (attributes: Record<string, unknown>, lang: string) => Promise<string[]>>}
 */
export const fallbacks = {
  ...Object.fromEntries(
    Object.entries(lists).map(([tag, pieces]) => [
      tag,
      async (attributes, lang) =>
        complete(await pieces(attributes, lang), attributes.benefits || attributes.conditions),
    ]),
  ),

  async 'mm-benefit-card'({benefit, claims}, lang) {
    const article = await benefitOf(lang, benefit, claims === 'wellbeing');
    const texts = await textsOf(lang, 'benefit-card');
    return [...benefitLines(article.topic, texts).map((line) => `<p>${line}</p>`), closing(texts, article)];
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

  async 'mm-pain-level'({label, recall, appearance, ...attributes}, lang) {
    const {question, lowest, highest} = await textsOf(lang, 'pain-level');
    const more = await textsOf(lang, 'pain-level-extras');
    const asked = label || ({'24h': more.question24h, '7d': more.question7d}[recall] ?? question);
    const answers = {words: more.words, faces: more.faces}[appearance] ?? scores(lowest, highest);
    return choice(asked, answers, attributes);
  },

  // The line on a heart attack must reach those visitors, too.
  async 'mm-pain-map'({label, ...attributes}, lang) {
    const [{question, heart}, groups] = await Promise.all([textsOf(lang, 'pain-map'), topicOf(lang, 'body-regions')]);
    const options = groups.flatMap(({name, regions}) => [
      `  <optgroup label="${escaped(name)}">`,
      ...regions.map(({id, name}) => `    <option value="${id}">${escaped(name)}</option>`),
      '  </optgroup>',
    ]);
    return [
      `<p><label>${escaped(label || question)}<br>`,
      `<select multiple size="8"${ofControl(attributes)}>`,
      ...options,
      '</select></label></p>',
      paragraph(heart),
    ];
  },

  // A validated scale keeps its published words, on pages of every language.
  async 'mm-peg'({name, ...attributes}, lang) {
    const [{label, source}, {pegQuestions}] = await Promise.all([textsOf(lang, 'peg'), load('elements/peg/peg-scale')]);
    const english = lang === 'en' ? '' : ' lang="en" dir="ltr"';
    return [
      strong(label),
      `<div${english} translate="no">`,
      ...pegQuestions.flatMap(({item, wording, lowest, highest}) =>
        choice(wording, scores(lowest, highest), {...attributes, name: name && `${name}-${item}`}),
      ),
      '</div>',
      paragraph(source),
    ];
  },
};

/** The attributes on which the fallback content of an element depends, beside the ids of a list. */
export const dependsOn = {
  'mm-benefit-card': ['benefit', 'claims'],
  'mm-benefit-list': ['claims'],
  'mm-condition-explainer': ['condition', 'claims'],
  'mm-condition-list': ['claims'],
  'mm-massage-overview': ['claims'],
  'mm-first-visit': ['claims'],
  'mm-safety-notes': ['topic'],
  'mm-pain-level': ['label', 'recall', 'appearance', 'name', 'required'],
  'mm-pain-map': ['label', 'name', 'required'],
  'mm-peg': ['name', 'required'],
};
