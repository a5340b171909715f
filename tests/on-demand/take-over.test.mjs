import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {render} from '../../dist/node/static.js';
import {amount} from '../support/amount.mjs';
import {browse, page, ready, serve} from '../support/pages.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const elements = {
  'benefit-card':
    '<mm-benefit-card benefit="pain-relief"><p>Massage, in our words</p><a slot="action" href="#book">Book</a></mm-benefit-card>',
  'benefit-list': '<mm-benefit-list><span slot="heading">What massage can do</span></mm-benefit-list>',
  'condition-explainer': '<mm-condition-explainer condition="low-back-pain"></mm-condition-explainer>',
  'first-visit': '<mm-first-visit><p slot="price">It is 60 an hour.</p></mm-first-visit>',
  'massage-overview': '<mm-massage-overview></mm-massage-overview>',
  'safety-notes': '<mm-safety-notes topic="neck"></mm-safety-notes>',
};

const around = (markup) =>
  `<main><h1>Our clinic</h1><h2>What we do</h2>${markup}<p id="book">How to find us.</p></main>`;

/** Counts the layout shifts, and looks at each frame: the content must be there, once. */
const watch = `<script>
  window.shifts = [];
  window.frames_ = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});
  requestAnimationFrame(function look() {
    for (const each of document.querySelectorAll('main > *')) {
      if (!each.localName.startsWith('mm-')) continue;
      const roots = each.shadowRoot?.querySelectorAll('.root').length;
      frames_.push(roots + ' ' + Math.round(each.getBoundingClientRect().height));
    }
    requestAnimationFrame(look);
  });
</script>`;

/**
 * What is in a shadow tree, without what is no content: comments, styles, white space, and whether details are open. The host of a shadow
 * tree inside is an element of ours on a page, and a \`div\` in what is written.
 */
const contentOf = (tab, tag) =>
  tab.evaluate((tag) => {
    const treeOf = (node) => {
      if (node instanceof Text) return node.data.trim() ? [node.data.replace(/\s+/g, ' ').trim()] : [];
      if (!(node instanceof Element) || node.localName === 'style') return [];
      const isHost = node.shadowRoot !== null;
      const attributes = [...node.attributes]
        .filter(({name}) => (isHost ? /part/.test(name) : name !== 'open'))
        .map(({name, value}) => `${name}=${value}`)
        .sort();
      const children = [...(node.shadowRoot ?? node).childNodes].flatMap(treeOf);
      return [[isHost ? 'host' : node.localName, ...attributes, children]];
    };
    return [...document.querySelector(tag).shadowRoot.childNodes].flatMap(treeOf);
  }, tag);

/** Opens all details. */
const openAll = (tab) =>
  tab.evaluate(async () => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
    for (const each of all(document)) if (each.localName === 'details') each.open = true;
    // An element fills its details after the event that says so.
    await new Promise((resolve) => setTimeout(resolve, 100));
  });

describe('content that a page was written with', () => {
  let browser, server;
  const answers = {};
  before(async () => {
    browser = await browse();
    server = await serve(answers);
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page with these elements: `isWritten` with their content; with `script`, the script tag is in it. */
  async function open(
    markup,
    {isWritten = true, script = '', lang = 'en', width = 360, height = 900, scripting = true} = {},
  ) {
    const html = page(around(markup), {lang, script, head: scripting ? watch : ''});
    answers['/'] = isWritten ? await render(html, {warn: (line) => assert.match(line, /^<mm-pain-level>/)}) : html;
    return browser.open(server.url, {
      before: async (tab) => {
        await tab.setViewport({width, height});
        if (!scripting) await tab.setJavaScriptEnabled(false);
      },
    });
  }

  /** Waits until what has been done so far is painted and reported. */
  const painted = (tab) =>
    tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 150))));

  /** Lets the script come. From here on, shifts and frames are counted. */
  async function addScript(tab) {
    await painted(tab);
    await tab.evaluate(() => (window.shifts.splice(0), window.frames_.splice(0)));
    await tab.addScriptTag({type: 'module', url: '/dist/embed.js'});
  }

  /** Lets the script come, and waits until the elements have taken over. */
  async function takeOver(tab) {
    await addScript(tab);
    await ready(tab);
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('main > *')].every(
        ({localName, shadowRoot}) => !localName.startsWith('mm-') || !shadowRoot.querySelector('style'),
      ),
    );
    await ready(tab);
    await painted(tab);
  }

  const close = ({tab}) => tab.close();

  for (const [name, markup] of Object.entries(elements)) {
    test(`is what the element shows: ${name}`, async () => {
      for (const lang of ['en', 'ar', ...amount(['zh-Hans'], [])]) {
        const [written, live] = [
          await open(markup, {lang}),
          await open(markup, {lang, isWritten: false, script: '<script type="module" src="/dist/embed.js"></script>'}),
        ];
        await ready(live.tab);
        await openAll(live.tab);
        const content = await contentOf(written.tab, `mm-${name}`);
        assert.ok(JSON.stringify(content).length > 1000);
        assert.deepEqual(content, await contentOf(live.tab, `mm-${name}`), lang);
        await close(written);
        await close(live);
      }
    });

    test(`is painted before the script, and taken over without a flash: ${name}`, async () => {
      for (const [width, lang] of [
        [360, 'ar'],
        [1280, 'en'],
        ...amount(
          [
            [360, 'en'],
            [1280, 'ar'],
          ],
          [],
        ),
      ]) {
        // The whole page is in sight, so that a shift anywhere counts.
        const {tab, lines} = await open(markup, {width, lang, height: 5000});
        const first = PNG.sync.read(Buffer.from(await tab.screenshot()));
        await takeOver(tab);
        const {shifts, frames, isRendered, pageHeight} = await tab.evaluate(() => ({
          shifts: window.shifts.map(({value}) => value),
          frames: [...new Set(window.frames_)],
          pageHeight: document.documentElement.scrollHeight,
          isRendered: document.querySelector('main > :not(h1, h2)').hasUpdated,
        }));
        assert.ok(isRendered && pageHeight <= 5000);
        assert.deepEqual(shifts, [], `${width} ${lang}: nothing moves`);
        assert.equal(frames.length, 1, `${width} ${lang}: the same in each frame: ${frames}`);
        assert.match(frames[0], /^1 [1-9]\d\d+$/);
        const taken = PNG.sync.read(Buffer.from(await tab.screenshot()));
        assert.deepEqual([taken.width, taken.height], [first.width, first.height]);
        const differ = pixelmatch(first.data, taken.data, undefined, taken.width, taken.height, {threshold: 0.1});
        assert.ok(differ <= taken.width * taken.height * 0.0005, `${width} ${lang}: ${differ} pixels differ`);
        assert.deepEqual(lines, []);
        await tab.close();
      }
    });
  }

  test('is there where scripts are blocked, without what needs them', async () => {
    const {tab} = await open(Object.values(elements).join(''), {scripting: false});
    const all = await tab.evaluate(() => {
      const textOf = (root) =>
        [...root.querySelectorAll('*')].map((each) => (each.shadowRoot ? textOf(each.shadowRoot) : '')).join(' ') +
        root.textContent;
      return {
        text: textOf(document),
        details: document.querySelector('mm-first-visit').shadowRoot.querySelector('details').getClientRects().length,
        fallback: document.querySelector('mm-benefit-card > p').getClientRects().length,
        button: document.querySelector('mm-condition-explainer').shadowRoot.querySelector('button').getClientRects()
          .length,
      };
    });
    for (const words of [
      'Pain relief',
      'Low back pain',
      'What is medical massage?',
      'Certainty and sources',
      'Last checked against its sources',
    ]) {
      assert.ok(all.text.includes(words), words);
    }
    assert.deepEqual([all.details, all.fallback, all.button], [1, 0, 0]);
    await tab.close();
  });

  test('has nothing that axe finds, closed and open, where no script has come', async () => {
    const {tab} = await open(Object.values(elements).join(''), {width: 1280});
    await tab.evaluate(axe);
    for (const isOpen of [false, true]) {
      if (isOpen) await openAll(tab);
      const violations = await tab.evaluate(async () => (await globalThis.axe.run()).violations);
      assert.deepEqual(
        violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`),
        [],
      );
    }
    await tab.close();
  });

  test('keeps what a visitor has opened, the focus and the place on the page', async () => {
    const {tab} = await open(elements['condition-explainer'] + elements['benefit-list']);
    const pick = () =>
      tab.evaluate(() => {
        const explainer = document.querySelector('mm-condition-explainer');
        const card = document.querySelector('mm-benefit-list').shadowRoot.querySelectorAll('li > *')[2];
        const open = ({shadowRoot}) => [...shadowRoot.querySelectorAll('details')].map((details) => details.open);
        let {activeElement: focused} = document;
        while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        return {
          explainer: open(explainer),
          card: open(card),
          focused: [focused.localName, focused.textContent.trim(), Math.round(focused.getBoundingClientRect().top)],
          scrollY: window.scrollY,
        };
      });
    await tab.evaluate(() => {
      const explainer = document.querySelector('mm-condition-explainer');
      for (const index of [1, 5]) explainer.shadowRoot.querySelectorAll('details')[index].open = true;
      const card = document.querySelector('mm-benefit-list').shadowRoot.querySelectorAll('li > *')[2];
      card.shadowRoot.querySelector('details').open = true;
      card.shadowRoot.querySelector('details a').focus();
    });
    await painted(tab);
    const done = await pick();
    assert.deepEqual(done.explainer, [false, true, false, false, false, true]);
    assert.deepEqual(done.card, [true]);
    assert.equal(done.focused[0], 'a');
    assert.ok(done.scrollY > 500);
    await takeOver(tab);
    assert.deepEqual(await pick(), done);
    assert.deepEqual(await tab.evaluate(() => window.shifts.map(({value}) => value)), []);
    assert.equal(await tab.evaluate(() => new Set(window.frames_).size), 2, 'one height for each element');
    assert.equal(await tab.evaluate(() => document.querySelector('mm-condition-explainer').open), true);
    await tab.close();
  });

  test('keeps what a visitor has closed that the page had opened', async () => {
    const {tab} = await open('<mm-benefit-card benefit="relaxation" open></mm-benefit-card>');
    const isOpen = () =>
      tab.evaluate(() => document.querySelector('mm-benefit-card').shadowRoot.querySelector('details').open);
    assert.equal(await isOpen(), true);
    await tab.evaluate(
      () => (document.querySelector('mm-benefit-card').shadowRoot.querySelector('details').open = false),
    );
    await takeOver(tab);
    assert.equal(await isOpen(), false);
    await tab.close();
  });

  test('leaves a form control to the native one between its tags, and keeps its answer', async () => {
    const {tab} = await open(`<form method="post"><mm-pain-level name="pain" required><label>Pain
      <select name="pain"><option value=""></option><option>3</option><option>7</option></select></label></mm-pain-level></form>`);
    await tab.select('select', '7');
    const entries = () => tab.evaluate(() => [...new FormData(document.forms[0])].join(' '));
    assert.equal(await entries(), 'pain,7');
    await takeOver(tab);
    await tab.waitForFunction(() => document.querySelector('mm-pain-level').value === 7);
    assert.equal(await entries(), 'pain,7');
    await tab.close();
  });

  test('goes on as any element does: another language, another topic', async () => {
    const {tab} = await open(elements['benefit-card']);
    await takeOver(tab);
    await tab.evaluate(() => {
      document.documentElement.lang = 'es';
      document.querySelector('mm-benefit-card').setAttribute('benefit', 'movement');
    });
    await tab.waitForFunction(() =>
      document.querySelector('mm-benefit-card').shadowRoot.textContent.includes('Rigidez y movimiento'),
    );
    assert.equal(
      await tab.evaluate(() => document.querySelector('mm-benefit-card').shadowRoot.querySelectorAll('.root').length),
      1,
    );
    await tab.close();
  });

  test('stays where the files of the element or its words can not be had', async () => {
    for (const missing of [/take-over/, /es\/benefits/, /es\/mm-benefit-card/, /\/mm-benefit-card\.js/]) {
      answers['*'] = (request, response) => missing.test(request.url) && response.writeHead(404).end();
      const {tab} = await open(elements['benefit-card'], {lang: 'es'});
      await addScript(tab);
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
      const text = await tab.evaluate(() => document.querySelector('mm-benefit-card').shadowRoot.textContent);
      assert.match(text, /Alivio del dolor/, String(missing));
      assert.equal(await tab.evaluate(() => window.shifts.length), 0, String(missing));
      await tab.close();
    }
    delete answers['*'];
  });
});
