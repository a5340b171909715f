// `npm run bench`: what a card and a pain scale cost, beside other ways to show the same words. Everything is measured in turn in one run,
// since machines differ and are noisy: read the ratios, not the times. With `--write`, the table goes into the guide on speed.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {all, browser, close, create, open, origin, settle} from './pages.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const ROUNDS = 7;

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[values.length >> 1];
const spread = (values) => (sorted(values).at(-2) - sorted(values).at(1)) / median(values);

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
const made = all.filter(({isVisitOnly}) => !isVisitOnly);
for (const variant of made) pages.set(variant, await open(variant));
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
  for (const variant of made) {
    note(variant, 'memory of a card, kB', await memoryOf(variant, variant.card, 1000));
    note(variant, 'memory of a scale, kB', await memoryOf(variant, variant.level, 200));
    note(variant, 'a key in a scale, ms', await keyOf(variant));
  }
}
for (const variant of made) note(variant, 'nodes left after 2,000 cards', await leakOf(variant, variant.card));
for (let round = 0; round < ROUNDS; round++) {
  for (const variant of all.filter(({name}) => name !== 'same DOM and styles')) {
    const {bytes, requests, shownAt, moved} = await visit(variant);
    note(variant, 'bytes of a page with both', bytes);
    note(variant, 'requests', requests);
    note(variant, 'shown after, ms', shownAt);
    note(variant, 'layout shift', moved);
  }
}
await close();

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
