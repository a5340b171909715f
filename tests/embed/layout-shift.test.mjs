// About the code that site/builder.js makes and that README.md shows: nothing on the page moves when the elements come.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, describe, test} from 'node:test';
import sirv from 'sirv';
import {serve as serveSite} from '../../site/serve.mjs';
import {languages} from '../support/amount.mjs';
import {browse, page, ready, serve} from '../support/pages.mjs';

const root = new URL('../../', import.meta.url);
const screens = [
  [360, 740],
  [768, 1024],
  [1280, 800],
];

/** The built files, each some time after the page has been painted, in no order. */
function late(held) {
  const dist = sirv(new URL('dist', root).pathname, {dev: true});
  return async (request, response) => {
    await held();
    const {length} = request.url;
    await pause(150 + ((length * 37) % 150));
    request.url = request.url.replace('/widgets', '');
    dist(request, response, () => response.writeHead(404).end());
  };
}

const around = (markup) =>
  `<main><h1>Our clinic</h1><p>We are open from Monday to Friday.</p>${markup}${'<p>How to find us, and when we are open.</p>'.repeat(30)}</main>`;

const head = `<style>body { margin: 0; padding: 0 16px; line-height: 1.6 }</style><script>
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});
</script>`;

describe('nothing moves when the elements come', () => {
  let browser, site, builder, server;
  const answers = {};
  before(async () => {
    browser = await browse();
    site = await serveSite(0);
    ({tab: builder} = await browser.open(`${site.url}builder.html`));
    const {url, close} = await serve(
      new Proxy(answers, {
        get: (pages, path) => pages[path] ?? (path.startsWith('/widgets/') ? late(() => held) : undefined),
      }),
    );
    server = {url, close};
  });
  after(async () => {
    await browser.close();
    site.close();
    server.close();
  });

  /** Settles when the built files may come. */
  let held = Promise.resolve();

  const open = (code, {lang = 'en', width = 360, height = 740, ...options} = {}) => {
    const path = `/${lang}-${width}`;
    answers[path] = page(around(code), {lang, head, script: ''});
    const before = async (tab) => {
      await tab.setViewport({width, height});
      await options.before?.(tab);
    };
    return browser.open(server.url + path, {waitUntil: 'load', ...options, before});
  };

  /** The sum of all layout shifts on a page with this code, once its elements have come. */
  async function shiftsOf(code, options) {
    const {tab} = await open(code, options);
    try {
      await ready(tab);
      // A shift is reported after the frame that shows it.
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
      // The elements are there, and the boxes that kept their height are gone.
      const {come, boxes} = await tab.evaluate(() => {
        const ours = [...document.querySelectorAll('main *')].filter(({localName}) => localName.startsWith('mm-'));
        return {
          come: ours.every(({shadowRoot}) => shadowRoot.querySelector('.root')),
          boxes: ours.filter(({firstElementChild: box}) => box.localName !== 'div' || box.getClientRects().length)
            .length,
        };
      });
      assert.deepEqual({come, boxes}, {come: true, boxes: 0});
      return await tab.evaluate(() => window.shifts.reduce((sum, {value}) => sum + value, 0));
    } finally {
      await tab.close();
    }
  }

  const make = (tag, attributes, lang = 'en') =>
    builder.evaluate(
      async (tag, attributes, lang) => {
        const {snippet} = await import('./builder.js');
        return snippet({tag, attributes, lang, address: '/widgets/embed.js', booking: '/booking'});
      },
      tag,
      attributes,
      lang,
    );

  const tags = Object.entries({
    'mm-benefit-card': {benefit: 'pain-relief'},
    'mm-benefit-list': {},
    'mm-condition-explainer': {condition: 'low-back-pain'},
    'mm-condition-list': {},
    'mm-massage-overview': {},
    'mm-first-visit': {},
    'mm-safety-notes': {topic: 'neck'},
    'mm-pain-level': {name: 'pain'},
    'mm-pain-map': {name: 'where'},
    'mm-peg': {name: 'peg'},
  });

  for (const [tag, attributes] of tags) {
    test(`the code for ${tag} moves nothing, at three widths`, async () => {
      const code = await make(tag, attributes);
      for (const [width, height] of screens) {
        const sum = await shiftsOf(code, {width, height});
        console.log(`${tag} at ${width} px: ${sum.toFixed(4)}`);
        assert.ok(sum <= 0.02, `${width} px: ${sum}`);
      }
    });
  }

  // A shift is the share of the screen that moves, times how far it moves, as a share of the longer side. What stands below an element
  // moves, by as much as the height was wrong. So one page can have all elements, as if each stood at the top of a screen.
  for (const lang of languages) {
    test(`the code keeps the height of each element free, at three widths: ${lang}`, async () => {
      const codes = [];
      for (const [tag, attributes] of tags) codes.push(await make(tag, attributes, lang));
      let release;
      held = new Promise((resolve) => (release = resolve));
      answers[`/${lang}`] = page(around(codes.join('\n')), {lang, head, script: ''});
      const {tab} = await browser.open('about:blank', {waitUntil: 'load'});
      const opened = tab.goto(`${server.url}/${lang}`);
      await tab.waitForSelector('main > p:nth-last-child(25)');
      /** The height of each element at each width. */
      const heights = async () => {
        const all = [];
        for (const [width, height] of screens) {
          await tab.setViewport({width, height});
          all.push(
            await tab.evaluate(async () => {
              await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
              return [...document.querySelectorAll('main *')]
                .filter(({localName}) => localName.startsWith('mm-'))
                .map((element) => [element.localName, element.getBoundingClientRect().height]);
            }),
          );
        }
        return all;
      };
      const free = await heights();
      release();
      await opened;
      await ready(tab);
      const taken = await heights();
      for (const [at, [width, height]] of screens.entries()) {
        assert.equal(taken[at].length, tags.length);
        for (const [index, [tag, much]] of taken[at].entries()) {
          const least = Math.min(much, free[at][index][1]);
          const below = Math.max(0, height - least) / height;
          const shift = (below * Math.abs(much - free[at][index][1])) / Math.max(width, height);
          assert.ok(shift <= 0.02, `${tag} at ${width} px: ${free[at][index][1]} px free, ${much} px taken`);
        }
      }
      await tab.close();
    });
  }

  test('the code in README.md keeps the heights free', async () => {
    const [, code] = /```html\n(<script type="module"[^]+?)```/.exec(readFileSync(new URL('README.md', root), 'utf8'));
    for (const [width, height] of screens) {
      const sum = await shiftsOf(code, {width, height});
      assert.ok(sum <= 0.02, `${width} px: ${sum}`);
    }
  });

  test('without the style, the page moves, and this test sees it', async () => {
    const code = (await make('mm-pain-level', {name: 'pain'})).replace(/<style>[^]+<\/style>/, '');
    assert.ok((await shiftsOf(code)) > 0.02);
  });

  describe('the text between the tags is whole', () => {
    /** Whether the box is as high as its content. */
    const isWhole = (tab) =>
      tab.$eval('[class^=mm-wait]', (box) => {
        const {overflow} = getComputedStyle(box);
        return overflow === 'visible' && box.scrollHeight === box.clientHeight;
      });
    const code = () => make('mm-first-visit');

    test('where scripts are blocked', async () => {
      const {tab} = await open(await code(), {before: (tab) => tab.setJavaScriptEnabled(false)});
      assert.equal(await isWhole(tab), true);
    });

    test('in print, and 20 seconds later when the script never comes', async () => {
      const {tab} = await open((await code()).replace('/widgets/', '/nowhere/'));
      assert.equal(await isWhole(tab), false);
      await tab.emulateMediaType('print');
      assert.equal(await isWhole(tab), true);
      await tab.emulateMediaType('screen');
      assert.equal(await isWhole(tab), false);
      const delay = await tab.$eval('[class^=mm-wait]', (box) => {
        const [animation] = box.getAnimations();
        animation.currentTime = 20_000;
        return animation.effect.getTiming().delay;
      });
      assert.equal(delay, 20_000);
      assert.equal(await isWhole(tab), true);
    });
  });
});
