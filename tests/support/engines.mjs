// Pages in each engine that is on the machine, for what every browser must do alike. Where Chromium alone will do, see pages.mjs.
import {after, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {isWhole, rowsForEachEngine} from './amount.mjs';
import {chromium, firefox, installHints, webkit} from './browsers.mjs';
import {page, serve} from './pages.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

const {BROWSERS, CI} = process.env;

/** An engine: `open` gives a fresh tab with puppeteer's `goto` and `evaluate`. @typedef {{open: () => Promise<any>, close: () => Promise<void>}} Engine */

/** @returns {Engine} */
function puppeteerEngine(browser) {
  let tab;
  return {
    async open() {
      await tab?.close();
      return (tab = await browser.newPage());
    },
    close: () => browser.close(),
  };
}

/** How to start each engine; undefined where the machine does not have it. */
const starts = {
  chromium: async () => puppeteerEngine(await puppeteer.launch(await chromium())),
  firefox:
    firefox() && (async () => puppeteerEngine(await puppeteer.launch({browser: 'firefox', executablePath: firefox()}))),
  webkit:
    webkit() &&
    (async () => {
      const launcher = webkitLauncher(webkit());
      return {open: async () => launcher.getPage(), close: () => launcher.stop()};
    }),
};

const asked = BROWSERS?.split(',') ?? Object.keys(starts);
for (const name of asked.filter((name) => !starts[name])) {
  const hint = `${name} is not on this machine: ${installHints[name]}.`;
  if (CI) throw new Error(hint);
  console.warn(`Without ${name}. ${hint}`);
}
const found = asked.filter((name) => starts[name]);

/** Each engine starts once for a file, with the first test that needs it. @type {Map<string, Promise<Engine>>} */
const started = new Map();

/** What a page writes down of itself, in every engine alike: lines of the console, errors, violations of a policy. */
const recorder = `
  window.lines = [];
  ['log', 'warn', 'error'].forEach(function (type) {
    var write = console[type];
    console[type] = function () {
      lines.push(type + ': ' + [].join.call(arguments, ' '));
      write.apply(console, arguments);
    };
  });
  addEventListener('error', function (event) {
    if (event.message) lines.push('error: ' + event.message);
  });
  addEventListener('unhandledrejection', function (event) {
    lines.push('rejection: ' + event.reason);
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    lines.push(['violation:', event.violatedDirective, event.blockedURI, event.sample].join(' '));
  });`;

/** An answer of the server that is a script. */
export const script = (code) => (_, response) => response.writeHead(200, {'content-type': 'text/javascript'}).end(code);

/** A document as in pages.mjs that records what goes wrong on it. */
export const recorded = (body, {head = '', ...options} = {}) =>
  page(body, {...options, head: `<script src="/recorder.js"></script>${head}`});

/**
 * What a recorded page has written down. A line may name a faulty value, and WebKit's driver can't give a text that is no valid Unicode.
 */
export const linesOf = (tab) => tab.evaluate(() => window.lines.map((line) => line.toWellFormed?.() ?? line));

/** In short, a row that differs little between engines is tried in Chromium alone, unless BROWSERS names others. */
const enginesOfRow = (number) => (isWhole || BROWSERS || rowsForEachEngine.includes(number) ? undefined : ['chromium']);

/** Waits until a function is true in the page. Tries again when the page is still on its way. */
export async function until(tab, condition, ...args) {
  let last;
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(40)) {
    try {
      if (await tab.evaluate(condition, ...args)) return;
      last = undefined;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`Still not true in the page: ${condition}`, {cause: last});
}

/** Waits until every element of ours that is registered has rendered, and so have those in its shadow tree. */
export const shown = (tab, selector, text = '') =>
  until(
    tab,
    (selector, text) =>
      [...document.querySelectorAll(selector)].length &&
      [...document.querySelectorAll(selector)].every((element) =>
        element.shadowRoot?.querySelector('.root')?.textContent.includes(text),
      ),
    selector,
    text,
  );

/**
 * A test that runs once in each engine.
 *
 * @param {string} title
 * @param {(context: {visit: Function, engine: string}) => Promise<void>} run `visit` serves a document, or answers by path, and opens it
 * @param {{engines?: string[], timeout?: number}} [options] where not every engine is asked
 */
export function inEachEngine(title, run, {engines = Object.keys(starts), timeout = 120_000} = {}) {
  for (const engine of found.filter((name) => engines.includes(name))) {
    test(`${title} (${engine})`, {timeout}, async () => {
      if (!started.has(engine)) started.set(engine, starts[engine]());
      const tab = await (await started.get(engine)).open();
      const servers = [];
      const visit = async (answers, {headers, path = '/'} = {}) => {
        const all = typeof answers === 'string' ? {'/': answers} : answers;
        all['/recorder.js'] ??= script(recorder);
        const server = await serve(all, headers);
        servers.push(server);
        await tab.goto(server.url + path);
        await until(tab, (url) => location.href.startsWith(url) && document.readyState === 'complete', server.url);
        return {tab, server};
      };
      try {
        await run({visit, engine});
      } finally {
        servers.forEach((server) => server.close());
      }
    });
  }
}

/**
 * A test of what a page of a site does to the elements. Its number is that of the row in docs/pages.md, of which `npm test` prints a
 * table.
 */
export const row = (number, title, run, {engines = enginesOfRow(number), ...options} = {}) =>
  inEachEngine(`${number}. ${title}`, run, {engines, ...options});

after(async () => {
  for (const engine of started.values()) await (await engine).close();
});
