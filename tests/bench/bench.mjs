// `npm run bench`: what a card and a pain scale cost, beside other ways to show the same words. Everything is measured in turn in one run,
// since machines differ and are noisy: read the ratios, not the times. With `--write`, the table goes into the guide on speed.
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {chromium} from '../support/browsers.mjs';
import {ready} from '../support/pages.mjs';
import {variants} from './variants.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const ROUNDS = 7;
const TYPES = {js: 'text/javascript', css: 'text/css'};

const all = await variants();
const files = Object.assign({}, ...all.map((variant) => variant.files));

/** The made files and dist/, compressed as a server would; a page for each variant, with or without content. */
const packed = new Map();
const server = createServer((request, response) => {
  const {pathname, searchParams} = new URL(request.url, 'http://bench');
  if (pathname === '/') {
    const {script, card, level} = all[Number(searchParams.get('variant'))];
    const style = Object.keys(files).find(
      (name) => name.endsWith('.css') && script.includes(name.split('/')[1].split('-')[0]),
    );
    const link = style ? `<link rel="stylesheet" href="${style}">` : '';
    const body = searchParams.has('empty') ? '<main></main>' : `<main>${card}${level}</main>`;
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">${link}${script}<body>${body}`;
    return response.writeHead(200, {'content-type': 'text/html'}).end(html);
  }
  if (!packed.has(pathname)) {
    let text = files[pathname];
    if (text === undefined && pathname.startsWith('/dist/')) text = readFileSync(path(`../..${pathname}`));
    packed.set(pathname, text === undefined ? undefined : brotliCompressSync(text));
  }
  const body = packed.get(pathname);
  if (!body) return response.writeHead(404).end();
  return response
    .writeHead(200, {'content-type': TYPES[pathname.split('.').at(-1)], 'content-encoding': 'br'})
    .end(body);
});
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const origin = `http://localhost:${server.address().port}`;

const options = await chromium();
const browser = await puppeteer.launch({...options, args: [...options.args, '--js-flags=--expose-gc']});

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[values.length >> 1];
const spread = (values) => (sorted(values).at(-2) - sorted(values).at(1)) / median(values);

/** Opens the page of a variant. What “same DOM and styles” shows is copied from the elements themselves. */
async function open(variant, {empty = true, before} = {}) {
  const tab = await browser.newPage();
  await tab.setViewport({width: 412, height: 800});
  await before?.(tab);
  const index = all.indexOf(variant);
  const copied = variant.name === 'same DOM and styles';
  const source = copied ? all.findIndex(({name}) => name === 'script tag') : index;
  await tab.goto(`${origin}/?variant=${source}${empty && !copied ? '&empty' : ''}`, {waitUntil: 'load'});
  if (copied) {
    await ready(tab);
    await tab.evaluate(() => {
      for (const [name, tag] of [
        ['same-card', 'mm-benefit-card'],
        ['same-level', 'mm-pain-level'],
      ]) {
        const {shadowRoot} = document.querySelector(tag);
        const sheets = shadowRoot.adoptedStyleSheets;
        const template = shadowRoot.querySelector('.root').cloneNode(true);
        customElements.define(
          name,
          class extends HTMLElement {
            connectedCallback() {
              if (this.shadowRoot) return;
              const root = this.attachShadow({mode: 'open'});
              root.adoptedStyleSheets = sheets;
              root.append(template.cloneNode(true));
            }
          },
        );
      }
      document.querySelector('main').replaceChildren();
    });
  } else if (variant.script) {
    // Each module is there before anything is measured.
    await tab.evaluate((markup) => {
      document.querySelector('main').innerHTML = markup;
    }, variant.card + variant.level);
    await settle(tab);
  }
  return tab;
}

/** Waits until every element on the page, also in shadow trees, is defined and has rendered. */
const settle = (tab) =>
  tab.evaluate(async () => {
    const within = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    for (let count = -1, now = within(document); count !== now.length; now = within(document)) {
      count = now.length;
      for (const each of now) {
        // Those of embed.js come later. What a peer has not imported never comes.
        if (each.localName.startsWith('mm-')) await customElements.whenDefined(each.localName);
        await each.updateComplete;
      }
    }
  });

/** Time in ms until `count` copies have been made and laid out. */
const create = (tab, markup, count) =>
  tab.evaluate(
    async (markup, count) => {
      const main = document.querySelector('main');
      main.replaceChildren();
      main.getBoundingClientRect();
      await new Promise((resolve) => setTimeout(resolve, 20));
      const start = performance.now();
      // Each scale is a group of its own.
      main.innerHTML = Array.from({length: count}, (_, index) => markup.replaceAll('$n', index)).join('');
      for (const each of main.querySelectorAll('*')) if (each.updateComplete) await each.updateComplete;
      main.getBoundingClientRect();
      return performance.now() - start;
    },
    markup,
    count,
  );

/** Memory in kB of the process that shows a page, JavaScript and all else. */
async function memory(tab) {
  await tab.evaluate(() => globalThis.gc());
  await new Promise((resolve) => setTimeout(resolve, 300));
  await tab.evaluate(() => globalThis.gc());
  const session = await tab.createCDPSession();
  await session.send('Memory.prepareForLeakDetection');
  await session.detach();
  const browserSession = await browser.target().createCDPSession();
  const {processInfo} = await browserSession.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({type}) => type === 'renderer')
    .map(({id}) => Number(/^Private_Dirty:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0));
  await browserSession.detach();
  return Math.max(...sizes);
}

/** Memory in kB of one copy. */
async function memoryOf(variant, markup, count) {
  const tab = await open(variant);
  await create(tab, markup, 1);
  const before = await memory(tab);
  await create(tab, markup, count);
  const after = await memory(tab);
  await tab.close();
  return (after - before) / count;
}

/** Nodes that are still there after a hundred times twenty copies were made and removed. */
async function leakOf(variant, markup) {
  const tab = await open(variant);
  const session = await tab.createCDPSession();
  const nodes = async () => {
    await tab.evaluate(() => document.querySelector('main').replaceChildren());
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Memory.getDOMCounters')).nodes;
  };
  await create(tab, markup, 20);
  const before = await nodes();
  for (let i = 0; i < 100; i++) await create(tab, markup, 20);
  const left = (await nodes()) - before;
  await tab.close();
  return left;
}

/** Main-thread time in ms for an arrow key in a scale. */
async function keyOf(variant) {
  const tab = await open(variant);
  await create(tab, variant.level, 1);
  await settle(tab);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('ArrowRight');
  const before = (await tab.metrics()).TaskDuration;
  for (let i = 0; i < 40; i++) {
    await tab.keyboard.press(i % 2 ? 'ArrowRight' : 'ArrowLeft');
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }
  const spent = ((await tab.metrics()).TaskDuration - before) * 1000;
  await tab.close();
  return spent / 40;
}

/** A first visit on slow 4G (1.6 Mbit/s, 150 ms a round trip) with a slow processor: bytes, requests, when all is shown, and what moved. */
async function visit(variant) {
  const requests = [];
  const tab = await browser.newPage();
  await tab.setViewport({width: 412, height: 800});
  await tab.setCacheEnabled(false);
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 2e5,
    uploadThroughput: 1e5,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  const bytes = new Map();
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => bytes.set(requestId, encodedDataLength));
  session.on(
    'Network.requestWillBeSent',
    ({request, requestId}) => request.url.startsWith('http') && requests.push(requestId),
  );
  await tab.evaluateOnNewDocument(() => {
    window.moved = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (window.moved += value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    const isShown = () => {
      const elements = [...document.querySelectorAll('main > *')];
      return (
        elements.length &&
        elements.every(
          (each) => !each.localName.includes('-') || each.shadowRoot?.querySelector('.root, slot, article, fieldset'),
        )
      );
    };
    const look = () =>
      isShown()
        ? requestAnimationFrame(() => setTimeout(() => (window.shownAt = performance.now())))
        : requestAnimationFrame(look);
    look();
  });
  await tab.goto(`${origin}/?variant=${all.indexOf(variant)}`, {waitUntil: 'networkidle0'});
  await tab.waitForFunction(() => window.shownAt);
  const {shownAt, moved} = await tab.evaluate(() => ({shownAt: window.shownAt, moved: window.moved}));
  await tab.close();
  return {
    bytes: requests.reduce((sum, id) => sum + (bytes.get(id) ?? 0), 0),
    requests: requests.length,
    shownAt,
    moved,
  };
}

const results = Object.fromEntries(all.map(({name}) => [name, {}]));
const note = (variant, what, value) => (results[variant.name][what] ??= []).push(value);

// In turn, so that what slows the machine down slows all down alike.
const pages = new Map();
for (const variant of all) pages.set(variant, await open(variant));
// The first of each kind is not measured: the engine has yet to compile its code.
for (const [variant, tab] of pages) {
  await tab.bringToFront();
  for (const markup of [variant.card, variant.level]) await create(tab, markup, 100);
}
for (let round = 0; round < ROUNDS; round++) {
  for (const [variant, tab] of pages) {
    await tab.bringToFront();
    for (const count of [1, 100, 1000]) note(variant, `create ${count} cards`, await create(tab, variant.card, count));
    for (const count of [1, 100]) note(variant, `create ${count} scales`, await create(tab, variant.level, count));
  }
}
for (const tab of pages.values()) await tab.close();
for (let round = 0; round < 3; round++) {
  for (const variant of all) {
    note(variant, 'memory of a card, kB', await memoryOf(variant, variant.card, 1000));
    note(variant, 'memory of a scale, kB', await memoryOf(variant, variant.level, 200));
    note(variant, 'a key in a scale, ms', await keyOf(variant));
  }
}
for (const variant of all) note(variant, 'nodes left after 2,000 cards', await leakOf(variant, variant.card));
for (let round = 0; round < ROUNDS; round++) {
  for (const variant of all.filter(({name}) => name !== 'same DOM and styles')) {
    const {bytes, requests, shownAt, moved} = await visit(variant);
    note(variant, 'bytes of a page with both', bytes);
    note(variant, 'requests', requests);
    note(variant, 'shown after, ms', shownAt);
    note(variant, 'layout shift', moved);
  }
}
await browser.close();
server.close();

/** Each row beside plain HTML, where that says something. */
const rows = [...new Set(Object.values(results).flatMap(Object.keys))];
const isRatio = (row) => /^create|ms$/.test(row) && row !== 'shown after, ms';
const cell = (row, name) => {
  const values = results[name][row];
  if (!values) return '–';
  const value = median(values);
  const noise = values.length > 3 && isRatio(row) ? ` ±${Math.round(spread(values) * 50)} %` : '';
  if (isRatio(row)) return `${(value / median(results['plain HTML'][row])).toFixed(1)}${noise}`;
  return row === 'layout shift' ? value.toFixed(3) : String(Math.round(value));
};
const names = all.map(({name}) => name);
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = [
  line(['', ...names]),
  line(['---', ...names.map(() => '--:')]),
  ...rows.map((row) =>
    line([isRatio(row) ? `${row.replace(', ms', '')}, × plain HTML` : row, ...names.map((name) => cell(row, name))]),
  ),
].join('\n');
console.log(table);

if (process.argv.includes('--write')) {
  const guide = path('../../docs/speed.md');
  const [before, rest] = readFileSync(guide, 'utf8').split('<!-- bench -->');
  writeFileSync(guide, `${before}<!-- bench -->\n\n${table}\n\n<!-- end -->${rest.split('<!-- end -->')[1]}`);
}
