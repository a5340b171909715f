// About the sample clinic's front page, as Lighthouse sees it on a phone. Its score for speed depends on the machine, so it is only printed.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {chromium} from '../support/browsers.mjs';

const root = resolve(import.meta.dirname, '../..');

test('the front page of the built site is accessible, sound and found, by Lighthouse', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mm-site-'));
  execFileSync(process.execPath, ['build/site.mjs', folder], {cwd: root});
  // Compressed beforehand, and cached as the guide on self-hosting says.
  for (const name of readdirSync(folder, {recursive: true})) {
    const path = join(folder, name);
    if (/^[^/]*\.html$|^dist\/[^/]+\.js$|^dist\/chunks\/.*\.js$/.test(name) && statSync(path).isFile())
      writeFileSync(
        `${path}.br`,
        brotliCompressSync(readFileSync(path), {params: {[constants.BROTLI_PARAM_QUALITY]: 6}}),
      );
  }
  const files = sirv(folder, {
    brotli: true,
    setHeaders: (response, path) =>
      path.includes('/chunks/') && response.setHeader('cache-control', 'max-age=31536000'),
  });
  const server = createServer(files);
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const browser = await puppeteer.launch(await chromium());
  try {
    const page = await browser.newPage();
    const {lhr} = await lighthouse(`http://localhost:${server.address().port}/`, {logLevel: 'error'}, undefined, page);
    const scores = Object.fromEntries(Object.entries(lhr.categories).map(([id, {score}]) => [id, score * 100]));
    const low = Object.values(lhr.audits)
      .filter(({score, scoreDisplayMode}) => score !== null && score < 1 && scoreDisplayMode !== 'informative')
      .map(({id, score, displayValue = ''}) => `${id} ${score} ${displayValue}`);
    console.log(`Lighthouse: ${JSON.stringify(scores)}\n${low.join('\n')}`);
    const {performance, ...others} = scores;
    assert.ok(performance > 0);
    assert.deepEqual(others, {accessibility: 100, 'best-practices': 100, seo: 100}, low.join('\n'));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, {recursive: true});
  }
});
