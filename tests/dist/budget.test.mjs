// About the bytes of dist/: those of each file of code, and those of the words of each locale, beside what budget.json has on record.
// `npm run budget` records what there is now, so that a pull request shows what it adds.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';

const dist = new URL('../../dist/', import.meta.url).pathname;
const record = new URL('budget.json', import.meta.url);

/** The most that a file may grow before it has to be recorded: 3 percent, or a few bytes, since the name of the build is in some small files. */
const ROOM = 1.03;
const FEW = 16;

const bytesOf = (path) => brotliCompressSync(readFileSync(join(dist, path))).length;
const scriptsIn = (folder) => readdirSync(join(dist, folder)).filter((name) => name.endsWith('.js'));

/** Bytes after brotli, by file; all files of a locale are one entry. */
function measure() {
  const bytes = Object.fromEntries(scriptsIn('.').map((name) => [name, bytesOf(name)]));
  const [build] = readdirSync(join(dist, 'chunks'));
  const chunks = join('chunks', build);
  for (const name of scriptsIn(chunks)) bytes[`chunks/${name}`] = bytesOf(join(chunks, name));
  for (const {name: locale} of readdirSync(join(dist, chunks), {withFileTypes: true}).filter((each) =>
    each.isDirectory(),
  )) {
    const words = readdirSync(join(dist, chunks, locale), {recursive: true}).filter((name) => name.endsWith('.js'));
    bytes[`chunks/${locale}/`] = words.reduce((sum, name) => sum + bytesOf(join(chunks, locale, name)), 0);
  }
  return bytes;
}

const now = measure();

if (process.argv.includes('--update')) {
  writeFileSync(record, `${JSON.stringify(now, null, 2)}\n`);
} else {
  test('no file has grown by more than 3 percent without a record of it', () => {
    const before = JSON.parse(readFileSync(record, 'utf8'));
    const faults = [];
    for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
      const [was, is] = [before[name], now[name]];
      if (was === is) continue;
      console.log(
        `${name}: ${was ?? 'new'} → ${is ?? 'gone'}${was && is ? ` (${is > was ? '+' : ''}${is - was})` : ''}`,
      );
      if (!was || !is || is > was * ROOM + FEW) faults.push(name);
    }
    assert.deepEqual(faults, [], 'Look whether it has to be; then run npm run budget');
  });

  test('the bundle takes at most 350 kB', () => assert.ok(now['bundle.js'] <= 350_000, `${now['bundle.js']} bytes`));
}
