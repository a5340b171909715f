// About vite.config.ts and build/*.ts: in the script-tag files, Lit is as published, and no name is changed that a page can see.
import assert from 'node:assert/strict';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import sirv from 'sirv';
import {build, resolveConfig} from 'vite';
import {browse, page, ready, serve} from '../support/pages.mjs';

const root = resolve(import.meta.dirname, '../..');
const isThirdParty = (id) => id.includes('/node_modules/');

describe('the build of the script-tag files', () => {
  /** The ids of third-party modules in the build, and those whose code another than npm has written. */
  const thirdParty = {all: [], edited: []};
  let folder, outDir, browser, server, url;

  before(async () => {
    // A copy, so that the fixture is a file of src/ and gets all that the build does to those. Vite resolves links.
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'mm-script-tag-')));
    for (const name of ['src', 'build', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']) {
      cpSync(join(root, name), join(folder, name), {recursive: true});
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const fixture = join(folder, 'src/fixture/mm-fixture.ts');
    cpSync(join(root, 'tests/build/fixtures/mm-fixture.ts'), fixture);
    outDir = join(folder, 'dist');
    await build({
      root: folder,
      configFile: join(folder, 'vite.config.ts'),
      logLevel: 'error',
      plugins: [
        {
          name: 'compare-with-npm',
          enforce: 'post',
          transform(code, id) {
            if (!isThirdParty(id)) return;
            thirdParty.all.push(id);
            if (code !== readFileSync(id.split('?')[0], 'utf8')) thirdParty.edited.push(id);
          },
        },
      ],
      build: {outDir, emptyOutDir: true, rolldownOptions: {input: {'mm-fixture': fixture}}},
    });
    const chunks = readdirSync(outDir, {recursive: true}).map((name) => name.replaceAll('\\', '/'));
    const file = chunks.find((name) => name.endsWith('mm-fixture.js'));
    const body = `<script type="application/json">{"advice": "of the clinic"}</script><mm-fixture></mm-fixture>`;
    writeFileSync(join(outDir, 'index.html'), page(body, {script: `<script type="module" src="/${file}"></script>`}));
    server = createServer(sirv(outDir, {dev: true}));
    await new Promise((done) => server.listen(0, 'localhost', done));
    url = `http://localhost:${server.address().port}/`;
    browser = await browse();
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** The fixture on a page of its own. */
  const visit = async () => {
    const {tab, lines} = await browser.open(url);
    assert.deepEqual(lines, []);
    await ready(tab);
    return tab;
  };

  test('leaves every third-party module as npm has it', () => {
    assert.ok(
      thirdParty.all.some((id) => id.endsWith('/lit-html/lit-html.js')),
      thirdParty.all.join('\n'),
    );
    assert.deepEqual(thirdParty.edited, []);
  });

  test('has directives: repeat shows its items, and moves their elements with them', async () => {
    const tab = await visit();
    const [first, moved, isSame] = await tab.$eval('mm-fixture', async (fixture) => {
      const items = () => [...fixture.shadowRoot.querySelectorAll('li')];
      const texts = () => items().map(({textContent}) => textContent);
      const [first, red] = [texts(), items()[0]];
      fixture.items = ['green', 'blue', 'red'];
      await fixture.updateComplete;
      return [first, texts(), items()[2] === red];
    });
    assert.deepEqual(first, ['red', 'amber', 'green']);
    assert.deepEqual(moved, ['green', 'blue', 'red']);
    assert.ok(isSame, 'the element of “red” is still the same');
  });

  test('has reactive controllers: each callback runs, in order', async () => {
    const tab = await visit();
    const calls = await tab.$eval('mm-fixture', async (fixture) => {
      const removed = {calls: 0, hostUpdate: () => removed.calls++};
      fixture.addController(removed);
      fixture.removeController(removed);
      fixture.requestUpdate();
      await fixture.updateComplete;
      fixture.remove();
      return [...fixture.recorder.calls, removed.calls];
    });
    assert.deepEqual(calls, ['connected', 'update', 'updated', 'update', 'updated', 'disconnected', 0]);
  });

  test('has the options of event listeners: “once” means once, and another listener takes its place', async () => {
    const tab = await visit();
    const clicks = await tab.$eval('mm-fixture', async (fixture) => {
      const clicks = [];
      const press = async () => {
        for (let i = 0; i < 2; i++) fixture.shadowRoot.querySelector('button').click();
        clicks.push(fixture.clicks);
        await fixture.updateComplete;
      };
      await press();
      // The browser has dropped the listener, so one without “once” must be added anew.
      fixture.listensOnce = false;
      await fixture.updateComplete;
      await press();
      return clicks;
    });
    assert.deepEqual(clicks, [1, 3]);
  });

  test('leaves the name of a protected member, and a key of JSON that has the same', async () => {
    const tab = await visit();
    const shown = await tab.$eval('mm-fixture', ({shadowRoot, constructor}) => [
      shadowRoot.getElementById('member').textContent,
      shadowRoot.getElementById('key').textContent,
      'advice' in constructor.prototype,
    ]);
    assert.deepEqual(shown, ['of the class', 'of the clinic', true]);
  });

  test('has Lit’s own features in dist/ too: a controller can be added to an element there', async () => {
    const built = await serve({'/': page('<mm-benefit-card benefit="relaxation"></mm-benefit-card>')});
    try {
      const {tab, lines} = await browser.open(built.url);
      await ready(tab);
      const calls = await tab.$eval('mm-benefit-card', async (card) => {
        const calls = [];
        card.addController({
          hostConnected: () => calls.push('connected'),
          hostUpdate: () => calls.push('update'),
          hostUpdated: () => calls.push('updated'),
          hostDisconnected: () => calls.push('disconnected'),
        });
        card.open = true;
        await card.updateComplete;
        card.remove();
        return calls;
      });
      assert.deepEqual(calls, ['connected', 'update', 'updated', 'disconnected']);
      assert.deepEqual(lines, []);
    } finally {
      built.close();
    }
  });
});

test('row 8: a script that was built for one address finds its files there, where an optimizer has written it into a page', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'mm-base-'));
  const browser = await browse();
  const files = await serve({});
  const answers = {};
  const clinic = await serve(answers);
  try {
    process.env.BASE = `${files.url}/dist/`;
    await build({root, configFile: join(root, 'build/embed.config.ts'), logLevel: 'error', build: {outDir}});
    const script = `<script>${readFileSync(join(outDir, 'embed.js'), 'utf8')}</script>`;
    answers['/a/page.html'] = page('<mm-benefit-card benefit="relaxation"></mm-benefit-card>', {script});
    const {tab, requests} = await browser.open(`${clinic.url}/a/page.html`);
    await tab.waitForFunction(() => document.querySelector('mm-benefit-card').shadowRoot?.querySelector('article'));
    assert.ok(requests.some((url) => url.startsWith(`${files.url}/dist/chunks/`)));
  } finally {
    delete process.env.BASE;
    await browser.close();
    files.close();
    clinic.close();
    rmSync(outDir, {recursive: true});
  }
});

describe('the files that configure a build', () => {
  const configs = ['vite.config.ts', 'build/embed.config.ts', 'build/modules.config.ts'];
  const files = readdirSync(join(root, 'build'), {recursive: true})
    .map((name) => `build/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'));
  const codeOf = (file) => readFileSync(join(root, file), 'utf8').replace(/\/\*.*?\*\/|^\s*\/\/.*?$/gms, '');

  for (const file of configs) {
    test(`${file} has no plugin but minify-literals, which only transforms, and names nothing to mangle`, async () => {
      const {plugins, build} = await resolveConfig({root, configFile: join(root, file), logLevel: 'error'}, 'build');
      const ours = plugins.filter(({name}) => !/^(vite|rolldown|builtin|native|alias|commonjs)\b/.test(name));
      for (const plugin of ours) {
        assert.deepEqual(Object.keys(plugin).sort(), ['enforce', 'name', 'transform'], plugin.name);
        assert.equal(plugin.name, 'minify-literals');
        for (const id of ['/a/node_modules/lit-html/lit-html.js', '/a/node_modules/lit/src/index.js']) {
          assert.equal(await plugin.transform('html`<p> a </p>`', id), null, id);
        }
      }
      const {minify, terserOptions, rolldownOptions} = build;
      assert.doesNotMatch(JSON.stringify([minify, terserOptions, rolldownOptions.output]) ?? '', /mangle/i);
    });
  }

  for (const file of ['vite.config.ts', ...files]) {
    test(`${file} edits no code by pattern, and lists no names to mangle`, () => {
      const code = codeOf(file);
      assert.doesNotMatch(code, /mangle|nameCache|reserved/i);
      // A plugin of the dev server, which writes our own texts, changes no code.
      for (const hook of ['transform', 'load', 'resolveId', 'renderChunk', 'generateBundle', 'writeBundle']) {
        const has = new RegExp(`\\b${hook}\\b\\s*[(:]`).test(code);
        assert.ok(!has || (hook === 'transform' && file === 'build/minify-literals.ts'), `the hook ${hook}`);
      }
      for (const [call] of code.matchAll(/\w+(?:\([^()]*\))?\s*\.replace(?:All)?\([^,]*,/g)) {
        assert.match(call, /^(name|path|relative\(.*\))\s*\.replace/, `${call} may edit code`);
      }
    });
  }
});
