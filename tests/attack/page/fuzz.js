// Runs in a page: does at random what pages and visitors do, always in the same order for the same seed, and looks after each step.

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ids = (path) => import(`/dist/modules/content/${path}/index.js`);
const [{benefitIds}, {conditionIds}, {safetyIds}, {regionIds}, {locales}] = await Promise.all([
  ids('benefits'),
  ids('conditions'),
  ids('safety'),
  import('/dist/modules/elements/pain-map/region-ids.js'),
  import('/dist/modules/generated/locales.js'),
]);

const scores = [0, 1, 5, 9, 10, '0', '7', ' 10 ', '', null, undefined];

/** The properties of each element, each with values that a page may well set. */
const properties = {
  'mm-benefit-card': {benefit: benefitIds},
  'mm-benefit-list': {benefits: ['', 'relaxation', 'pain-relief  movement', benefitIds.join(' ')]},
  'mm-condition-explainer': {condition: conditionIds},
  'mm-condition-list': {conditions: ['', 'sciatica', 'neck-pain migraine', conditionIds.slice(0, 9).join(' ')]},
  'mm-first-visit': {},
  'mm-massage-overview': {},
  'mm-safety-notes': {topic: safetyIds},
  'mm-pain-level': {
    value: scores,
    appearance: ['numbers', 'words', 'faces', 'slider'],
    recall: ['now', '24h', '7d'],
    bands: ['', '6 8', '5 7', null],
    compareTo: ['3', null],
    help: [true, false],
    label: ['', 'Where are you on this scale?'],
  },
  'mm-pain-map': {
    value: ['', 'sacrum', 'sacrum:7 head-front', ['sacrum'], [], regionIds, 'lower-back', null],
    intensity: [true, false],
    readOnly: [true, false],
    label: ['', 'Show us the place.'],
  },
  'mm-peg': {value: ['', '5 3 4', '5 - 4', [1, 2, 3], [null, 10, null], null]},
};
const ofContent = {headingLevel: [2, 3, 6], open: [true, false]};
const ofControls = {
  required: [true, false],
  disabled: [true, false],
  defaultValue: ['', '3', 'sacrum', '1 2 3'],
};

const attributes = {
  lang: ['', 'en', 'es', 'ar', 'zh-Hans-CN', 'de', 'fr-CA'],
  claims: ['all', 'wellbeing', null],
  dir: ['rtl', 'ltr', null],
  hidden: ['', null],
  'structured-data': ['', null],
};

/** Values of any type, as faulty code sets them. Functions, because some are made anew. */
const hostile = [
  () => null,
  () => undefined,
  () => NaN,
  () => -1,
  () => 11,
  () => 2.5,
  () => Infinity,
  () => 10n,
  () => Symbol('pain'),
  () => [],
  () => [[1, [2]], null],
  () => ({}),
  () => ({toString: () => 'sacrum'}),
  () => ({length: 3, 0: 'sacrum'}),
  () => Object.create(null),
  () => ({
    toString() {
      throw new Error('This value has no text.');
    },
  }),
  () => new Proxy({}, {get: () => undefined}),
  () => () => 'relaxation',
  () => new Date(NaN),
  () => new Map([['a', 1]]),
  () => document.createElement('input'),
  () => true,
  () => '__proto__',
  () => 'constructor',
  () => 'toString hasOwnProperty',
  () => '<img src=x onerror=alert(1)>',
  () => '\ud800',
  () => '\u0000',
  () => 'x'.repeat(10_000),
  () => '9'.repeat(400),
  () => '0x5',
  () => '1e1',
  () => '٧',
];

const isControl = (tag) => ['mm-pain-level', 'mm-pain-map', 'mm-peg'].includes(tag);

/** What does not fit, each once. */
const faults = new Set();

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** The elements of which is known that they don't render. */
const stuck = new WeakSet();

/** Waits until an element has rendered. One that waits for a file is no fault yet, but it must come. */
async function rendered(element, where = 'after all') {
  if (stuck.has(element)) return;
  const late = new Promise((resolve) => setTimeout(resolve, 10_000, 'is stuck'));
  const fault = await Promise.race([element.updateComplete.then(() => '', String), late]);
  if (!fault) return;
  stuck.add(element);
  faults.add(`${element.localName}, ${where}: ${fault}`);
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** What the form would send for a control. */
function sent(control) {
  if (!control.form) return undefined;
  return [...new FormData(control.form)].filter(
    ([name]) => name === control.name || name.startsWith(`${control.name}-`),
  );
}

/** What the form must send for a control's value. */
function expected(control) {
  const {localName, name, value} = control;
  if (!name || control.matches(':disabled')) return [];
  if (localName === 'mm-pain-level') return value === null ? [] : [[name, String(value)]];
  if (localName === 'mm-pain-map') {
    const marks = Object.entries(control.intensities).map(([id, score]) => [`${name}-${id}`, String(score)]);
    return [...value.map((id) => [name, id]), ...marks];
  }
  const items = ['pain', 'enjoyment', 'activity'].flatMap((item, index) =>
    value[index] === null ? [] : [[`${name}-${item}`, String(value[index])]],
  );
  return items.length === 3 ? [[name, control.mean.toFixed(1)], ...items] : items;
}

const isEmpty = ({localName, value}) =>
  localName === 'mm-pain-level' ? value === null : localName === 'mm-peg' ? value.includes(null) : !value.length;

/** What must hold in the same turn: property = FormData = validity. */
function checkNow(control, step) {
  const where = `${control.localName}, ${step}`;
  if (control.form && !same(sent(control), expected(control)))
    faults.add(`${where}: sends ${JSON.stringify(sent(control))} for ${JSON.stringify(control.value)}`);
  const {valueMissing, customError, valid, badInput, rangeOverflow, rangeUnderflow, stepMismatch} = control.validity;
  const isFlawed = badInput || rangeOverflow || rangeUnderflow || stepMismatch;
  if (isFlawed && control.localName !== 'mm-peg' && !isEmpty(control))
    faults.add(`${where}: a flaw together with an answer`);
  if (valueMissing !== (control.required && isEmpty(control) && !isFlawed))
    faults.add(`${where}: valueMissing is ${valueMissing}`);
  if (valid !== !(valueMissing || customError || isFlawed)) faults.add(`${where}: valid is ${valid}`);
  if (control.willValidate && control.matches(':valid') !== valid) faults.add(`${where}: :valid is not ${valid}`);
}

/** What is to be seen of a control, as a value. */
function seen({localName, shadowRoot, value}) {
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  if (localName === 'mm-pain-level') {
    const slider = shadowRoot.querySelector('[type=range]');
    if (slider) return slider.className === 'answered' ? Number(slider.value) : null;
    const chosen = all('input').filter(({checked}) => checked);
    return chosen.length > 1 ? 'several' : chosen.length ? Number(chosen[0].value) : null;
  }
  if (localName === 'mm-peg')
    return all('[role=radiogroup]').map((group) => {
      const chosen = group.querySelector(':checked');
      return chosen ? Number(chosen.value) : null;
    });
  const boxes = all('[type=checkbox]');
  const marked = new Set(all('[part=region].chosen').map(({id}) => id.split(':')[1]));
  const onFigure = value.filter((id) => marked.has(id));
  if (onFigure.length !== marked.size) return 'another place on the figure';
  return boxes.length ? boxes.filter(({checked}) => checked).map((box) => box.value) : onFigure;
}

/** What must hold when a control has rendered: look = property = ARIA. */
function checkLook(control, step) {
  const where = `${control.localName}, ${step}`;
  const {shadowRoot, value} = control;
  if (!shadowRoot?.querySelector('.root')) return faults.add(`${where}: shows nothing`);
  const look = seen(control);
  const order = (list) => (control.localName === 'mm-pain-map' && Array.isArray(list) ? [...list].sort() : list);
  if (!same(order(look), order(value)))
    faults.add(`${where}: shows ${JSON.stringify(look)} for ${JSON.stringify(value)}`);
  const error = shadowRoot.querySelector('[part=error]')?.textContent;
  for (const group of shadowRoot.querySelectorAll('[aria-required]')) {
    if (group.getAttribute('aria-required') !== String(control.required)) faults.add(`${where}: aria-required`);
  }
  const marked = [...shadowRoot.querySelectorAll('[aria-invalid]')].some(
    (each) => each.getAttribute('aria-invalid') === 'true',
  );
  if (error !== undefined && marked !== !!error)
    faults.add(`${where}: aria-invalid is ${marked} with the message “${error}”`);
  for (const input of shadowRoot.querySelectorAll('fieldset')) {
    if (input.disabled !== control.matches(':disabled')) faults.add(`${where}: disabled inside is ${input.disabled}`);
  }
}

/** The title that an element with one topic must show; undefined where it has no such topic. */
async function titleOf(element, locale) {
  const path = {
    'mm-benefit-card': benefitIds.includes(element.benefit) && `benefits/${element.benefit}`,
    'mm-condition-explainer': conditionIds.includes(element.condition) && `conditions/${element.condition}`,
    // An unknown topic means the general one.
    'mm-safety-notes': `safety/${safetyIds.includes(element.topic) ? element.topic : 'general'}`,
    'mm-first-visit': 'first-visit',
    'mm-massage-overview': 'overview',
  }[element.localName];
  return path && (await import(`/dist/modules/generated/${locale}/${path}.js`)).topic.title;
}

const localeOf = (element) => {
  const {lang} = element.closest('[lang]') ?? {lang: ''};
  return locales.find((locale) => locale.split('-')[0] === lang.toLowerCase().split('-')[0]) ?? 'en';
};

/** What an element with content shows: the topic that its property names, in the language around it; or what stands between its tags. */
async function checkContent(element, step) {
  const where = `${element.localName}, ${step}`;
  if (element.closest('[claims=wellbeing]')) return;
  if (element.localName.endsWith('-list')) {
    const known = element.localName === 'mm-benefit-list' ? benefitIds : conditionIds;
    const named = element.benefits ?? element.conditions;
    if (typeof named !== 'string') return;
    const asked = named.split(/\s+/).filter(Boolean);
    const count = asked.length ? asked.filter((id) => known.includes(id)).length : known.length;
    const shown = element.shadowRoot.querySelectorAll('[part=list] > li').length;
    if (shown !== count) faults.add(`${where}: lists ${shown} of ${count}`);
    return;
  }
  const locale = localeOf(element);
  const title = await titleOf(element, locale);
  const heading = element.shadowRoot.querySelector('[part=heading]')?.textContent.trim();
  if ((title || undefined) !== heading) faults.add(`${where}: the heading is “${heading}”, not “${title}” (${locale})`);
}

/** Sets what is sane, and looks whether each element shows it. */
async function checkThatNoneIsStuck(elements) {
  for (const element of elements) {
    for (const name of Object.keys(attributes)) element.removeAttribute(name);
    Object.assign(element, isControl(element.localName) ? {disabled: false} : {headingLevel: 3});
    for (const [name, [, sane]] of Object.entries(properties[element.localName])) element[name] = sane;
  }
  for (let turn = 0; turn < 5; turn++) {
    await Promise.all(elements.map((element) => rendered(element)));
    await settle();
  }
  for (const element of elements) {
    if (isControl(element.localName)) checkLook(element, 'at the end');
    else await checkContent(element, 'at the end');
  }
}

/**
 * Sets each property to each value of any type before the elements are defined, as frameworks do, and then loads them.
 *
 * @returns {Promise<string[]>} the faults
 */
export async function setBeforeDefinition() {
  const stage = document.querySelector('main');
  const made = Object.entries(properties).flatMap(([tag, own]) =>
    hostile.map((value) => {
      const element = document.createElement(tag);
      const names = Object.keys({...own, ...(isControl(tag) ? ofControls : ofContent)});
      for (const name of names) element[name] = value();
      return {element, where: `all properties = ${value}`};
    }),
  );
  stage.append(...made.map(({element}) => element));
  await import('/dist/embed.js');
  await Promise.all(Object.keys(properties).map((tag) => customElements.whenDefined(tag)));
  await Promise.all(made.map(({element, where}) => rendered(element, where)));
  for (const {element, where} of made) if (isControl(element.localName)) checkNow(element, where);
  await checkThatNoneIsStuck(made.map(({element}) => element));
  return [...faults];
}

/**
 * @param {{seed: number, steps: number, isHostile?: boolean, withMessages?: boolean}} options `withMessages`: the browser shows its own
 * messages of validity
 * @returns {Promise<{faults: string[], looks: number}>}
 */
export async function fuzz({seed, steps, isHostile = false, withMessages = true}) {
  if (!withMessages) document.addEventListener('invalid', (event) => event.preventDefault(), true);
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const stage = document.querySelector('main');
  const form = stage.querySelector('form');
  const fieldset = form.querySelector('fieldset');
  const tags = Object.keys(properties);
  for (const tag of tags) {
    const element = document.createElement(tag);
    element.textContent = 'Between the tags';
    (isControl(tag) ? fieldset : stage).append(element);
  }
  const elements = () => [...stage.querySelectorAll(tags.join())];
  for (const element of elements()) {
    await customElements.whenDefined(element.localName);
    await rendered(element);
  }
  let looks = 0;

  const setProperty = (element) => {
    const {localName: tag} = element;
    // Each control has names of its own, as two questions in one form have.
    const own = {
      ...properties[tag],
      ...(isControl(tag) ? {...ofControls, name: [tag, `other-${tag}`, '']} : ofContent),
    };
    const name = pick(Object.keys(own));
    const value = isHostile && name !== 'name' && random() < 0.5 ? pick(hostile)() : pick(own[name]);
    try {
      element[name] = value;
      return `${name} = ${typeof value === 'string' ? value.slice(0, 40) : Object.prototype.toString.call(value)}`;
    } catch (error) {
      // `name` and `defaultValue` are attributes, and a native element refuses what has no text, too.
      if (!['name', 'defaultValue'].includes(name)) faults.add(`${element.localName}: ${name} throws ${error}`);
      return `${name} throws`;
    }
  };
  const setAttribute = (element) => {
    const name = pick(Object.keys(attributes));
    const value = pick(attributes[name]);
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
    return `${name}="${value}"`;
  };
  const steppers = [
    [6, setProperty],
    [2, setAttribute],
    [
      3,
      (element) => {
        const controls = [...(element.shadowRoot?.querySelectorAll('input, button, summary, [part=region]') ?? [])];
        if (!controls.length) return 'nothing to click';
        const control = pick(controls);
        control.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
        return `a click on ${control.localName} ${control.value ?? ''}`;
      },
    ],
    [
      1,
      (element) => {
        const name = pick(element.getAttributeNames().concat('benefits', 'conditions', 'value'));
        element.removeAttribute(name);
        return `without ${name}`;
      },
    ],
    [
      1,
      (element) => {
        if (!isControl(element.localName)) return 'no control';
        const message = pick(['', 'Please talk to us first.']);
        element.setCustomValidity(message);
        element[pick(['checkValidity', 'reportValidity'])]();
        return `a validity of the page’s own: ${message}`;
      },
    ],
    [
      1,
      () => {
        form.reset();
        return 'a reset';
      },
    ],
    [
      1,
      () => {
        fieldset.disabled = !fieldset.disabled;
        return 'the fieldset';
      },
    ],
    [
      1,
      (element) => {
        element.parentNode.append(element);
        return 'a move';
      },
    ],
    [
      1,
      (element) => {
        const clone = element.cloneNode(true);
        element.replaceWith(clone);
        return 'a clone in its place';
      },
    ],
    [
      1,
      () => {
        document.documentElement.lang = pick(['en', 'es', 'fr', 'ar', 'zh-Hans', 'de']);
        return `lang of the page`;
      },
    ],
  ].flatMap(([weight, step]) => Array(weight).fill(step));

  for (let step = 0; step < steps; step++) {
    const element = pick(elements());
    let done;
    try {
      done = `step ${step}: ${pick(steppers)(element)}`;
    } catch (error) {
      faults.add(`${element.localName}, step ${step}: throws ${error}`);
    }
    for (const control of elements().filter(({localName}) => isControl(localName))) checkNow(control, done);
    // A look takes time, so it comes after every tenth step, and at what has changed.
    if (step % 10) continue;
    const now = elements().includes(element) ? element : pick(elements());
    for (let turn = 0; turn < 5; turn++) {
      await rendered(now);
      await settle();
    }
    looks++;
    if (isControl(now.localName)) checkLook(now, done);
    else await checkContent(now, done);
    if (faults.size > 20) break;
  }

  // Nothing is stuck: each element shows what is sane, now that it is set.
  document.documentElement.lang = 'en';
  fieldset.disabled = false;
  await checkThatNoneIsStuck(elements());
  return {faults: [...faults].map((fault) => fault.toWellFormed?.() ?? fault), looks};
}
