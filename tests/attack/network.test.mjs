// About dist/ as a whole: a file that fails once comes all the same, and an open page survives a deploy.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe} from 'node:test';
import {promisify} from 'node:util';
import sirv from 'sirv';
import {inEachEngine, linesOf, recorded, script, shown, until} from '../support/engines.mjs';
import {page} from '../support/pages.mjs';
import {amount, isWhole} from '../support/amount.mjs';

const root = resolve(import.meta.dirname, '../..');
const engines = amount(['chromium', 'firefox', 'webkit'], ['chromium']);

const notFound = (response) => () => response.writeHead(404).end();

/** Ways in which an answer fails. The last one begins well: its length promises more than comes. */
const failures = {
  reset: (_, response) => response.destroy(),
  500: (_, response) => response.writeHead(500).end(),
  'a wrong type': (_, response) => response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html>'),
  'cut off': (path, response) => {
    const file = readFileSync(path);
    response.writeHead(200, {'content-type': 'text/javascript', 'content-length': file.length});
    response.write(file.subarray(0, file.length / 2), () => setTimeout(() => response.destroy(), 20));
  },
};

const MARKUP = `
  <mm-benefit-card benefit="relaxation" structured-data></mm-benefit-card>
  <mm-benefit-list benefits="movement"></mm-benefit-list>
  <mm-condition-explainer condition="sciatica"></mm-condition-explainer>
  <mm-condition-list conditions="migraine"></mm-condition-list>
  <mm-first-visit></mm-first-visit><mm-massage-overview></mm-massage-overview><mm-safety-notes></mm-safety-notes>
  <mm-pain-level name="pain" appearance="faces"></mm-pain-level><mm-pain-map name="where"></mm-pain-map><mm-peg name="peg"></mm-peg>`;

/** The built files that this page loads, but for embed.js, which no script of ours can ask for again. */
function filesOfThePage() {
  const [build] = readdirSync(join(root, 'dist/chunks'));
  const code = readdirSync(join(root, 'dist/chunks', build)).filter((name) => name.startsWith('mm-'));
  const shared = ['core', 'form-control', 'conditions', 'topic-list', 'pain-level-extras', 'structured-data'];
  const texts = [
    'mm-pain-level',
    'mm-pain-level-extras',
    'benefits/relaxation',
    'conditions/sciatica',
    'search-terms',
    'body-regions',
  ];
  return [...code.map((name) => name.slice(0, -3)), ...shared, ...texts.map((name) => `en/${name}`)].map(
    (name) => `chunks/${build}/${name}.js`,
  );
}

/** A file that fails once, and how; each in a frame of its own, because a page remembers what it has loaded. */
const scenes = filesOfThePage().flatMap((file) => Object.keys(failures).map((how) => ({file, how})));

/** In the short form, the code that all else imports, and a topic. */
const isInShortForm = ({file}) => /\/(core|en\/conditions\/sciatica)\.js$/.test(file);

describe('a file that fails once', () => {
  inEachEngine(
    'comes all the same',
    async ({visit, engine}) => {
      const dist = sirv(join(root, 'dist'), {dev: true});
      const tried = scenes.filter((scene) => isWhole || isInShortForm(scene));
      const failed = new Set();
      const answers = {'/': recorded('<main></main>', {script: ''})};
      for (const [index, {file, how}] of tried.entries()) {
        answers[`/${index}/`] = page(MARKUP, {script: `<script type="module" src="/${index}/dist/embed.js"></script>`});
        answers[`/${index}/dist/${file}`] = (request, response) => {
          if (failed.has(index)) {
            request.url = `/${file}`;
            return dist(request, response, notFound(response));
          }
          failed.add(index);
          return failures[how](join(root, 'dist', file), response);
        };
      }
      // Every other file of a frame is the built one.
      const all = new Proxy(answers, {
        get: (known, path) =>
          known[path] ??
          (/^\/\d+\/dist\//.test(path)
            ? (request, response) => {
                request.url = request.url.replace(/^\/\d+\/dist/, '');
                dist(request, response, notFound(response));
              }
            : undefined),
      });
      const {tab} = await visit(all);
      const missing = [];
      for (let from = 0; from < tried.length; from += 6) {
        const numbers = tried.slice(from, from + 6).map((_, index) => from + index);
        const blank = await tab.evaluate(async (numbers) => {
          const main = document.querySelector('main');
          const frames = numbers.map((number) =>
            Object.assign(document.createElement('iframe'), {src: `/${number}/`, width: 600, height: 400}),
          );
          main.replaceChildren(...frames);
          const unready = ({contentDocument}) =>
            [...(contentDocument?.querySelectorAll('body > *') ?? [{localName: 'page'}])].flatMap((each) =>
              each.shadowRoot?.querySelector('.root') ? [] : each.localName,
            );
          const isBlank = ({contentDocument}) => !contentDocument?.querySelector('mm-peg');
          // WebKit's driver waits for half a minute.
          for (const end = Date.now() + 25_000; Date.now() < end;) {
            if (frames.every((frame) => !isBlank(frame) && !unready(frame).length)) break;
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
          return frames.map((frame) => (isBlank(frame) ? ['the page'] : unready(frame)));
        }, numbers);
        blank.forEach((tags, index) => {
          const number = from + index;
          const {file, how} = tried[number];
          if (!failed.has(number)) missing.push(`${file} was not asked for`);
          if (tags.length) missing.push(`${file.split('/').slice(2).join('/')}, ${how}: ${tags.join(' ')}`);
        });
      }
      console.log(`${engine}: ${tried.length - missing.length} of ${tried.length} recovered`);
      assert.deepEqual(missing, []);
    },
    {engines: ['chromium', ...amount(['firefox', 'webkit'], ['firefox'])], timeout: 300_000},
  );
});

describe('a deploy', () => {
  /** Two builds: `old` is dist/, and `next` is a build of the same sources with another version. */
  const builds = {old: join(root, 'dist')};
  let folder;
  before(async () => {
    if (!isWhole) return;
    folder = mkdtempSync(join(tmpdir(), 'mm-deploy-'));
    for (const name of ['src', 'build', 'vite.config.ts', 'package.json', 'package-lock.json'])
      cpSync(join(root, name), join(folder, name), {recursive: true});
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'src/version.ts'), `export const version = '99.0.0';\n`);
    for (const config of ['vite.config.ts', 'build/embed.config.ts', 'build/content.config.ts'])
      await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--config', config], {
        cwd: folder,
      });
    builds.next = join(folder, 'dist');
  });
  after(() => folder && rmSync(folder, {recursive: true}));

  /** A server whose files can be changed while a page is open. */
  function changing(markup, entry, files, lang = 'en') {
    const served = Object.fromEntries(Object.entries(builds).map(([name, path]) => [name, sirv(path, {dev: true})]));
    const current = {entry, files};
    const answers = new Proxy(
      {'/': recorded(markup, {lang})},
      {
        get: (known, path) =>
          known[path] ??
          (path.startsWith('/dist/')
            ? (request, response) => {
                const name = path === '/dist/embed.js' ? current.entry : current.files;
                if (!name) return notFound(response)();
                request.url = request.url.slice('/dist'.length);
                return served[name](request, response, notFound(response));
              }
            : undefined),
      },
    );
    return {answers, current};
  }

  const textOf = (tab, selector) =>
    tab.evaluate((selector) => document.querySelector(selector).shadowRoot.textContent, selector);
  /** No uncaught error; the browser’s own lines on files that are not there are no fault of ours. */
  const errorsOf = async (tab) =>
    (await linesOf(tab)).filter((line) => /^(error|rejection): (?!Failed to load|Loading)/.test(line));

  inEachEngine(
    'takes nothing away from an open page: what is shown stays, and what can’t be shown says so',
    async ({visit}) => {
      const markup =
        '<mm-condition-list></mm-condition-list><mm-benefit-card benefit="relaxation"><p>Entre las etiquetas</p></mm-benefit-card>';
      const {answers, current} = changing(markup, 'old', 'old', 'es');
      const {tab} = await visit(answers);
      await shown(tab, 'mm-condition-list, mm-benefit-card');
      const spanish = await textOf(tab, 'mm-benefit-card');
      assert.match(spanish, /Relajación/);
      current.files = undefined;
      await tab.evaluate(() => {
        document.documentElement.lang = 'fr';
        document.querySelector('mm-condition-list').shadowRoot.querySelector('#migraine').click();
      });
      await new Promise((resolve) => setTimeout(resolve, 3000));
      assert.equal(await textOf(tab, 'mm-benefit-card'), spanish, 'the card keeps what it showed');
      const state = await tab.evaluate(() => {
        const {shadowRoot} = document.querySelector('mm-condition-list');
        return {
          isExpanded: shadowRoot.querySelector('#migraine')?.getAttribute('aria-expanded'),
          says: shadowRoot.querySelector('#region-migraine')?.innerText.trim() ?? '',
          opened:
            shadowRoot.querySelector('#region-migraine mm-condition-explainer')?.shadowRoot?.querySelector('.root')
              ?.innerText ?? '',
        };
      });
      assert.ok(
        state.isExpanded === 'false' || state.says || state.opened,
        'a view that is empty does not claim to be open',
      );
      // The files come back.
      current.files = 'old';
      await until(tab, () => /vous calmer/.test(document.querySelector('mm-benefit-card').shadowRoot.textContent));
      assert.deepEqual(await errorsOf(tab), []);
    },
    {engines},
  );

  if (!isWhole) return;
  for (const [title, entry, files] of [
    ['an old embed.js finds the new files', 'old', 'next'],
    ['a new embed.js finds the old files', 'next', 'old'],
  ]) {
    inEachEngine(
      title,
      async ({visit}) => {
        const {answers} = changing(
          '<mm-benefit-card benefit="relaxation"></mm-benefit-card><mm-pain-level name="pain"></mm-pain-level>',
          entry,
          files,
        );
        const {tab} = await visit(answers);
        await shown(tab, 'mm-benefit-card, mm-pain-level');
        assert.deepEqual(await errorsOf(tab), []);
      },
      {engines},
    );
  }

  inEachEngine(
    'content.js of another build adds topics to the elements of this one',
    async ({visit}) => {
      const {answers} = changing(
        '<mm-benefit-card benefit="quiet-hour"></mm-benefit-card><mm-benefit-card benefit="relaxation"></mm-benefit-card>',
        'old',
        'old',
      );
      const next = sirv(builds.next, {dev: true});
      const mixed = new Proxy(answers, {
        get: (known, path) =>
          path === '/dist/content.js'
            ? (request, response) => {
                request.url = '/content.js';
                return next(request, response, notFound(response));
              }
            : path.includes(`/${readdirSync(join(builds.next, 'chunks'))[0]}/`)
              ? (request, response) => {
                  request.url = request.url.slice('/dist'.length);
                  return next(request, response, notFound(response));
                }
              : path === '/add.js'
                ? script(`import {addBenefit} from '/dist/content.js';
            addBenefit('quiet-hour', {title: 'A quiet hour', said: 'S', research: {text: 'R', basis: 'expert-opinion'}, reviewed: '2026-01-01'});`)
                : known[path],
      });
      const {tab} = await visit(mixed);
      await shown(tab, 'mm-benefit-card[benefit=relaxation]');
      await tab.evaluate(() => void import('/add.js'));
      await shown(tab, 'mm-benefit-card[benefit=quiet-hour]', 'A quiet hour');
      assert.deepEqual(await errorsOf(tab), []);
    },
    {engines},
  );
});
