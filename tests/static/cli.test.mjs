import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const cli = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url));
const card = '<mm-benefit-card benefit="relaxation"></mm-benefit-card>';

describe('medical-massage-widgets static', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'mm-static-'))));
  after(() => rmSync(folder, {recursive: true}));

  /** Runs the command in a folder with these files. */
  function run(files, ...args) {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {cwd: folder, encoding: 'utf8'});
    return {status, stdout, stderr, read: (name) => readFileSync(join(folder, name), 'utf8')};
  }

  test('writes the content into each page, in place, and changes nothing the second time', () => {
    const files = {'a.html': `<!doctype html><html lang="ar">${card}`, 'b.php': `<?php head() ?>${card}\r\n`};
    const first = run(files, 'static', 'a.html', 'b.php');
    assert.deepEqual([first.status, first.stderr], [0, '']);
    assert.equal(first.stdout, 'a.html: written\nb.php: written\n');
    assert.match(
      first.read('a.html'),
      /^<!doctype html><html lang="ar"><mm-benefit-card [^>]+><template [^]+ dir="rtl">/,
    );
    assert.match(first.read('b.php'), /^<\?php head\(\) \?><mm-[^]+Relaxation[^]+<\/mm-benefit-card>\r\n$/);
    const second = run({}, 'static', 'a.html', 'b.php');
    assert.equal(second.stdout, 'a.html: nothing to change\nb.php: nothing to change\n');
    assert.equal(second.read('a.html'), first.read('a.html'));
  });

  test('takes the language of pages that do not name theirs', () => {
    const {read} = run({'es.html': card}, 'static', '--lang', 'es', 'es.html');
    assert.match(read('es.html'), /Relajación/);
  });

  test('says what is wrong, with the name of the file, and goes on', () => {
    const {status, stdout, stderr, read} = run({'c.html': `<mm-nope></mm-nope>${card}`}, 'static', 'no.html', 'c.html');
    assert.equal(status, 1);
    assert.equal(stdout, 'c.html: written\n');
    assert.match(stderr, /^no\.html: ENOENT[^\n]+\nc\.html: <mm-nope>: there is no such element; use one of [^\n]+\n$/);
    assert.match(read('c.html'), /^<mm-nope><\/mm-nope><mm-benefit-card [^>]+><template/);
  });

  test('says how it is used', () => {
    for (const args of [[], ['statik', 'c.html'], ['static']]) {
      const {status, stderr} = run({}, ...args);
      assert.equal(status, 2);
      assert.match(stderr, /^Usage: medical-massage-widgets static/);
    }
    assert.equal(run({}, 'static', '--langue', 'es', 'c.html').status, 2);
    const help = run({}, '--help');
    assert.deepEqual([help.status, help.stderr], [0, '']);
    assert.match(help.stdout, /--lang/);
  });
});
