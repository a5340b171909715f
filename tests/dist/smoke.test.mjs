// About all of dist/ as a page with the script tag loads it: every element, topic, language, slot and kind of content shows sound text.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {render} from '../../dist/node/static.js';
import {sourceLocale} from '../../build/localization/project.mjs';
import {languages} from '../support/amount.mjs';
import {browse, page, ready, serve} from '../support/pages.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => readFileSync(resolve(root, path), 'utf8');

/** The elements that the manifest describes, with their slots. */
const elements = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

/** The ids of topics: each has a file. The files left out hold what topics share. */
const topics = (folder) =>
  readdirSync(resolve(root, 'src/content', folder))
    .map((file) => file.replace('.ts', ''))
    .filter((id) => !['index', 'note', 'before-booking'].includes(id));

// A clinic's own topics, with every key that there is and each of its values.
const DIRECTIONS = ['helps', 'may-help', 'little-or-no-difference', 'unclear', 'not-supported'];
const CERTAINTIES = ['high', 'moderate', 'low', 'very-low', 'not-graded'];
const STRENGTHS = ['strong', 'moderate', 'conditional', 'against', 'none'];
const KINDS = ['article', 'guideline', 'report', 'web-page'];

function ownTopics(id) {
  const source = (name) => ({id: `${id}-${name}`, reference: `Reference ${name} of ${id}`});
  const sources = [
    source('plain'),
    ...KINDS.map((kind) => ({...source(kind), url: 'https://example.org/', note: `Note on ${kind} of ${id}`, kind})),
  ];
  const opinion = (name) => ({text: `Opinion on ${name} of ${id}`, basis: 'expert-opinion'});
  const statements = [
    ...DIRECTIONS.map((direction, index) => ({
      text: `Claim ${direction} of ${id}`,
      direction,
      certainty: CERTAINTIES[index],
      sources,
    })),
    ...DIRECTIONS.map((direction, index) => ({
      text: `Guideline ${direction} of ${id}`,
      direction,
      basis: 'guideline',
      strength: STRENGTHS[index],
      sources: [source(`guideline-${direction}`)],
    })),
    opinion('all'),
    {text: `Way of working of ${id}`, basis: 'way-of-working'},
  ];
  const sourced = (name) => ({text: `Fact on ${name} of ${id}`, sources});
  const signs = (tier) => [{lead: `Lead ${tier} of ${id}`, signs: [`Sign ${tier} of ${id}`]}];
  const common = {title: `Title of ${id}`, more: statements, reviewed: '2026-10-01'};
  return {
    benefits: {
      [id]: {...common, said: `Saying of ${id}`, research: opinion('research'), advice: `Advice of ${id}`},
    },
    conditions: {
      [id]: {
        ...common,
        words: `words-of-${id}`,
        what: `Explanation of ${id}`,
        answer: statements[0],
        research: statements,
        first: [sourced('first'), opinion('first')],
        expect: [sourced('expect'), opinion('expect')],
        care: [`Care of ${id}`],
        redFlags: {now: signs('now'), soon: signs('soon'), sources},
      },
    },
  };
}

/** Every text of a clinic's own topic that a visitor reads. */
const textsIn = (content) =>
  Object.entries(content).flatMap(([key, value]) => {
    if (typeof value === 'object') return textsIn(value);
    return ['id', 'url', 'kind', 'direction', 'certainty', 'strength', 'basis', 'reviewed', 'words'].includes(key)
      ? []
      : [value];
  });

const OWN = ownTopics('ours');
const BLOCK = `<script type="application/mm+json">${JSON.stringify(OWN)}</script>`;

/** Everything, an element each. */
const markup = [
  ...topics('benefits').flatMap((id) => [
    `<mm-benefit-card benefit="${id}" structured-data></mm-benefit-card>`,
    `<mm-benefit-card benefit="${id}" claims="wellbeing" open></mm-benefit-card>`,
  ]),
  ...topics('conditions').map(
    (id) => `<mm-condition-explainer condition="${id}" structured-data></mm-condition-explainer>`,
  ),
  ...topics('safety').map((id) => `<mm-safety-notes topic="${id}" structured-data></mm-safety-notes>`),
  ...['all', 'wellbeing'].flatMap((claims) => [
    `<mm-benefit-list claims="${claims}"></mm-benefit-list>`,
    `<mm-condition-explainer condition="neck-pain" claims="${claims}" reviewed-by="Dr. Own"></mm-condition-explainer>`,
    `<mm-condition-list claims="${claims}"></mm-condition-list>`,
    `<mm-first-visit claims="${claims}"></mm-first-visit>`,
    `<mm-massage-overview claims="${claims}"></mm-massage-overview>`,
  ]),
  '<mm-benefit-card benefit="ours"></mm-benefit-card>',
  '<mm-condition-explainer condition="ours"></mm-condition-explainer>',
  ...['numbers', 'words', 'faces', 'slider'].flatMap((appearance) =>
    ['now', '24h', '7d'].flatMap((recall) => [
      `<mm-pain-level appearance="${appearance}" recall="${recall}" required></mm-pain-level>`,
      `<mm-pain-level appearance="${appearance}" recall="${recall}" value="3" bands compare-to="2" help></mm-pain-level>`,
    ]),
  ),
  ...[0, 2, 5, 6, 8, 10].map((value) => `<mm-pain-level value="${value}" bands="5 7" compare-to="0"></mm-pain-level>`),
  ...['', 'readonly', 'intensity', 'readonly intensity', 'disabled', 'required'].flatMap((mode) => [
    `<mm-pain-map ${mode}></mm-pain-map>`,
    `<mm-pain-map ${mode} value="head:7 lower-back sole-left:0"></mm-pain-map>`,
  ]),
  ...['required', 'value="5 - 4" required', 'value="0 10 3"', 'disabled'].map((mode) => `<mm-peg ${mode}></mm-peg>`),
];

/** What an element needs to show something, for those that need it. */
const needed = {
  'mm-benefit-card': 'benefit="relaxation"',
  'mm-benefit-list': 'benefits="relaxation ours"',
  'mm-condition-explainer': 'condition="sciatica"',
  'mm-condition-list': 'conditions="sciatica ours"',
};

/** Each element with all of its slots filled. */
const slotted = elements.map(({tagName, slots}) => {
  const contents = slots.map(({name}) => `<p${name && ` slot="${name}"`}>In the slot “${name}”</p>`);
  return `<${tagName} ${needed[tagName] ?? ''}>${contents.join('')}</${tagName}>`;
});

/** Whether a text is, or may be, a message of the sources, in English. Some words are the same in another language. */
function englishFinder(language) {
  const decode = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();
  const pairs = [
    ...read(`locales/${language}.xlf`).matchAll(/<source>(.*?)<\/source>\s*<target[^>]*>(.*?)<\/target>/gs),
  ];
  assert.ok(pairs.length > 500, 'the messages were read');
  const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const [whole, patterns] = [new Set(), []];
  for (const [, source, target] of pairs) {
    if (source === target) continue;
    const text = decode(source);
    if (!text.includes('{')) whole.add(text);
    else
      patterns.push(
        new RegExp(
          `^${text
            .split(/\{\w+\}/)
            .map(escape)
            .join('.+')}$`,
          's',
        ),
      );
  }
  return (text) => whole.has(text) || patterns.some((pattern) => pattern.test(text));
}

/** In the page: what each element of the body shows. */
const look = () => {
  const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'label', 'placeholder', 'title'];
  const textsOf = (root) => {
    const texts = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.localName ? node : node.parentElement;
      const isEnglish = !!element?.closest('[lang=en]');
      const here = node.shadowRoot
        ? textsOf(node.shadowRoot)
        : (node.localName ? spoken.map((name) => node.getAttribute(name) ?? '') : [node.data]).map((text) => ({
            text: text.trim(),
            isEnglish,
          }));
      texts.push(...here.filter(({text}) => text));
    }
    return texts;
  };
  return [...document.body.children]
    .filter(({localName}) => localName.startsWith('mm-'))
    .map((element) => ({
      texts: [
        ...textsOf(element.shadowRoot),
        ...(element.validationMessage ? [{text: element.validationMessage, isEnglish: false}] : []),
      ],
      seen: element.shadowRoot.querySelector('.root')?.innerText.trim() ?? '',
      // An element in another language than its own has the mark on all of it.
      isFallback: !!element.shadowRoot.querySelector('.root[lang]'),
    }));
};

describe('dist/ on a page with the script tag', () => {
  let browser;
  const servers = [];
  /** What each page has requested. */
  const requests = [];
  const visit = async (body, lang) => {
    const server = await serve({'/': page(body, {lang})});
    servers.push(server);
    const visited = await browser.open(server.url);
    requests.push(visited.requests);
    await ready(visited.tab);
    return visited;
  };
  before(async () => (browser = await browse()));
  after(async () => {
    await browser.close();
    servers.forEach((server) => server.close());
  });

  test('a clinic’s own topics here have every key that there may be', () => {
    const schema = read('src/clinic-content/schema.ts');
    const keys = [...schema.matchAll(/\b(\w+): v\.exactOptional/g)].map(([, key]) => key);
    assert.ok(keys.length > 8, keys.join());
    const json = JSON.stringify(OWN);
    for (const key of keys) assert.ok(json.includes(`"${key}":`), key);
    const lists = [...schema.matchAll(/v\.picklist\(\[(.*?)\]\)/g)].flatMap(([, list]) => list.match(/[\w-]+/g));
    for (const value of lists) assert.ok(json.includes(`"${value}"`), value);
  });

  for (const lang of languages) {
    test(`shows everything, in its language and without a fault: ${lang}`, async () => {
      const all = [...markup, ...slotted];
      const {tab, lines} = await visit(BLOCK + all.join(''), lang);
      await tab.evaluate(() => {
        for (const control of document.querySelectorAll('mm-pain-level, mm-pain-map, mm-peg')) control.reportValidity();
        const list = document.querySelector('mm-condition-list').shadowRoot;
        for (const id of ['arthritis', 'ours']) list.getElementById(id).click();
      });
      // What is opened loads now.
      await tab.waitForNetworkIdle({idleTime: 200});
      await ready(tab);
      await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await ready(tab);
      const shown = await tab.evaluate(look);
      const isEnglishMessage = lang === sourceLocale ? () => false : englishFinder(lang);

      assert.equal(shown.length, all.length);
      for (const [index, {texts, seen, isFallback}] of shown.entries()) {
        const where = `${lang}: ${all[index]}`;
        assert.ok(seen.length > 10, `${where} shows “${seen}”`);
        assert.ok(!isFallback, `${where} is marked as English as a whole`);
        for (const {text, isEnglish} of texts) {
          assert.doesNotMatch(text, /\[object |\bundefined\b|\bnull\b|\bNaN\b|\{\w+\}|^…$/, where);
          assert.ok(isEnglish || !isEnglishMessage(text), `${where} shows the English “${text}”`);
        }
      }

      for (const [tag, own] of [
        ['mm-benefit-card', OWN.benefits.ours],
        ['mm-condition-explainer', OWN.conditions.ours],
      ]) {
        const texts = shown[all.findIndex((each) => each.startsWith(`<${tag}`) && each.includes('"ours"'))].texts;
        const missing = textsIn(own).filter((text) => !texts.some((each) => each.text === text));
        assert.deepEqual(missing, [], `${lang}: ${tag} with the clinic’s own topic`);
      }

      const data = await tab.$eval('script[type="application/ld+json"]', ({textContent}) => textContent);
      assert.doesNotMatch(data, /\[object |undefined|null|NaN|""/);
      for (const {name, about, inLanguage} of JSON.parse(data)['@graph']) {
        assert.equal(inLanguage, lang);
        for (const text of [name, ...about.map((each) => each.name)]) assert.ok(text && !isEnglishMessage(text), text);
      }

      const records = await tab.evaluate(() =>
        Promise.all(
          [...document.querySelectorAll('mm-pain-level[value], mm-pain-map[value], mm-peg[value="0 10 3"]')].map(
            async (control) => JSON.stringify(await control.toFhir()),
          ),
        ),
      );
      for (const record of records) assert.match(record, /"resourceType":"Observation"/);
      assert.deepEqual(lines, []);
    });
  }

  test('shows what is in each slot, and what is between the tags only until the element is ready', async () => {
    const {tab, lines} = await visit(BLOCK + slotted.join(''), sourceLocale);
    const seen = await tab.evaluate(async () => {
      const elements = [...document.body.children].filter(({shadowRoot}) => shadowRoot);
      for (const {shadowRoot} of elements) {
        // Some slots are in a section that is closed, and one is for a search that finds nothing.
        for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
        const search = shadowRoot.getElementById('query');
        if (search) search.value = 'xyzzy';
        search?.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      }
      for (const element of elements) await element.updateComplete;
      return Object.fromEntries(
        elements.map(({localName, children}) => [
          localName,
          [...children].filter((child) => child.checkVisibility()).map(({slot}) => slot),
        ]),
      );
    });
    const expected = elements.map(({tagName, slots}) => [tagName, slots.map(({name}) => name).filter(Boolean)]);
    assert.deepEqual(seen, Object.fromEntries(expected));
    assert.deepEqual(lines, []);
  });

  test('finds a clinic’s own condition by its own words', async () => {
    const {tab} = await visit(`${BLOCK}<mm-condition-list></mm-condition-list>`, sourceLocale);
    const found = await tab.$eval('mm-condition-list', async (list) => {
      const search = list.shadowRoot.getElementById('query');
      search.value = 'words-of-ours';
      search.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await list.updateComplete;
      return [...list.shadowRoot.querySelectorAll('li:not([hidden]) button')].map(({textContent}) => textContent);
    });
    assert.deepEqual(found, ['Title of ours']);
  });

  test('leaves what is between the tags, and warns, where there is no such topic', async () => {
    const {tab, lines} = await visit(
      ['mm-benefit-card benefit', 'mm-condition-explainer condition', 'mm-safety-notes topic']
        .map((tag) => `<${tag}="none"><p>Between the tags</p></${tag.split(' ')[0]}>`)
        .join(''),
      sourceLocale,
    );
    const isSeen = await tab.$$eval('body > * > p', (all) => all.map((p) => p.checkVisibility()));
    // Safety notes have a topic to fall back on.
    assert.deepEqual(isSeen, [true, true, false]);
    // The browser may name the files that the loader has requested early.
    const warnings = lines.filter((line) => line.startsWith('warn: '));
    assert.equal(warnings.length, 3, lines.join('\n'));
    for (const line of warnings) assert.match(line, /^warn: <mm-[\w-]+>: \w+ must be one of /);
  });

  test('puts an element in the place of a placeholder, takes over a native control, and keeps its look in another document', async () => {
    const {tab, lines} = await visit(
      `<div data-mm="pain-level" data-name="pain"><select name="pain"><option>0<option selected>3</select></div><iframe></iframe>`,
      sourceLocale,
    );
    await tab.waitForSelector('mm-pain-level');
    await ready(tab);
    const seen = await tab.evaluate(async () => {
      const level = document.querySelector('mm-pain-level');
      const {body} = document.querySelector('iframe').contentDocument;
      const before = getComputedStyle(level).display;
      body.append(level);
      for (let tries = 0; tries < 100 && getComputedStyle(level).display !== before; tries++)
        await new Promise((resume) => setTimeout(resume, 20));
      return [level.value, before, getComputedStyle(level).display];
    });
    assert.deepEqual(seen, [3, 'block', 'block']);
    assert.deepEqual(lines, []);
  });

  test('takes over what a page was written with, in each language', async () => {
    const tags = [
      'mm-benefit-list',
      'mm-condition-explainer condition="sciatica"',
      'mm-massage-overview',
      'mm-safety-notes',
    ];
    const sections = languages.map((lang) => {
      const written = tags.map((tag) => `<${tag}></${tag.split(' ')[0]}>`);
      return `<section lang="${lang}">${written.join('')}</section>`;
    });
    const body = await render(sections.join(''));
    const textOf = (tab) =>
      tab.$$eval('section > *', (all) => all.map(({shadowRoot}) => shadowRoot.querySelector('.root').innerText));
    const server = await serve({'/': page(body, {script: ''})});
    servers.push(server);
    const before = await textOf((await browser.open(server.url)).tab);
    assert.equal(new Set(before).size, tags.length * languages.length);
    const {tab, lines} = await visit(body, sourceLocale);
    await tab.waitForFunction(() => [...document.querySelectorAll('section > *')].every((each) => each.hasUpdated));
    await ready(tab);
    assert.deepEqual(await textOf(tab), before);
    assert.deepEqual(lines, []);
  });

  test('has shown what is in every built file', () => {
    const chunks = readdirSync(resolve(root, 'dist/chunks'));
    assert.equal(chunks.length, 1, 'one build');
    const files = readdirSync(resolve(root, 'dist/chunks', chunks[0]), {recursive: true})
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.js'));
    // What marks the English of a locale that lacks translations: those above have all.
    const forPartialLocales = (name) => name === 'mark-english.js' || name.endsWith('/untranslated.js');
    // The locales that are made for tests are in no release.
    const isReleased = (name) => !name.includes('/') || languages.includes(name.split('/')[0]);
    const loaded = new Set(requests.flat().map((url) => url.split('/dist/')[1]));
    const unseen = files.filter((name) => !loaded.has(`chunks/${chunks[0]}/${name}`));
    assert.deepEqual(
      unseen.filter((name) => isReleased(name) && !forPartialLocales(name)),
      [],
    );
  });
});
