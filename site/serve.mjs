import {spawn} from 'node:child_process';
import {existsSync, readFileSync, watch} from 'node:fs';
import {createServer} from 'node:http';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const site = sirv(folder('.'), {dev: true});
const pages = sirv(folder('generated/pages'), {dev: true});
const dist = sirv(folder('../dist'), {dev: true});
const storybook = sirv(folder('../storybook-static'), {dev: true});

/** Shows what a form has posted, and stores nothing. */
async function received(request, response) {
  const fields = [...new URLSearchParams(await text(request))].map(([name, value]) => `${name}=${value}`);
  response.writeHead(200, {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store'});
  response.end(`The clinic would receive:\n\n${fields.join('\n')}\n`);
}

/** The open pages that wait to be told that there is a new build. */
const openPages = new Set();

/** Has every open page load again. */
export function reloadPages() {
  for (const response of openPages) response.write('data: built\n\n');
}

/** Answers an open page with a stream of events, one for each new build. */
function waitForBuild(request, response) {
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
  response.write('\n');
  openPages.add(response);
  request.on('close', () => openPages.delete(response));
}

const RELOAD = `<script>new EventSource('/built').onmessage = () => location.reload()</script>`;

/** The file of a page with what makes it load again; undefined where the address is none of a page. */
function livePage({url}) {
  const match = /^\/(?:([\w-]+)\.html)?(?:[?#]|$)/.exec(url);
  const files = match ? ['generated/pages', '.'].map((place) => folder(`${place}/${match[1] ?? 'index'}.html`)) : [];
  const file = files.find((each) => existsSync(each));
  return file && readFileSync(file, 'utf8') + RELOAD;
}

/** Says what to do where Storybook has not been built. */
function noStorybook(response) {
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'});
  response.end('<title>Storybook</title><p>The guides are not built yet: run <code>npm run build:storybook</code>.');
}

/**
 * Serves the sample pages, under /dist/ the built files, and under /storybook/ Storybook, as a clinic's own server would.
 *
 * @param {number} port where to listen; 0 takes any free port
 * @param {boolean} [isLive] whether open pages load again after `reloadPages()`
 * @returns {Promise<{url: string, close(): void}>}
 */
export function serve(port, isLive = false) {
  const server = createServer((request, response) => {
    const notFound = () => response.writeHead(404).end('Not found');
    const page = isLive && request.method === 'GET' ? livePage(request) : undefined;
    if (request.method === 'POST') {
      void received(request, response);
    } else if (isLive && request.url === '/built') {
      waitForBuild(request, response);
    } else if (page) {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'}).end(page);
    } else if (request.url.startsWith('/dist/')) {
      request.url = request.url.slice('/dist'.length);
      dist(request, response, notFound);
    } else if (request.url.startsWith('/storybook/')) {
      request.url = request.url.slice('/storybook'.length);
      storybook(request, response, () => (request.url === '/' ? noStorybook(response) : notFound()));
    } else {
      pages(request, response, () => site(request, response, notFound));
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve({
        url: `http://localhost:${server.address().port}/`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

/** Runs a program of the project, and resolves with whether it succeeded. It prints only what went wrong. */
const run = (program, ...args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder('..'),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });

/** Writes the texts and the script-tag files again. Files of an earlier build stay, because open pages may still ask for them. */
async function rebuild() {
  const vite = 'node_modules/vite/bin/vite.js';
  return (
    (await run('build/localization/localize.mjs', 'build')) &&
    (await run(vite, 'build', '--emptyOutDir', 'false')) &&
    (await run(vite, 'build', '--config', 'build/embed.config.ts')) &&
    (await run('build/sample-pages.mjs'))
  );
}

/** Rebuilds when content, a file of texts or a locale's file is saved: once for several at a time, and never two at once. */
function watchTexts() {
  let timer;
  let isRunning = false;
  let isStale = false;
  const update = async () => {
    if (isRunning) return;
    isRunning = true;
    while (isStale) {
      isStale = false;
      console.log('A text has changed: building …');
      const isBuilt = await rebuild();
      console.log(isBuilt ? 'Built. Open pages load again.' : 'Not built; the pages are as before.');
      if (isBuilt) reloadPages();
    }
    isRunning = false;
  };
  const onChange = (isText) => (_event, name) => {
    if (!isText.test(name ?? '')) return;
    isStale = true;
    clearTimeout(timer);
    timer = setTimeout(update, 200);
  };
  watch(folder('../src'), {recursive: true}, onChange(/^content[\\/].+\.ts$|\.texts\.ts$/));
  watch(folder('.'), {recursive: true}, onChange(/\.texts\.ts$|^sample[\\/].+\.html$/));
  watch(folder('../locales'), onChange(/\.(xlf|json)$/));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {url} = await serve(Number(process.env.PORT ?? 8000), true).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(0, true);
  });
  console.log(
    `\nA sample clinic page with the widgets: ${url}\nThe code for your own page: ${url}builder.html\nStop with Ctrl+C.`,
  );
  watchTexts();
}
