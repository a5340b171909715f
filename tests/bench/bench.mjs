// `npm run bench`: what the built elements cost, beside plain Lit and native HTML with the same words. All are measured in
// turn in one run, since machines differ and are noisy: read the ratios, not the times.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {browse, page, serve} from '../support/pages.mjs';

const HUNDRED = 100;
const ROUNDS = 25;
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const brotli = (text) => brotliCompressSync(text).length;

const {output} = await build({
  configFile: false,
  logLevel: 'error',
  build: {write: false, modulePreload: false, target: 'es2022', rolldownOptions: {input: path('floor.ts')}},
});
const floor = output.map((chunk) => chunk.code).join('');

const server = await serve({
  '/': page(
    '<main></main><mm-pain-level hidden></mm-pain-level><mm-benefit-card benefit="relaxation" hidden></mm-benefit-card>',
    {
      script: '<script type="module" src="/dist/embed.js"></script><script type="module" src="/floor.js"></script>',
    },
  ),
  '/floor.js': (_, response) => response.writeHead(200, {'content-type': 'text/javascript'}).end(floor),
});
const browser = await browse(['--js-flags=--expose-gc', '--enable-precise-memory-info']);
const {tab, requests} = await browser.open(`${server.url}/`);
await tab.waitForFunction(() => customElements.get('mm-pain-level') && customElements.get('mm-benefit-card'));

const results = await tab.evaluate(
  async (hundred, rounds) => {
    const main = document.querySelector('main');
    const nativeOf = async (tag) => {
      const element = document.createElement(tag);
      main.append(element);
      await element.updateComplete;
      const markup = element.shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
      element.remove();
      return markup;
    };
    const groups = {
      'pain level': {
        'native HTML': await nativeOf('plain-level'),
        'plain Lit': '<plain-level></plain-level>',
        ours: '<mm-pain-level></mm-pain-level>',
      },
      'benefit card': {
        'native HTML': await nativeOf('plain-card'),
        'plain Lit': '<plain-card></plain-card>',
        ours: '<mm-benefit-card benefit="relaxation"></mm-benefit-card>',
      },
    };

    const mount = async (markup) => {
      const start = performance.now();
      // Radios of one name are one group, so each copy stands in a form of its own.
      main.innerHTML = `<form>${markup}</form>`.repeat(hundred);
      for (const form of main.children) await form.firstElementChild.updateComplete;
      main.getBoundingClientRect();
      return performance.now() - start;
    };
    const answer = async (markup) => {
      await mount(markup);
      const start = performance.now();
      for (const {firstElementChild: element} of main.children) {
        for (const radio of (element.shadowRoot ?? element).querySelectorAll('input')) radio.click();
        await element.updateComplete;
      }
      main.getBoundingClientRect();
      return performance.now() - start;
    };
    const heap = async (markup) => {
      main.replaceChildren();
      await new Promise((resolve) => setTimeout(resolve, 50));
      globalThis.gc();
      const before = performance.memory.usedJSHeapSize;
      await mount(markup);
      globalThis.gc();
      return (performance.memory.usedJSHeapSize - before) / 1000;
    };

    const measure = async (variants, what, times) => {
      const samples = {};
      for (let round = 0; round < times; round++) {
        for (const [name, markup] of Object.entries(variants)) (samples[name] ??= []).push(await what(markup));
      }
      main.replaceChildren();
      return Object.fromEntries(
        Object.entries(samples).map(([name, values]) => [name, values.sort((a, b) => a - b)[values.length >> 1]]),
      );
    };
    const rows = [];
    for (const [name, variants] of Object.entries(groups)) {
      rows.push([`mount ${hundred} of ${name}`, 'ms', await measure(variants, mount, rounds)]);
      rows.push([`heap of ${hundred}`, 'kB', await measure(variants, heap, 5)]);
      if (name === 'pain level')
        rows.push([`answer ${hundred} eleven times`, 'ms', await measure(variants, answer, 7)]);
    }
    return rows;
  },
  HUNDRED,
  ROUNDS,
);

const files = requests
  .filter((url) => url.includes('/dist/'))
  .map((url) => new URL(url).pathname.slice('/dist/'.length));
const bytes = files.map((file) => [file, brotli(readFileSync(path(`../../dist/${file}`)))]);
console.log('\nBytes (brotli) of a page with a card and a pain level');
for (const [file, size] of bytes) console.log(`${String(size).padStart(8)}  ${file}`);
console.log(
  `${String(bytes.reduce((sum, [, size]) => sum + size, 0)).padStart(8)}  in all; the floor in plain Lit: ${brotli(floor)}`,
);

console.log(
  '\nMedian, and how many times native HTML; memory beside plain Lit, since native HTML has next to none on that heap',
);
for (const [name, unit, values] of results) {
  const base = values[unit === 'kB' ? 'plain Lit' : 'native HTML'];
  const cells = Object.entries(values).map(
    ([variant, value]) => `${variant} ${value.toFixed(1)} ${unit} (${(value / base).toFixed(1)} ×)`,
  );
  console.log(`${name.padEnd(28)}${cells.join('   ')}`);
}

await browser.close();
server.close();
