// `npm run test:frameworks`: the package as `npm pack` makes it, in a fresh app of each framework and with each bundler. The apps are in the
// folders beside this file. Their dependencies come from the npm registry, into a temporary folder.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import sirv from 'sirv';
import {browse, page, ready} from '../support/pages.mjs';

const root = resolve(import.meta.dirname, '../..');
const {sourceLocale, targetLocales} = JSON.parse(readFileSync(join(root, 'locales/lit-localize.json'), 'utf8'));
const execute = promisify(execFile);

/** Runs a command, and resolves with its status and all that it prints. */
const run = (command, args, options) =>
  execute(command, args, {maxBuffer: 2 ** 26, ...options}).then(
    ({stdout, stderr}) => ({status: 0, output: stdout + stderr}),
    ({code, stdout, stderr}) => ({status: code, output: stdout + stderr}),
  );

/** As `run`, for what must succeed. */
async function succeed(...command) {
  const {status, output} = await run(...command);
  assert.equal(status, 0, output);
  return output;
}

let folder, tarball, browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mm-frameworks-'));
  const packed = await succeed('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  tarball = join(folder, JSON.parse(packed.slice(packed.indexOf('[')))[0].filename);
  browser = await browse();
});
after(async () => {
  await browser.close();
  rmSync(folder, {recursive: true});
});

/** Copies an app to the temporary folder, and installs what it names and the package. */
async function install(name) {
  const app = join(folder, name);
  cpSync(join(import.meta.dirname, name), app, {recursive: true});
  await succeed('npm', ['install', '--no-audit', '--no-fund', '--no-save', tarball], {cwd: app});
  return app;
}

/** Serves a folder, and answers `/` with `markup` where it is given. */
async function serve(path, markup) {
  const files = sirv(path, {dev: true});
  const server = createServer((request, response) => {
    if (markup && request.url === '/') return response.writeHead(200, {'content-type': 'text/html'}).end(markup);
    return files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((listening) => server.listen(0, 'localhost', listening));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {url: `http://localhost:${server.address().port}/`, close};
}

/** What the type checks of all these frameworks must find in the folder `wrong/` of the app. */
const mistakes = [/\brecal\b/, /"yesterday"/, /'answer'/];

for (const {name, wrong, found = mistakes} of [
  {name: 'react', wrong: 'Wrong.tsx'},
  {name: 'vue', wrong: 'Wrong.vue'},
  {name: 'svelte', wrong: 'Wrong.svelte'},
  {name: 'solid', wrong: 'Wrong.tsx'},
  // It checks no attribute of a custom element.
  {name: 'angular', wrong: 'Wrong.ts', found: [/'answer'/]},
]) {
  describe(`an app of ${name}`, () => {
    let app;
    before(async () => (app = await install(name)));

    test('has types for attributes, properties and events, and none for wrong ones', async () => {
      await succeed('npm', ['run', 'check'], {cwd: app});
      cpSync(join(app, 'wrong', wrong), join(app, 'src', wrong));
      const {status, output} = await run('npm', ['run', 'check'], {cwd: app});
      rmSync(join(app, 'src', wrong));
      assert.notEqual(status, 0, 'wrong attributes pass');
      for (const mistake of found) assert.match(output, mistake);
    });

    test('is built and used: property, event, form, slot', async () => {
      await succeed('npm', ['run', 'build'], {cwd: app});
      const server = await serve(join(app, 'dist'));
      try {
        const {tab, lines} = await browser.open(server.url);
        await ready(tab);
        const state = () =>
          tab.evaluate(() => {
            const level = document.querySelector('mm-pain-level');
            return {
              output: document.querySelector('output').textContent,
              value: level.value,
              form: new FormData(document.forms[0]).get('pain'),
              valid: document.forms[0].checkValidity(),
            };
          });
        /** A framework updates its template in its own time. */
        const output = (text) =>
          tab.waitForFunction((text) => document.querySelector('output').textContent === text, {}, text);
        assert.deepEqual(await state(), {output: 'null', value: null, form: null, valid: false});
        await tab.click('#set');
        await output('3');
        await ready(tab);
        assert.deepEqual(await state(), {output: '3', value: 3, form: '3', valid: true});
        await tab.locator('mm-pain-level >>> input[value="7"]').click();
        await output('7');
        await ready(tab);
        assert.deepEqual(await state(), {output: '7', value: 7, form: '7', valid: true});
        await tab.click('#focus');
        const shown = await tab.evaluate(() => {
          const level = document.querySelector('mm-pain-level');
          const card = document.querySelector('mm-benefit-card');
          return {
            focus: document.activeElement.localName,
            checked: level.shadowRoot.querySelector('input:checked').value,
            question: level.shadowRoot.querySelector('legend').textContent.trim(),
            change: level.shadowRoot.querySelector('[part=change]').textContent.trim(),
            heading: card.shadowRoot.querySelector('h2')?.textContent.trim(),
            slotted: card.shadowRoot.querySelector('slot[name=action]').assignedElements()[0].textContent.trim(),
            class: card.className,
          };
        });
        assert.match(shown.question, /24 hours/);
        assert.match(shown.change, /in points: -1 /);
        assert.ok(shown.heading);
        assert.deepEqual(
          {focus: shown.focus, checked: shown.checked, slotted: shown.slotted, class: shown.class},
          {focus: 'mm-pain-level', checked: '7', slotted: 'Book a visit', class: 'card'},
        );
        assert.deepEqual(lines, []);
      } finally {
        server.close();
      }
    });
  });
}

describe('an app without a framework', () => {
  const BODY = '<mm-benefit-card benefit="relaxation"></mm-benefit-card><mm-pain-level></mm-pain-level>';
  let app;
  before(async () => (app = await install('bundlers')));

  const out = (bundler, entry) => join(app, 'out', bundler, entry);
  const build = (bundler, entry) =>
    succeed('npm', ['run', bundler], {cwd: app, env: {...process.env, ENTRY: entry}}).then(() =>
      readdirSync(out(bundler, entry), {recursive: true}).filter((name) => name.endsWith('.js')),
    );

  /** Opens a page with the built entry, and says what it shows and what it loads. */
  async function visit(bundler, entry, body = BODY, lang = 'es') {
    const script = `<script type="module" src="./${entry}.js"></script>`;
    const server = await serve(out(bundler, entry), page(body, {lang, script}));
    try {
      const {tab, lines, requests} = await browser.open(server.url);
      await ready(tab);
      const shown = await tab.evaluate(() =>
        ['mm-benefit-card', 'mm-pain-level'].map(
          (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.root')?.textContent.trim() ?? '',
        ),
      );
      const csv = await tab.evaluate(() => document.body.dataset.csv);
      const files = requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
      const bytes = files
        .map((path) => brotliCompressSync(readFileSync(join(out(bundler, entry), path))).length)
        .reduce((sum, size) => sum + size, 0);
      await tab.close();
      return {shown, csv, lines, files, bytes};
    } finally {
      server.close();
    }
  }

  for (const bundler of ['vite', 'webpack', 'esbuild', 'rollup', 'parcel']) {
    for (const entry of ['one-language', 'all-languages', 'on-demand', 'classes']) {
      test(`${bundler} builds a card and a selector that work: ${entry}`, async () => {
        const chunks = await build(bundler, entry);
        const {shown, lines, files, bytes} = await visit(bundler, entry);
        console.log(`${bundler}, ${entry}: ${chunks.length} chunks, ${files.length} loaded, ${bytes} bytes (brotli)`);
        assert.match(shown[0], /relaja/i);
        assert.match(shown[1], /dolor/);
        assert.deepEqual(lines, []);
      });
    }

    test(`${bundler} leaves out elements and texts where only records are made`, async () => {
      await build(bundler, 'records');
      const {csv, bytes} = await visit(bundler, 'records', '');
      assert.equal(csv, '1970-01-01T00:00:00.000Z,NRS-11,now,7');
      assert.ok(bytes < 2000, `${bytes} bytes`);
    });
  }

  test('an import map does without a bundler', async () => {
    const modules = './node_modules/medical-massage-widgets/dist/modules/';
    const script = `<script type="importmap">${JSON.stringify({
      imports: {
        'medical-massage-widgets/define/': `${modules}define/`,
        lit: './node_modules/lit/index.js',
        'lit/': './node_modules/lit/',
        'lit-html': './node_modules/lit-html/lit-html.js',
        'lit-html/': './node_modules/lit-html/',
        'lit-element/': './node_modules/lit-element/',
        '@lit/reactive-element': './node_modules/@lit/reactive-element/reactive-element.js',
      },
    })}</script><script type="module" src="./all-languages.js"></script>`;
    const server = await serve(app, page(BODY, {lang: 'es', script}));
    try {
      const {tab, lines} = await browser.open(server.url);
      await ready(tab);
      const text = await tab.evaluate(() => document.querySelector('mm-pain-level').shadowRoot.textContent);
      assert.match(text, /dolor/);
      assert.deepEqual(lines, []);
    } finally {
      server.close();
    }
  });

  test('Vite makes at most 20 chunks of texts for each language, and a page loads at most 1.2 times what the script tag does', async () => {
    // What the script tag costs, on the same page.
    const script = '<script type="module" src="./embed.js"></script>';
    const server = await serve(join(root, 'dist'), page(BODY, {lang: 'es', script}));
    const {tab, requests} = await browser.open(server.url);
    await ready(tab);
    server.close();
    const scriptTag = requests
      .map((url) => new URL(url).pathname)
      .filter((path) => path.endsWith('.js'))
      .map((path) => brotliCompressSync(readFileSync(join(root, 'dist', path))).length)
      .reduce((sum, size) => sum + size, 0);
    for (const [entry, languages] of [
      ['one-language', ['es']],
      ['all-languages', [sourceLocale, ...targetLocales]],
    ]) {
      await build('vite', entry);
      const sources = Object.keys(JSON.parse(readFileSync(join(out('vite', entry), 'manifest.json'), 'utf8')));
      const texts = sources.flatMap((source) => /\/generated\/([^/]+)\/.+\.js$/.exec(source)?.[1] ?? []);
      assert.deepEqual([...new Set(texts)].filter((name) => name !== 'npm').sort(), languages.toSorted(), entry);
      for (const language of languages) {
        const count = texts.filter((each) => each === language).length;
        assert.ok(count > 9 && count <= 20, `${entry}: ${count} chunks of texts in ${language}`);
      }
      const {bytes} = await visit('vite', entry);
      console.log(
        `${entry}: ${bytes} bytes with Vite, ${scriptTag} with the script tag: ${(bytes / scriptTag).toFixed(2)}`,
      );
      assert.ok(bytes <= scriptTag * 1.2, `${entry}: ${bytes} bytes`);
    }
  });
});
