// About the addresses at public CDNs that the guides name: they work as written, on a local server with the CDNs' paths and headers.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {serveCdns} from '../support/cdn.mjs';
import {browse, page, ready, serve, version} from '../support/pages.mjs';

const root = resolve(import.meta.dirname, '../..');
const guides = ['README.md', ...readdirSync(join(root, 'stories/guides')).map((name) => `stories/guides/${name}`)];
const addresses = new Set(
  guides.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/https:\/\/(?:cdn\.jsdelivr\.net|unpkg\.com)\/[^\s"`]+/g)].map(
      ([url]) => url,
    ),
  ),
);

describe('a public CDN', {timeout: 120_000}, () => {
  let cdn, site, browser;
  const answers = {};
  before(async () => {
    cdn = await serveCdns();
    site = await serve(answers);
    browser = await browse(cdn.switches);
  });
  after(async () => {
    await browser?.close();
    site?.close();
    cdn?.close();
  });

  /** Opens a page with the script at an address, and says what a visitor sees of a card. */
  async function open(url, lang = 'en') {
    const script = `<script type="module" src="${url}"></script>`;
    answers['/'] = page('<mm-benefit-card benefit="relaxation"></mm-benefit-card>', {lang, script});
    const {tab, lines, requests} = await browser.open(`${site.url}/`);
    await ready(tab);
    const heading = await tab.evaluate(
      () => document.querySelector('mm-benefit-card').shadowRoot.querySelector('h3').textContent,
    );
    await tab.close();
    return {heading: heading.trim(), lines, requests: requests.filter((each) => !each.startsWith(site.url))};
  }

  test('is named with its two best known addresses, in the version of the package', () => {
    assert.ok(addresses.size >= 2);
    for (const url of addresses) assert.ok(url.includes(`medical-massage-widgets@${version}/`), url);
  });

  test('has the elements and the words of another language, at every address that a guide names', async () => {
    for (const url of addresses) {
      const {heading, lines, requests} = await open(url, 'es');
      assert.equal(heading, 'Relajación', url);
      assert.deepEqual(lines, [], url);
      for (const each of requests) assert.ok(each.startsWith(new URL('.', url).href), `${each} is beside ${url}`);
    }
  });

  test('may lead from a range to a version: all files come from there', async () => {
    const url = `https://unpkg.com/medical-massage-widgets@${version.replace(/\.\d+$/, '')}/dist/embed.js`;
    const {heading, lines, requests} = await open(url);
    assert.equal(heading, 'Relaxation');
    assert.deepEqual(lines, []);
    const chunks = requests.filter((each) => each.includes('/chunks/'));
    assert.ok(chunks.length && chunks.every((each) => each.includes(`@${version}/`)), chunks.join('\n'));
  });
});
