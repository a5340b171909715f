import {spawn} from 'node:child_process';
import {watch} from 'node:fs';
import {createServer} from 'node:http';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const site = sirv(folder('.'), {dev: true});
const dist = sirv(folder('../dist'), {dev: true});

/** Shows what a form has posted, and stores nothing. */
async function received(request, response) {
  const fields = [...new URLSearchParams(await text(request))].map(([name, value]) => `${name}=${value}`);
  response.writeHead(200, {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store'});
  response.end(`The clinic would receive:\n\n${fields.join('\n')}\n`);
}

/**
 * Serves the sample pages, and under /dist/ the built files, as a clinic's own server would.
 *
 * @param {number} port where to listen; 0 takes any free port
 * @returns {Promise<{url: string, close(): void}>}
 */
export function serve(port) {
  const server = createServer((request, response) => {
    const notFound = () => response.writeHead(404).end('Not found');
    if (request.method === 'POST') {
      void received(request, response);
    } else if (request.url.startsWith('/dist/')) {
      request.url = request.url.slice('/dist'.length);
      dist(request, response, notFound);
    } else {
      site(request, response, notFound);
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve({url: `http://localhost:${server.address().port}/`, close: () => server.close()});
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
    (await run(vite, 'build', '--config', 'build/embed.config.ts'))
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
      console.log((await rebuild()) ? 'Built. Reload the page to see it.' : 'Not built; the pages are as before.');
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
  watch(folder('../locales'), onChange(/\.(xlf|json)$/));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {url} = await serve(Number(process.env.PORT ?? 8000)).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(0);
  });
  console.log(
    `\nA sample clinic page with the widgets: ${url}\nIn Spanish: ${url}es.html\nThe code for your own page: ${url}builder.html\nStop with Ctrl+C.`,
  );
  watchTexts();
}
