// About build/site.mjs: the folder for any server of files. It needs dist/ and storybook-static/ as built.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import sirv from 'sirv';
import {languages} from '../support/amount.mjs';
import {browse, ready} from '../support/pages.mjs';

const root = resolve(import.meta.dirname, '../..');

describe('the built site, in a folder of another site', () => {
  let folder, server, url, browser;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mm-site-'));
    execFileSync(process.execPath, ['build/site.mjs', folder], {cwd: root});
    const files = sirv(folder);
    server = createServer((request, response) => {
      const notFound = () => response.writeHead(404).end();
      if (!request.url.startsWith('/some/place/')) return notFound();
      request.url = request.url.slice('/some/place'.length);
      return files(request, response, notFound);
    });
    await new Promise((done) => server.listen(0, 'localhost', done));
    url = `http://localhost:${server.address().port}/some/place/`;
    browser = await browse();
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, {recursive: true});
  });

  test('holds no file that only developers need', () => {
    const names = readdirSync(folder);
    for (const name of ['index.html', 'builder.html', 'dist', 'storybook', 'generated'])
      assert.ok(names.includes(name), name);
    const workshop = readdirSync(join(folder, 'builder'))
      .concat(names)
      .filter((name) => /\.(ts|mjs)$/.test(name));
    assert.deepEqual(workshop, []);
  });

  test('every page works, and every link leads somewhere', async () => {
    const links = new Set();
    const languageOf = (name) => /<html lang="([^"]+)"/.exec(readFileSync(join(folder, name), 'utf8'))[1];
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    for (const name of pages.filter((each) => languages.includes(languageOf(each)))) {
      const {tab, lines, requests} = await browser.open(url + name);
      await ready(tab);
      assert.deepEqual(lines, [], name);
      for (const request of requests) assert.ok(request.startsWith(url) || request.startsWith('data:'), request);
      for (const link of await tab.$$eval('a[href]', (all) => all.map(({href}) => href.split('#')[0]))) links.add(link);
      await tab.close();
    }
    for (const link of links) {
      assert.ok(link.startsWith(url), link);
      assert.equal((await fetch(link)).status, 200, link);
    }
  });

  test('the page that makes the code names the files where they are', async () => {
    const {tab} = await browser.open(`${url}builder.html`);
    await tab.waitForFunction(() => document.querySelector('#code').value);
    // The preview may be opened again meanwhile.
    await tab.waitForFunction(() =>
      document
        .querySelector('#preview')
        .contentDocument?.querySelector('mm-benefit-card')
        ?.shadowRoot?.querySelector('article'),
    );
    const code = await tab.$eval('#code', ({value}) => value);
    const named = [...code.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    assert.ok(named.length > 3);
    for (const address of named) {
      assert.ok(address.startsWith(`${url}dist/`), address);
      assert.equal((await fetch(address)).status, 200, address);
    }
  });

  test('the link to the guides leads to Storybook, which shows them', async () => {
    const {tab} = await browser.open(`${url}builder.html`);
    await Promise.all([tab.waitForNavigation(), tab.click('a[href="storybook/"]')]);
    const frame = await (await tab.waitForSelector('iframe#storybook-preview-iframe')).contentFrame();
    await frame.waitForFunction(() => document.querySelector('#storybook-docs h1')?.checkVisibility());
    assert.match(await frame.$eval('#storybook-docs h1', ({textContent}) => textContent), /\S/);
  });
});
