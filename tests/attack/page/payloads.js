// Texts that would run a script where a page put them into markup, an address, a style or an object without care.
const run = 'ran()';
const wrappers = ['', '"', "'", '`', '">', "'>", '-->', '</script>', '</style>', '</title>', '</textarea>', ']]>'];
const tags = [
  `<script>${run}</script>`,
  `<img src=x onerror=${run}>`,
  `<svg onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<iframe srcdoc="<script>parent.${run}</script>">`,
];

export const payloads = [
  ...wrappers.flatMap((before) => tags.map((tag) => before + tag)),
  `<body onload=${run}>`,
  `<input autofocus onfocus=${run}>`,
  `<details open ontoggle=${run}>`,
  `<video><source onerror=${run}></video>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${run}></style></mglyph></table></mtext></math>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<template><script>${run}</script></template>`,
  `<link rel=stylesheet href="data:text/css,*{background:url(//evil.example)}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<base href=//evil.example/>`,
  `<object data="javascript:${run}"></object>`,
  `<embed src="javascript:${run}">`,
  `<form><button formaction="javascript:${run}">x</button></form>`,
  `<a href="javascript:${run}">x</a>`,
  `<slot name="x" onslotchange=${run}>`,
  `<mm-benefit-card onclick=${run}>`,
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  ` java\tscript:${run}`,
  `java\nscript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `vbscript:${run}`,
  '//evil.example/x.js',
  'https://evil.example/x.js',
  '../../evil',
  '%2e%2e%2fevil',
  `" onmouseover="${run}`,
  `' onfocus='${run}' autofocus='`,
  `x onerror=${run}`,
  '${ran()}',
  '{{constructor.constructor("ran()")()}}',
  '<%= ran() %>',
  '#{ran()}',
  '__proto__',
  'constructor',
  'prototype',
  '{"__proto__":{"polluted":true}}',
  'expression(ran())',
  'x;background:url(javascript:ran())',
  '}*{background:url(//evil.example)}',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '&#60;img src=x onerror=ran()&#62;',
  '\\u003cscript\\u003eran()\\u003c/script\\u003e',
  '\u2028ran()\u2029',
  '\ufeff<script>ran()</script>',
  '<scr\0ipt>ran()</scr\0ipt>',
  '<lit-part><script>ran()</script>',
  '?lit$123456789$',
  '<!--?lit$--><img src=x onerror=ran()>',
];

const article = {
  title: 'T',
  said: 'S',
  research: {
    text: 'R',
    direction: 'unclear',
    certainty: 'low',
    sources: [{id: 's', reference: 'X', url: 'https://clinic.example/'}],
  },
  reviewed: '2026-01-01',
};

/** All places of an object where a text can stand, each with what the object is with another text there. */
function placesIn(value, text, path = '') {
  if (typeof value === 'string') return [[path, text]];
  return Object.entries(value).flatMap(([key, each]) =>
    placesIn(each, text, `${path}.${key}`).map(([place, changed]) => [
      place,
      Array.isArray(value)
        ? value.map((old, index) => (String(index) === key ? changed : old))
        : {...value, [key]: changed},
    ]),
  );
}

const attributesOf = {
  'mm-benefit-card': ['benefit', 'reviewed-by', 'claims', 'heading-level', 'open'],
  'mm-benefit-list': ['benefits', 'reviewed-by', 'claims', 'heading-level'],
  'mm-condition-explainer': ['condition', 'reviewed-by', 'claims', 'heading-level'],
  'mm-condition-list': ['conditions', 'claims', 'heading-level'],
  'mm-first-visit': ['claims', 'heading-level', 'reviewed-by'],
  'mm-massage-overview': ['claims', 'heading-level', 'reviewed-by'],
  'mm-safety-notes': ['topic', 'heading-level', 'reviewed-by'],
  'mm-pain-level': ['label', 'recall', 'bands', 'compare-to', 'appearance', 'value', 'name'],
  'mm-pain-map': ['label', 'value', 'name'],
  'mm-peg': ['value', 'name'],
};

const sane = {
  'mm-benefit-card': {benefit: 'relaxation'},
  'mm-condition-explainer': {condition: 'sciatica'},
  'mm-condition-list': {conditions: 'sciatica migraine'},
  'mm-benefit-list': {benefits: 'relaxation'},
};

/** What markup of ours may never have. */
const DANGEROUS = 'script, iframe, object, embed, base, meta, link, img, video, form';

const trees = (root) => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? trees(shadowRoot) : [])),
];

/** What is in the shadow trees that can only come from a text that was taken for markup. */
function intruders(stage) {
  // A link of ours leads to a source or to a place on the page.
  const page = location.href.split('#')[0];
  const isOurs = ({href, protocol}) => !href || protocol === 'https:' || href.split('#')[0] === page;
  return trees(stage)
    .slice(1)
    .flatMap((tree) => [...tree.querySelectorAll('*')])
    .filter(
      (element) =>
        element.matches(DANGEROUS) ||
        element.getAttributeNames().some((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc') ||
        (element.localName === 'a' && !isOurs(element)),
    )
    .map(({outerHTML}) => outerHTML.slice(0, 200));
}

/**
 * Puts each text into each place: attributes and properties of each element, the language, the fragment of the address, topics of a
 * clinic's own, from a block and from JavaScript.
 *
 * @param {{from: number, to: number}} which of the payloads
 * @returns {Promise<{faults: string[], places: number}>}
 */
export async function attack({from, to}) {
  const {addBenefit} = await import('/dist/content.js');
  const stage = document.querySelector('main');
  const faults = [];
  let places = 0;
  let number = 0;
  window.ran = () => faults.push(`ran: ${now}`);
  let now = '';
  const look = async () => {
    for (let turn = 0; turn < 3; turn++) {
      await Promise.all([...stage.querySelectorAll('*')].map((each) => each.updateComplete));
      await new Promise((resolve) => setTimeout(resolve));
    }
    faults.push(...intruders(stage).map((markup) => `${now}: ${markup}`));
    if ({}.polluted || {}.title) faults.push(`${now}: the prototype of all objects has changed`);
    for (const {textContent} of document.querySelectorAll('head script[type="application/ld+json"]'))
      JSON.parse(textContent);
  };
  for (const text of payloads.slice(from, to)) {
    now = JSON.stringify(text);
    stage.replaceChildren();
    for (const [tag, attributes] of Object.entries(attributesOf)) {
      for (const attribute of attributes) {
        for (const isProperty of [false, true]) {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries({...sane[tag], 'structured-data': ''}))
            element.setAttribute(name, value);
          if (isProperty) element[attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase())] = text;
          else element.setAttribute(attribute, text);
          stage.append(element);
          places++;
        }
      }
      const spoken = document.createElement(tag);
      spoken.lang = text;
      spoken.append(text);
      stage.append(spoken);
      places++;
    }
    const own = placesIn(article, text);
    const block = document.createElement('script');
    block.type = 'application/mm+json';
    block.textContent = JSON.stringify({
      benefits: {[text]: article, [`block-${from}-${number}`]: {...article, title: text}},
      [text]: {},
    });
    stage.append(block);
    for (const [, topic] of own) {
      const id = `own-${from}-${number++}`;
      addBenefit(id, topic);
      const card = document.createElement('mm-benefit-card');
      card.setAttribute('benefit', id);
      card.setAttribute('structured-data', '');
      stage.append(card);
      places++;
    }
    addBenefit(text, article);
    // WebKit refuses `history.replaceState()` after a hundred calls in ten seconds, and lists call it at each click.
    location.hash = `mm-${encodeURIComponent(text)}`;
    dispatchEvent(new HashChangeEvent('hashchange'));
    await look();
    // What only shows when a visitor opens it.
    for (const tree of trees(stage)) {
      for (const closed of tree.querySelectorAll('details')) closed.open = true;
      for (const button of tree.querySelectorAll('button[part=link]')) button.click();
    }
    await look();
  }
  location.hash = '';
  return {faults, places};
}
