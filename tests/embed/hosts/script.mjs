// About what becomes of the script tag: moved, combined, inlined, doubled, of two versions, checked for its integrity.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {linesOf, recorded, row, script, shown, until} from '../../support/engines.mjs';

const built = (name) => readFileSync(new URL(`../../../dist/${name}`, import.meta.url), 'utf8');
const embed = built('embed.js');
const bundle = built('bundle.js');

const CARD = '<mm-benefit-card benefit="relaxation"><p>Relaxation, in our words</p></mm-benefit-card>';
const LEVEL = '<mm-pain-level name="pain"></mm-pain-level>';

const twice = (second) => `<script type="module" src="/dist/embed.js"></script>${second}`;
for (const [title, second] of [
  ['twice', '<script type="module" src="/dist/embed.js"></script>'],
  ['under two addresses', '<script type="module" src="/dist/embed.js?ver=6.1"></script>'],
  ['as a module and as a classic script', '<script src="/dist/embed.js" defer></script>'],
  ['beside the bundle', '<script src="/dist/bundle.js" defer></script>'],
]) {
  row(7, `the script comes ${title}`, async ({visit}) => {
    const {tab} = await visit(recorded(CARD + LEVEL, {script: twice(second)}));
    await shown(tab, 'mm-benefit-card, mm-pain-level');
    assert.deepEqual(await linesOf(tab), []);
  });
}

/** The bundle as another version would have it. */
const other = bundle.replaceAll('"0.1.0"', '"0.0.9"').replaceAll('`0.1.0`', '`0.0.9`');

for (const [title, first, second, version] of [
  ['the older first', '/other.js', '/dist/bundle.js', '0.0.9'],
  ['the newer first', '/dist/bundle.js', '/other.js', '0.1.0'],
]) {
  row(7, `two versions come, ${title}: one version is on the page, and one line says so`, async ({visit}) => {
    assert.notEqual(other, bundle);
    const {tab} = await visit({
      '/': recorded(CARD + LEVEL, {
        script: `<script src="${first}" defer></script><script src="${second}" defer></script>`,
      }),
      '/other.js': script(other),
    });
    await shown(tab, 'mm-benefit-card, mm-pain-level');
    await tab.evaluate(() => document.body.append(document.createElement('mm-peg')));
    await shown(tab, 'mm-peg');
    await until(tab, () => window.lines.length);
    const versions = await tab.evaluate(() =>
      ['mm-benefit-card', 'mm-pain-level', 'mm-peg'].map((tag) => customElements.get(tag).version),
    );
    assert.deepEqual(versions, [version, version, version]);
    const [line, ...more] = await linesOf(tab);
    assert.match(line, /^warn: <script>: version 0\.[01]\.[09] of this library is already on the page/);
    assert.deepEqual(more, []);
  });
}

const place = '<script data-base="/dist/"></script>';
const inData = `data:text/javascript;base64,${Buffer.from(embed).toString('base64')}`;
for (const [title, tag, head = ''] of [
  [
    'injected by another script',
    `<script>document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '/dist/embed.js'}))</script>`,
  ],
  ['under ?ver=', '<script type="module" src="/dist/embed.js?ver=6.1.9"></script>'],
  ['where the page has a base', '<script type="module" src="/dist/embed.js"></script>', '<base href="/elsewhere/">'],
  ['inlined as a module', `<script type="module" data-base="/dist/">${embed}</script>`],
  ['inlined as a classic script', `<script data-base="/dist">${embed}</script>`],
  [
    'inlined where the page has a base',
    `<script type="module" data-base="../dist/">${embed}</script>`,
    '<base href="/elsewhere/">',
  ],
  ['combined with others', `${place}<script src="/cache/all.js"></script>`],
  ['combined with others, as a module', `${place}<script type="module" src="/cache/all.js"></script>`],
  ['turned into a data: address', `<script type="module" data-base="/dist/" src="${inData}"></script>`],
  [
    'turned into a blob: address',
    `${place}<script>fetch('/dist/embed.js').then((response) => response.blob()).then((blob) =>
    import(URL.createObjectURL(new Blob([blob], {type: 'text/javascript'}))))</script>`,
  ],
]) {
  row(8, `the script is ${title}`, async ({visit}) => {
    const {tab} = await visit({
      '/': recorded(CARD + LEVEL, {script: tag, head}),
      '/cache/all.js': script(`var a = 1;${embed};var s = 2`),
    });
    await shown(tab, 'mm-benefit-card', 'calm you');
    await shown(tab, 'mm-pain-level');
    assert.deepEqual(await linesOf(tab), []);
  });
}

for (const [title, tag] of [
  [
    'delayed until the visitor does something',
    `<script>addEventListener('pointerdown', () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/dist/embed.js';
    document.body.append(script);
  }, {once: true}); setTimeout(() => dispatchEvent(new Event('pointerdown')), 300)</script>`,
  ],
  [
    'in a page without its comments',
    '<script type="module" src="/dist/embed.js"></script><script>document.addEventListener("DOMContentLoaded", () => { const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT); const all = []; while (walker.nextNode()) all.push(walker.currentNode); all.forEach((each) => each.remove()); })</script>',
  ],
  [
    'loaded with the opt-outs of the README',
    '<script data-cfasync="false" type="module" src="/dist/embed.js" data-no-optimize="1" data-noptimize="1" nowprocket></script>',
  ],
  ['the bundle, combined and deferred', '<script src="/cache/all.js" defer></script>'],
]) {
  row(10, `an optimizer has the script ${title}`, async ({visit}) => {
    const {tab} = await visit({
      '/': recorded(`<!-- wp:html -->${CARD}<!-- /wp:html -->${LEVEL}`, {script: tag}),
      '/cache/all.js': script(`var r = 1, s = 2;\n${bundle}\n;var t = 3;`),
    });
    await shown(tab, 'mm-benefit-card', 'calm you');
    await shown(tab, 'mm-pain-level');
    assert.deepEqual(await linesOf(tab), []);
  });
}

const integrity = `sha384-${createHash('sha384').update(bundle).digest('base64')}`;
const sri = `<script src="/bundle.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
const EVERYTHING = `${CARD}<mm-benefit-list></mm-benefit-list><mm-condition-explainer condition="sciatica"></mm-condition-explainer>
  <mm-condition-list></mm-condition-list><mm-first-visit></mm-first-visit><mm-massage-overview></mm-massage-overview>
  <mm-safety-notes></mm-safety-notes>${LEVEL}<mm-pain-map></mm-pain-map><mm-peg></mm-peg><mm-pain-level appearance="faces"></mm-pain-level>
  <div data-mm="safety-notes" data-topic="neck"></div><script type="application/mm+json">{"benefits": {"quiet-hour": {"title":
  "A quiet hour", "said": "It does you good.", "research": {"text": "We know of no study.", "basis": "expert-opinion"},
  "reviewed": "2026-11-01"}}}</script><mm-benefit-card benefit="quiet-hour"></mm-benefit-card>`;

row(
  13,
  'the bundle with its integrity shows every element, in the language of the page, and requests nothing',
  async ({visit}) => {
    const {tab, server} = await visit({
      '/': recorded(EVERYTHING, {script: sri, lang: 'es'}),
      '/bundle.js': script(bundle),
    });
    await shown(tab, '[benefit=relaxation]', 'calmar');
    await shown(tab, '[benefit=quiet-hour]', 'A quiet hour');
    await shown(tab, 'body > :not(script)');
    assert.deepEqual(await linesOf(tab), []);
    assert.deepEqual(
      server.asked.filter((path) => path.includes('/dist/')),
      [],
    );
  },
);

row(13, 'a bundle with one other byte never runs', async ({visit}) => {
  const {tab} = await visit({
    '/': recorded(
      `${CARD}<script>addEventListener('error', ({target}) => (window.refused = target.src), true)</script>`,
      {script: sri},
    ),
    '/bundle.js': script(bundle.replace('relaxation', 'relaxatioN')),
  });
  await until(tab, () => document.readyState === 'complete');
  await new Promise((resume) => setTimeout(resume, 300));
  const seen = await tab.evaluate(() => [
    customElements.get('mm-benefit-card') === undefined,
    document.querySelector('p').getClientRects().length,
  ]);
  assert.deepEqual(seen, [true, 1]);
});

row(29, 'the script is loaded as a classic one: it works, and leaves no global', async ({visit}) => {
  const names = `<script>const s = 'ours', r = 'ours'; var t = 'ours'; window.before = Object.getOwnPropertyNames(window)</script>`;
  for (const src of ['/dist/embed.js', '/dist/bundle.js']) {
    const {tab} = await visit(
      recorded(`${CARD}${LEVEL}<p id="names"></p>`, {
        script: `${names}<script src="${src}"></script><script>addEventListener('load', () => (document.querySelector('#names').textContent = s + r + t))</script>`,
      }),
    );
    await shown(tab, 'mm-benefit-card', 'calm you');
    await shown(tab, 'mm-pain-level');
    const seen = await tab.evaluate(() => [
      document.querySelector('#names').textContent,
      Object.getOwnPropertyNames(window).filter(
        (name) => !window.before.includes(name) && !/^(before|\d+)$/.test(name),
      ),
    ]);
    // Lit names its versions on a page, and its metadata, in globals of its own.
    const own = seen[1].filter((name) => !/^(lit|reactiveElement)[A-Z]/.test(name));
    assert.deepEqual([seen[0], own], ['oursoursours', []]);
    assert.deepEqual(await linesOf(tab), []);
  }
});
