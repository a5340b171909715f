// About stories/, in the static Storybook: each story and each guide in a browser.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {sourceLocale} from '../../build/localization/project.mjs';
import {amount, translations} from '../support/amount.mjs';
import {chromiumForOwnPages} from '../support/browsers.mjs';
import {ready} from '../support/pages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(root + path, 'utf8');
const axe = read('node_modules/axe-core/axe.min.js');

/** What `npm run build:storybook` has built. */
const entries = Object.values(JSON.parse(read('storybook-static/index.json')).entries);
const stories = entries.filter(({type}) => type === 'story');
const docs = entries.filter(({type}) => type === 'docs');

/** What the toolbar is set to, one after the other. Colours do not depend on the language. */
const themes = ['light', 'dark'].map((theme) => ({theme, locale: sourceLocale, direction: 'ltr'}));
const languages = translations.map((locale) => ({theme: 'light', locale, direction: locale === 'ar' ? 'rtl' : 'ltr'}));

// What a story gets wrong on purpose, it says on the console as a warning.
const troubles = ['error', 'assert'];

// Two tests at a time, each with a browser of its own, since there are many stories.
describe('the stories', {timeout: 540_000, concurrency: 2}, () => {
  let server, origin;

  before(async () => {
    const files = sirv(`${root}storybook-static`, {maxAge: 3600});
    server = createServer((request, response) => {
      // Browsers ask for it by themselves.
      if (request.url === '/favicon.ico') return response.writeHead(204).end();
      if (request.url === '/axe.js') {
        // Cached, since each of the many pages loads it.
        const headers = {'content-type': 'text/javascript', 'cache-control': 'max-age=3600'};
        return response.writeHead(200, headers).end(axe);
      }
      files(request, response, () => response.writeHead(404).end());
    });
    await new Promise((resolve) => server.listen(0, 'localhost', resolve));
    origin = `http://localhost:${server.address().port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  /** A browser for one test. `seen` is what went wrong since a story was opened; `isSound` says that nothing did, to its end. */
  async function newViewer(t) {
    const browser = await puppeteer.launch(await chromiumForOwnPages());
    t.after(() => browser.close());
    const tab = await browser.newPage();
    // By this name, Storybook knows its test runner, and does not wait a tenth of a second in each story for animations to begin.
    await tab.setUserAgent(`${await browser.userAgent()} StorybookTestRunner`);
    const viewer = {tab, seen: [], isSound: false};
    await tab.setViewport({width: 1000, height: 800});
    tab.on('console', (message) => {
      if (troubles.includes(message.type())) viewer.seen.push(`console: ${message.text()}`);
    });
    tab.on('pageerror', (error) => viewer.seen.push(`uncaught: ${error.message}`));
    tab.on('request', (request) => {
      const {protocol, origin: asked} = new URL(request.url());
      if (protocol !== 'data:' && asked !== origin && asked !== `blob:${origin}`)
        viewer.seen.push(`request: ${request.url()}`);
    });
    return viewer;
  }

  test('show each benefit and each condition', () => {
    for (const [element, content] of [
      ['benefit-card', 'benefits'],
      ['condition-explainer', 'conditions'],
    ]) {
      const [, list] = read(`src/content/${content}/index.ts`).split('Ids = [');
      const ids = [...list.matchAll(/'([a-z-]+)',/g)].map(([, id]) => id);
      assert.ok(ids.length > 8);
      for (const id of ids) {
        const wanted = `elements-${element}--${id}`;
        assert.ok(
          stories.some((story) => story.id === wanted),
          wanted,
        );
      }
    }
  });

  /** Opens a story or a docs page by its address, and waits until `event` says that it stands. */
  async function open({tab}, id, {theme, locale, direction}, viewMode, event) {
    // The addon's own run of axe would only double the time.
    const globals = `theme:${theme};locale:${locale};direction:${direction};a11y.manual:!true`;
    await tab.goto(`${origin}/iframe.html?id=${id}&viewMode=${viewMode}&globals=${globals}`, {waitUntil: 'load'});
    await tab.waitForFunction((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name), {polling: 20}, event);
  }

  /** Does in the page what the sidebar or the toolbar does, and waits until a story stands. */
  const steer = ({tab}, event, payload) =>
    tab.evaluate(
      (event, payload) =>
        new Promise((done) => {
          const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
          channel.once('storyFinished', done);
          channel.emit(event, payload);
        }),
      event,
      payload,
    );

  /** Turns the story that is open to another mode, as the toolbar does. */
  const turn = async (viewer, mode) => {
    if (viewer.mode === mode) return;
    await steer(viewer, 'updateGlobals', {globals: mode});
    viewer.mode = mode;
  };

  /**
   * Shows a story in a mode. The stories of one element share a page, in which the sidebar of Storybook changes the story: that takes a
   * fraction of the time of a new page. Another element begins with a new one, since a clinic's own content stays for good where a
   * story has added it. So does the story after one that has failed.
   */
  async function show(viewer, {id, title}, mode) {
    const isOpen = viewer.isSound && viewer.title === title;
    Object.assign(viewer, {seen: [], isSound: false, title});
    if (isOpen) {
      // The list of conditions may have left the name of a condition in the address, and would open that one.
      await viewer.tab.evaluate(() => history.replaceState(null, '', location.href.split('#')[0]));
      await steer(viewer, 'setCurrentStory', {storyId: id, viewMode: 'story'});
      await turn(viewer, mode);
    } else {
      await open(viewer, id, mode, 'story', 'storyFinished');
      viewer.mode = mode;
      await viewer.tab.addScriptTag({url: '/axe.js'});
    }
    const shown = await viewer.tab.evaluate(() => new URLSearchParams(location.search).get('id'));
    assert.equal(shown, id);
  }

  /** What axe finds by these rules in the story that is open, and whether it is what the toolbar says. */
  async function check({tab}, rules) {
    await ready(tab);
    return tab.evaluate(async (rules) => {
      if (!document.querySelector('#storybook-root *')) throw new Error('The story is empty.');
      const {lang, dir, style} = document.documentElement;
      const all = (root) =>
        [...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? [each, ...all(each.shadowRoot)] : []));
      // What opens is looked at open: a closed section hides what is in it, also from axe.
      for (const {shadowRoot} of all(document)) {
        for (const summary of shadowRoot.querySelectorAll('details:not([open]) > summary')) summary.click();
      }
      for (const each of all(document)) await each.updateComplete;
      const roots = all(document).flatMap(({shadowRoot}) => shadowRoot.querySelector('.root') ?? []);
      const {violations} = rules
        ? await globalThis.axe.run('#storybook-root', {resultTypes: ['violations'], ...rules})
        : {violations: []};
      return {
        page: {theme: style.colorScheme, locale: lang, direction: dir},
        inEnglish: roots.filter((root) => root.lang === 'en').length,
        directions: [...new Set(roots.map((root) => getComputedStyle(root).direction))],
        violations: violations.flatMap(({id, help, nodes}) =>
          nodes.map(({target, failureSummary}) => `${id} (${help}) at ${target.flat().join(' > ')}: ${failureSummary}`),
        ),
      };
    }, rules);
  }

  // A story is no page with landmarks.
  const full = {rules: {region: {enabled: false}}};
  const withoutColors = {rules: {region: {enabled: false}, 'color-contrast': {enabled: false}}};

  // By all rules of axe, a story is looked at in its first mode, which is the last one of the story before it. In the others, the short
  // run asks for those only whose result depends on the mode.
  for (const [name, modes, width, rules, rulesOfOthers] of [
    ['are sound and accessible, light and dark', themes, 1000, full, amount(full, {runOnly: ['color-contrast']})],
    [
      'are sound and accessible in every language, and fit 280 px',
      languages,
      280,
      withoutColors,
      amount(withoutColors, undefined),
    ],
  ]) {
    test(name, async (t) => {
      const viewer = await newViewer(t);
      await viewer.tab.setViewport({width, height: 800});
      for (const [index, story] of stories.entries()) {
        // Each story begins in the mode in which the one before it has ended.
        const order = index % 2 ? modes.toReversed() : modes;
        await t.test(`${story.title}, ${story.name}`, async () => {
          await show(viewer, story, order[0]);
          for (const mode of order) {
            await turn(viewer, mode);
            const {page, inEnglish, directions, violations} = await check(
              viewer,
              mode === order[0] ? rules : rulesOfOthers,
            );
            const where = `${story.id}, ${mode.theme}, ${mode.locale}`;
            assert.deepEqual(page, mode, `the toolbar’s choices are on the page: ${where}`);
            assert.equal(inEnglish, 0, `no language is missing: ${where}`);
            for (const direction of directions) assert.equal(direction, mode.direction, where);
            assert.deepEqual(violations, [], where);
            assert.deepEqual(await faultsSeen(viewer.tab, false), [], where);
            assert.deepEqual(viewer.seen, [], where);
          }
          viewer.isSound = true;
        });
      }
    });
  }

  /**
   * Brings the elements of a story into the states that say more: told of a missing answer, in much pain, searched, opened, with all
   * sections open.
   */
  const sayMore = [
    () =>
      document.querySelectorAll('mm-pain-level, mm-pain-map, mm-peg').forEach((control) => control.reportValidity()),
    () => document.querySelectorAll('mm-pain-level').forEach((control) => (control.value = 3)),
    () => {
      for (const control of document.querySelectorAll('mm-pain-level')) {
        control.value = {words: 3, faces: 5}[control.appearance] ?? 10;
      }
      for (const peg of document.querySelectorAll('mm-peg')) peg.value = [7, 8, 9];
      for (const map of document.querySelectorAll('mm-pain-map')) {
        map.intensity = true;
        map.value = 'head knee-inner-left';
      }
      for (const {shadowRoot} of document.querySelectorAll('mm-condition-list')) {
        shadowRoot.querySelector('[part=link]')?.click();
        const search = shadowRoot.querySelector('input');
        if (search) search.value = 'xyz';
        search?.dispatchEvent(new Event('input'));
      }
    },
    () => {
      for (const element of document.querySelectorAll('#storybook-root *')) {
        const roots = [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
        for (const {shadowRoot} of roots) {
          for (const summary of shadowRoot?.querySelectorAll('details:not([open]) > summary') ?? []) summary.click();
        }
      }
    },
  ];

  /** What is seen of a story that was not translated, and what does not fit into its window. */
  const faultsSeen = (tab, bracketed) =>
    tab.evaluate((bracketed) => {
      const faults = [];
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways');
      const check = (words, where) => {
        // “and” in a list is the platform’s.
        const rest = words.replace(/⟦[^⟧]*⟧/g, '').replace(/ and /, '');
        if (bracketed && /\p{L}/u.test(rest)) {
          faults.push(`not translated: “${words.trim()}” in ${where.outerHTML.slice(0, 200)}`);
        }
      };
      const visit = (root) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) visit(element.shadowRoot);
          // A page's own words are the page's; references stay in the language that they are in, and dates are the platform's.
          if (root === document || element.closest('[lang=en], time, style')) continue;
          const {left, right} = element.getBoundingClientRect();
          if (left < -0.5 || right > width + 0.5) faults.push(`sticks out: ${element.outerHTML.slice(0, 200)}`);
          const {overflowX, clipPath} = getComputedStyle(element);
          // What only screen readers are to hear is clipped as a whole.
          if (overflowX === 'hidden' && clipPath !== 'inset(50%)' && element.scrollWidth > element.clientWidth + 1) {
            faults.push(`is cut off: ${element.outerHTML.slice(0, 200)}`);
          }
          for (const {nodeType, data} of element.childNodes) if (nodeType === 3) check(data, element);
          for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
            check(element.getAttribute(name) ?? '', element);
          }
        }
      };
      visit(document);
      return [...new Set(faults)];
    }, bracketed);

  test('say nothing that is not translated, in any state, and fit 280 px in long words', async (t) => {
    const viewer = await newViewer(t);
    const {tab} = viewer;
    await tab.setViewport({width: 280, height: 800});
    const long = {theme: 'light', locale: 'en-XA', direction: 'ltr'};
    for (const story of stories) {
      await t.test(`${story.title}, ${story.name}`, async () => {
        await show(viewer, story, long);
        await ready(tab);
        // Those show a clinic's own words in the elements.
        const bracketed = !/(own-(benefit|condition|label|question)|published-translation)$/.test(story.id);
        assert.equal((await tab.$$('#storybook-root >>> .root[lang=en]')).length, 0, 'no language is missing');
        const faults = await faultsSeen(tab, bracketed);
        for (const state of sayMore) {
          await tab.evaluate(state);
          await ready(tab);
          faults.push(...(await faultsSeen(tab, bracketed)));
        }
        await tab.evaluate(() => (document.documentElement.lang = 'fr'));
        await ready(tab);
        faults.push(...(await faultsSeen(tab, false)));
        assert.deepEqual([...new Set(faults)], [], story.id);
        viewer.isSound = true;
      });
    }
  });

  test('stand in docs pages as the toolbar says, and the page around them stays as it is', async (t) => {
    const viewer = await newViewer(t);
    const {tab} = viewer;
    for (const page of docs) {
      await t.test(`${page.title}, ${page.name}`, async () => {
        viewer.seen = [];
        await open(viewer, page.id, {theme: 'dark', locale: 'es', direction: 'rtl'}, 'docs', 'docsRendered');
        const around = await tab.evaluate(() => [
          document.documentElement.lang,
          document.documentElement.style.colorScheme,
        ]);
        assert.deepEqual(around, ['en', 'light']);
        const [section, element] = page.title.toLowerCase().split('/');
        if (section === 'elements') {
          const story = await tab.waitForSelector(`#storybook-docs mm-${element.replaceAll(' ', '-')}`);
          const within = await story.evaluate((each) => {
            const {colorScheme, direction} = getComputedStyle(each);
            return [each.closest('[lang]').lang, colorScheme, direction];
          });
          assert.deepEqual(within, ['es', 'dark', 'rtl']);
        }
        assert.deepEqual(viewer.seen, [], page.id);
      });
    }
  });
});
