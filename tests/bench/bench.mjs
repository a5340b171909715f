// `npm run bench`: what a card and a pain scale cost, beside other ways to show the same words. Everything is measured in turn in one run,
// since machines differ and are noisy: read the ratios, not the times. The key figures follow the table, a line each, so that several runs
// can be compared. With `--write`, the table goes into the guide on speed. `--rounds 1` is for a quick look.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {all, browser, close, create, open, origin, settle} from './pages.mjs';
import {words} from './variants.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const {values: options} = parseArgs({options: {write: {type: 'boolean'}, rounds: {type: 'string', default: '7'}}});
const ROUNDS = Number(options.rounds);
/** What takes long and varies little is measured in fewer rounds. */
const FEW_ROUNDS = Math.min(ROUNDS, 3);

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

/** Main-thread time in ms that a page has taken for an action. */
async function spentOn(tab, act) {
  const before = (await tab.metrics()).TaskDuration;
  await act();
  return ((await tab.metrics()).TaskDuration - before) * 1000;
}

/** Waits until the next frame is painted. */
const nextFrame = (tab) =>
  tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/** Main-thread time in ms for an arrow key in a scale. */
async function keyOf(variant) {
  const tab = await open(variant);
  await create(tab, variant.level, 1);
  await settle(tab);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('ArrowRight');
  const spent = await spentOn(tab, async () => {
    for (let i = 0; i < 40; i++) {
      await tab.keyboard.press(i % 2 ? 'ArrowRight' : 'ArrowLeft');
      await nextFrame(tab);
    }
  });
  await tab.close();
  return spent / 40;
}

const wordsIn = {en: await words('en'), es: await words('es')};

/** Changes the language of a page, and waits until every card and every scale on it is painted with its new words. */
const speak = (tab, language) =>
  tab.evaluate(
    async (language, {topic, level}) => {
      const elements = [...document.querySelectorAll('main > *')];
      const isShown = ({localName, shadowRoot}) =>
        shadowRoot.textContent.includes(localName === 'mm-benefit-card' ? topic.title : level.lowest);
      document.documentElement.lang = language;
      do await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      while (!elements.every(isShown));
    },
    language,
    wordsIn[language],
  );

/** Main-thread time in ms for a change of the language with 100 cards and 20 scales on a page, and for making them anew. */
async function languageOf(variant) {
  const tab = await open(variant);
  const markup = variant.card.repeat(100) + variant.level.repeat(20);
  const [made, changed] = [[], []];
  for (let i = 0; i < 6; i++) {
    await create(tab, markup, 0);
    made.push(
      await spentOn(tab, async () => {
        await create(tab, markup, 1);
        await nextFrame(tab);
      }),
    );
    for (const language of ['es', 'en']) changed.push(await spentOn(tab, () => speak(tab, language)));
  }
  await tab.close();
  // The words are loaded in the first turn, which does not count.
  return {made: median(made.slice(1)), changed: median(changed.slice(2))};
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

/**
 * How many waves of requests a first visit makes after its HTML. Every request is held until no other has come for a while, and then all
 * that are held go on together. So what comes after that needed one of their answers.
 */
async function wavesOf(variant) {
  const tab = await browser.newPage();
  let [held, waves, timer] = [[], 0];
  const release = () => {
    waves++;
    for (const request of held.splice(0)) void request.continue();
  };
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (request.isNavigationRequest() || !request.url().startsWith('http')) return void request.continue();
    held.push(request);
    clearTimeout(timer);
    timer = setTimeout(release, 500);
  });
  await tab.goto(`${origin}/?variant=${all.indexOf(variant)}`, {waitUntil: 'networkidle0'});
  await tab.close();
  return waves;
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
for (let round = 0; round < FEW_ROUNDS; round++) {
  for (const variant of made) {
    note(variant, 'memory of a card, kB', await memoryOf(variant, variant.card, 1000));
    note(variant, 'memory of a scale, kB', await memoryOf(variant, variant.level, 200));
    note(variant, 'a key in a scale, ms', await keyOf(variant));
    if (!variant.isLocalized) continue;
    const language = await languageOf(variant);
    note(variant, 'language switch, ms', language.changed);
    note(variant, 'language switch, × making the same anew', language.changed / language.made);
  }
}
for (const variant of made) note(variant, 'nodes left after 2,000 cards', await leakOf(variant, variant.card));
const visited = all.filter(({isMadeOnly}) => !isMadeOnly);
for (const variant of visited) note(variant, 'waves of requests after the HTML', await wavesOf(variant));
for (let round = 0; round < ROUNDS; round++) {
  for (const variant of visited) {
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
const isRatio = (row) => /^(create|a key)/.test(row);
const DIGITS = {'layout shift': 3, 'language switch, × making the same anew': 2};
const valueOf = (row, name) => median(results[name][row]);
const cell = (row, name) => {
  const values = results[name][row];
  if (!values) return '–';
  if (!isRatio(row)) return valueOf(row, name).toFixed(DIGITS[row] ?? 0);
  const noise = values.length > 3 ? ` ±${Math.round(spread(values) * 50)} %` : '';
  return `${(valueOf(row, name) / valueOf(row, 'plain HTML')).toFixed(1)}${noise}`;
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

/** The key figures, a line each. */
const ours = ['script tag', 'npm, by Vite'];
const ourVisits = ['script tag', 'with preload', 'ready-made card', 'npm, by Vite'];
const say = (what, variants, figure) =>
  console.log(`${what}: ${variants.map((name) => `${name} ${figure(name)}`).join(' | ')}`);
const sayTimes = (row, other) =>
  say(`${row.replace(', ms', '')}, × ${other}`, [...ours, 'same templates in plain Lit'], (name) =>
    (valueOf(row, name) / valueOf(row, other)).toFixed(2),
  );
const sayAsIs = (row, variants) => say(row, variants, (name) => valueOf(row, name).toFixed(DIGITS[row] ?? 0));
console.log('\nKey figures');
for (const other of ['plain HTML', 'same DOM and styles']) {
  for (const row of ['create 1000 cards', 'create 100 scales']) sayTimes(row, other);
}
sayTimes('create 1 cards', 'same DOM and styles');
for (const row of ['memory of a card, kB', 'memory of a scale, kB']) {
  sayAsIs(row, ours);
  sayTimes(row, 'plain HTML');
}
sayTimes('a key in a scale, ms', 'plain HTML');
for (const row of ['language switch, ms', 'language switch, × making the same anew']) sayAsIs(row, ours);
sayAsIs('waves of requests after the HTML', ourVisits);
say('shown after, ms more than plain HTML', ourVisits, (name) =>
  Math.round(valueOf('shown after, ms', name) - valueOf('shown after, ms', 'plain HTML')),
);

if (options.write) {
  const guide = path('../../docs/speed.md');
  const [before, rest] = readFileSync(guide, 'utf8').split('<!-- bench -->');
  writeFileSync(guide, `${before}<!-- bench -->\n\n${table}\n\n<!-- end -->${rest.split('<!-- end -->')[1]}`);
}
