// Whole pages, as built, on a phone: an answer is given by a finger or not at all. Other engines: tests/elements/pain-level-touch.test.ts.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {browse, page, ready, serve} from '../support/pages.mjs';

describe('an answer', () => {
  let browser;
  const servers = [];
  const visit = async (body, options = {}) => {
    const server = await serve({'/': page(body, options)});
    servers.push(server);
    const {tab, lines} = await browser.open(server.url, {
      before: (tab) => tab.setViewport({width: 360, height: 740, hasTouch: true, isMobile: true, ...options.viewport}),
    });
    await ready(tab);
    return {tab, lines};
  };
  before(async () => (browser = await browse()));
  after(async () => {
    await browser.close();
    servers.forEach((server) => server.close());
  });

  /** Where a slider is, and what its form has heard and would send. */
  const SLIDER = `<form method="post"><mm-pain-level name="pain" appearance="slider"></mm-pain-level></form><div style="height:3000px"></div>
    <script>heard = []; for (const type of ['input', 'change']) document.addEventListener(type, () => heard.push(type))</script>`;
  const boxOf = (tab) =>
    tab.$eval('mm-pain-level', (level) => {
      const {left, top, width, height} = level.shadowRoot.querySelector('input').getBoundingClientRect();
      return {left, middle: top + height / 2, width};
    });
  const state = (tab) =>
    tab.evaluate(() => ({
      sent: new FormData(document.forms[0]).get('pain'),
      shown: document.querySelector('mm-pain-level').shadowRoot.querySelector('[part=output]').textContent,
      heard: globalThis.heard,
    }));
  const settle = (tab) => tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
  const swipe = async (tab, from, to) => {
    const client = await tab.createCDPSession();
    const send = (type, points) => client.send('Input.dispatchTouchEvent', {type, touchPoints: points});
    await send('touchStart', [from]);
    for (let i = 1; i <= 10; i++) {
      const at = (key) => from[key] + ((to[key] - from[key]) * i) / 10;
      await send('touchMove', [{x: at('x'), y: at('y')}]);
      await settle(tab);
    }
    await send('touchEnd', []);
    await settle(tab);
  };

  for (const [share, score] of [
    [0.02, '0'],
    [0.5, '5'],
    [0.98, '10'],
  ]) {
    test(`is given by a tap on a slider, also where it stands already: ${score}`, async () => {
      const {tab} = await visit(SLIDER);
      const {left, middle, width} = await boxOf(tab);
      await tab.touchscreen.tap(left + width * share, middle);
      await settle(tab);
      assert.deepEqual(await state(tab), {sent: score, shown: score, heard: ['input', 'change']});
    });
  }

  test('is not given by a vertical swipe that begins on a slider, and the former one stays', async () => {
    for (const value of [undefined, '3']) {
      const {tab} = await visit(SLIDER);
      if (value) await tab.$eval('mm-pain-level', (level, value) => (level.value = value), value);
      const {left, middle, width} = await boxOf(tab);
      const from = {x: left + width * 0.7, y: middle};
      await swipe(tab, from, {x: from.x + 3, y: middle - 200});
      const {sent, shown, heard} = await state(tab);
      assert.deepEqual([sent, shown, heard], [value ?? null, value ?? '–', []]);
      assert.ok((await tab.evaluate(() => scrollY)) > 50, 'the page has scrolled');
    }
  });

  test('is given by a finger that moves along a slider', async () => {
    const {tab} = await visit(SLIDER);
    const {left, middle, width} = await boxOf(tab);
    await swipe(tab, {x: left + width * 0.1, y: middle}, {x: left + width * 0.8, y: middle});
    const {sent, heard} = await state(tab);
    assert.equal(sent, '8');
    assert.equal(heard.at(-1), 'change');
  });

  test('is found under a header that sticks, by a link to a condition', async () => {
    const {tab} = await visit(
      `<header>Clinic</header><div style="height:1500px"></div><mm-condition-list></mm-condition-list>`,
      {
        head: '<style>header{position:sticky;top:0;height:90px;background:#fff}mm-condition-list{--mm-scroll-margin:90px}</style>',
      },
    );
    await tab.evaluate(() => (location.hash = '#mm-jaw-pain'));
    await settle(tab);
    const top = await tab.$eval(
      'mm-condition-list',
      (list) => list.shadowRoot.getElementById('jaw-pain').getBoundingClientRect().top,
    );
    assert.ok(top >= 90, `${top}`);
  });
});
