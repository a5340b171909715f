// About the sample pages in site/, with the built dist/.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {serve} from '../../site/serve.mjs';
import {browse, ready} from '../support/pages.mjs';

describe('the sample clinic page', () => {
  let browser, site;
  before(async () => {
    browser = await browse();
    site = await serve(0);
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const [path, words] of [
    ['', /less anxious/],
    ['es.html', /menos ansiedad/],
  ]) {
    for (const [width, scheme] of [
      [320, 'dark'],
      [768, 'light'],
      [1280, 'dark'],
    ]) {
      test(`/${path} fits ${width} px, ${scheme}, and says nothing in the console`, async () => {
        const {tab, lines, requests} = await browser.open(site.url + path, {
          before: async (tab) => {
            await tab.setViewport({width, height: 900});
            await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
          },
        });
        await ready(tab);
        assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width);
        assert.match(await tab.$eval('mm-benefit-card', (card) => card.shadowRoot.textContent), words);
        const background = await tab.$eval(
          'mm-benefit-card >>> article',
          (article) => getComputedStyle(article).backgroundColor,
        );
        assert.equal(background, scheme === 'dark' ? 'rgb(17, 34, 34)' : 'rgb(255, 255, 255)');
        assert.deepEqual(lines, []);
        for (const url of requests) assert.ok(url.startsWith(site.url) || url.startsWith('data:'), url);
      });
    }
  }

  test('shows what its form sends', async () => {
    const {tab} = await browser.open(site.url);
    await ready(tab);
    await tab.type('#name', 'Ana');
    await (await tab.$$('mm-pain-level >>> .face'))[0].click();
    await Promise.all([tab.waitForNavigation(), tab.click('button')]);
    assert.match(await tab.evaluate(() => document.body.textContent), /name=Ana\npain=0/);
  });

  test('prints what stands in closed details', async () => {
    const {tab} = await browser.open(site.url);
    await ready(tab);
    const shown = () =>
      tab.$eval('mm-benefit-card >>> time', (time) => time.checkVisibility({contentVisibilityAuto: true}));
    assert.equal(await shown(), false);
    await tab.emulateMediaType('print');
    assert.equal(await shown(), true);
  });
});
