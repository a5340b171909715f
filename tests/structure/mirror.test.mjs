// About tests/ as a whole: each test file has the path of what it tests, or its first line says why not.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {test} from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const exists = (...parts) => existsSync(join(root, ...parts));

/** Where a test of this path would belong: `elements/pain-level-slider` is about `src/elements/pain-level` as well. */
function mirrors(path) {
  const folder = dirname(path);
  const words = basename(path).split('-');
  const names = words.map((_, index) => words.slice(0, words.length - index).join('-'));
  return (
    names.some((name) => exists('src', folder, `${name}.ts`) || exists('src', folder, name)) ||
    // A test of a whole folder has the folder's name.
    (folder === basename(path) && exists('src', folder)) ||
    // tests/build/ mirrors build/.
    ['mjs', 'ts'].some((ending) => exists(`${path}.${ending}`))
  );
}

const files = readdirSync(join(root, 'tests'), {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.test\.(ts|mjs)$/.test(name))
  .sort();

for (const file of files) {
  test(`tests/${file} mirrors a path of src/ or build/, or says why not`, () => {
    const [firstLine] = readFileSync(join(root, 'tests', file), 'utf8').split('\n');
    const says = /^\/\/ (?!eslint|@ts-).{20,}/.test(firstLine);
    assert.ok(
      mirrors(file.replace(/\.test\.\w+$/, '')) || says,
      'No file of src/ has this path. Name the test after what it tests, or begin it with a comment that says what it is about.',
    );
  });
}
