import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {chromiumForOwnPages} from './browsers.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The answer to a path, which takes precedence over the built files: markup, or a handler. */
/** @typedef {string | ((request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown)} Answer */

/**
 * Serves pages that a test makes up, beside the built `dist/`, as a clinic's server would.
 *
 * @param {Record<string, Answer>} answers by path
 * @param {Record<string, string>} [headers] of every page
 */
export async function serve(answers, headers = {}) {
  // Allows other origins, as a CDN does, because a sandboxed frame has an origin of its own.
  const setHeaders = (response) => response.setHeader('access-control-allow-origin', '*');
  const dist = sirv(folder('../../dist'), {dev: true, setHeaders});
  /** The requested paths, in order. */
  const asked = [];
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    asked.push(request.url);
    // A handler for every path, which may also change the request, says whether it has answered.
    if (answers['*']?.(request, response)) return undefined;
    const answer = answers[path];
    if (typeof answer === 'function') return answer(request, response);
    if (answer !== undefined) {
      return response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers}).end(answer);
    }
    if (!path.startsWith('/dist/')) return response.writeHead(404).end();
    request.url = request.url.slice('/dist'.length);
    return dist(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A document with `body`, and the script tag unless `script` says otherwise. */
export const page = (
  body,
  {lang = 'en', script = '<script type="module" src="/dist/embed.js"></script>', head = ''} = {},
) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Clinic</title>
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}${script}</head><body>${body}</body></html>`;

/**
 * Starts a browser for one test. What its pages log or throw is in `lines`, what they request is in `requests`.
 *
 * @param {string[]} [switches] of Chromium
 */
export async function browse(switches = []) {
  const options = await chromiumForOwnPages();
  const browser = await puppeteer.launch({...options, args: [...options.args, ...switches]});
  return {
    close: () => browser.close(),
    /** Closes what a test has opened: a page goes on with its work in the background. */
    async closeTabs() {
      const [, ...tabs] = await browser.pages();
      await Promise.all(tabs.map((tab) => tab.close()));
    },
    /** Opens a page in a new tab, and waits until it has loaded all that it asks for by itself; with `waitUntil`, only until then. */
    async open(url, {before, waitUntil} = {}) {
      const tab = await browser.newPage();
      const lines = [];
      const requests = [];
      tab.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
      tab.on('pageerror', (error) => lines.push(`error: ${error.message}`));
      tab.on('request', (request) => requests.push(request.url()));
      await before?.(tab);
      await tab.goto(url, {waitUntil: waitUntil ?? 'load'});
      // Puppeteer's own `networkidle0` waits for half a second, which is a large part of a short test.
      if (!waitUntil) await tab.waitForNetworkIdle({idleTime: 150});
      return {tab, lines, requests};
    },
  };
}

/** Resolves when every element of ours on the page has rendered. */
export const ready = (tab) =>
  tab.evaluate(async () => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    for (const element of all(document)) {
      if (!element.localName.startsWith('mm-')) continue;
      await customElements.whenDefined(element.localName);
      await element.updateComplete;
    }
  });

/** The version that package.json names. */
export const {version} = JSON.parse(readFileSync(folder('../../package.json'), 'utf8'));
