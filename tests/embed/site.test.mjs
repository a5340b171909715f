// About the sample pages in site/, with the built dist/.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {sourceLocale, targetLocales} from '../../build/localization/project.mjs';
import {reloadPages, serve} from '../../site/serve.mjs';
import {translations} from '../support/amount.mjs';
import {browse, ready, serve as serveFiles} from '../support/pages.mjs';

describe('the sample clinic pages', () => {
  let browser, site;
  before(async () => {
    browser = await browse();
    site = await serve(0);
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const pages = [
    ['', 'mm-benefit-list >>> mm-benefit-card', /may ease some long-lasting pain/],
    ['es.html', 'mm-benefit-list >>> mm-benefit-card', /podría aliviar algunos dolores/],
    ['conditions.html', 'mm-massage-overview', /What is medical massage\?/],
    ['es-conditions.html', 'mm-massage-overview', /¿Qué es el masaje médico\?/],
  ];
  for (const [path, element, words] of pages) {
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
        assert.match(await tab.$eval(element, ({shadowRoot}) => shadowRoot.textContent), words);
        const background = await tab.$eval(
          `${element} >>> article`,
          (article) => getComputedStyle(article).backgroundColor,
        );
        assert.equal(background, scheme === 'dark' ? 'rgb(17, 34, 34)' : 'rgb(255, 255, 255)');
        assert.deepEqual(lines, []);
        for (const url of requests) assert.ok(url.startsWith(site.url) || url.startsWith('data:'), url);
      });
    }
  }

  test('stand in every language, fit 280 px, and lead to the same page in each other language', async () => {
    const locales = [sourceLocale, ...targetLocales];
    const english = await (await fetch(`${site.url}conditions.html`)).text();
    for (const lang of translations) {
      for (const path of [`${lang}.html`, `${lang}-conditions.html`]) {
        const {tab, lines} = await browser.open(site.url + path, {
          before: (tab) => tab.setViewport({width: 280, height: 900}),
        });
        await ready(tab);
        const {page, width, links, shown, headline} = await tab.evaluate(() => {
          const {lang, dir, scrollWidth} = document.documentElement;
          const widgets = [...document.querySelectorAll('main *')].filter(({localName}) => localName.startsWith('mm-'));
          return {
            page: [lang, dir],
            width: scrollWidth,
            links: [...document.querySelectorAll('.languages a')].map(({href}) => href),
            shown: [...new Set(widgets.map(({shadowRoot}) => shadowRoot.querySelector('.root').lang))],
            headline: document.querySelector('h1').textContent.trim(),
          };
        });
        assert.deepEqual(page, [lang, lang === 'ar' ? 'rtl' : 'ltr'], path);
        assert.equal(width, 280, path);
        assert.deepEqual(shown, [''], `${path}: each widget is in the language of the page`);
        assert.ok(headline && !english.includes(headline), `${path}: ${headline}`);
        assert.deepEqual(lines, [], path);
        assert.equal(links.length, locales.length);
        for (const link of links) assert.equal((await fetch(link)).status, 200, link);
        await tab.close();
      }
    }
  });

  test('name in advance the files that their widgets request, and no others', async () => {
    for (const path of ['', 'conditions.html', 'ar.html']) {
      const html = await (await fetch(site.url + path)).text();
      const named = [...html.matchAll(/modulepreload" href="dist([^"]+)"/g)].map(([, file]) => file);
      const server = await serveFiles({'/': html.replace(/<link rel="modulepreload"[^>]+>/g, '')});
      try {
        const {tab} = await browser.open(server.url);
        await ready(tab);
        const requested = server.asked
          .filter((file) => file.includes('/chunks/'))
          .map((file) => file.replace('/dist', ''));
        assert.ok(named.length > 5);
        assert.deepEqual(
          named.filter((file) => !requested.includes(file)),
          [],
          path,
        );
        // What an element finds out that it needs, such as the bands of a scale, comes later.
        const others = requested.filter((file) => !named.includes(file));
        assert.ok(others.length <= 3, `${path}: ${others.join(' ')}`);
        await tab.close();
      } finally {
        server.close();
      }
    }
  });

  test('shows what its form sends', async () => {
    const {tab} = await browser.open(site.url);
    await ready(tab);
    await tab.click('mm-pain-map >>> summary');
    await tab.click('mm-pain-map >>> input[value=sacrum]');
    await (await tab.$$('mm-pain-level >>> [part=answer]'))[0].click();
    await tab.type('#name', 'Ana');
    await tab.type('#email', 'ana@example.com');
    await Promise.all([tab.waitForNavigation(), tab.click('button')]);
    assert.match(
      await tab.evaluate(() => document.body.textContent),
      /\n\nwhere=sacrum\npain=0\nname=Ana\nemail=ana@example\.com\n/,
    );
  });

  test('has no link that leads nowhere', async () => {
    for (const path of [...pages.map(([path]) => path), 'builder.html']) {
      const {tab} = await browser.open(site.url + path);
      const links = await tab.$$eval('a[href]', (all) => all.map(({href}) => href));
      assert.ok(links.length >= (path === 'builder.html' ? 2 : 3), path);
      for (const link of links) {
        assert.ok(link.startsWith(site.url), link);
        const answer = await fetch(link);
        assert.equal(answer.status, 200, link);
        const {hash} = new URL(link);
        if (hash) assert.ok((await answer.text()).includes(`id="${hash.slice(1)}"`), link);
      }
      await tab.close();
    }
  });

  test('loads open pages again after a new build, for somebody who edits content', async () => {
    const live = await serve(0, true);
    try {
      let connected;
      const {tab} = await browser.open(live.url, {
        // The page never ends to wait for a build.
        waitUntil: 'load',
        before(tab) {
          connected = tab.waitForResponse((response) => response.url().endsWith('/built'));
        },
      });
      await connected;
      await tab.evaluate(() => (globalThis.isFormer = true));
      reloadPages();
      await tab.waitForFunction(() => !globalThis.isFormer && document.readyState === 'complete');
      assert.match(await tab.title(), /./);
    } finally {
      live.close();
    }
  });

  test('prints what stands in closed details, which is made when the page is printed', async () => {
    const {tab} = await browser.open(site.url);
    await ready(tab);
    await tab.evaluate(() => {
      const dates = () =>
        [...document.querySelector('mm-benefit-list').shadowRoot.querySelectorAll('mm-benefit-card')].map(
          ({shadowRoot}) => !!shadowRoot.querySelector('time')?.checkVisibility({contentVisibilityAuto: true}),
        );
      window.onScreen = dates();
      matchMedia('print').addEventListener('change', ({matches}) => matches && (window.onPaper = dates()), {
        once: true,
      });
    });
    await tab.pdf();
    const {onScreen, onPaper} = await tab.evaluate(() => ({onScreen: window.onScreen, onPaper: window.onPaper}));
    assert.deepEqual(new Set(onScreen), new Set([false]));
    assert.deepEqual(new Set(onPaper), new Set([true]));
  });
});
