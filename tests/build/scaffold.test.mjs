// About build/scaffold/: what it writes passes types and lint as it is. All happens in a copy of the tree.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {inOrder} from '../../build/scaffold/files.mjs';
import {copyOfTree} from '../support/copy.mjs';

const root = resolve(import.meta.dirname, '../..');

describe('scaffolding', () => {
  let folder;

  before(() => {
    folder = copyOfTree([
      ...['src', 'stories', 'tests', 'build', 'locales', '.storybook'],
      ...['package.json', 'tsconfig.json', 'vite.config.ts', '.prettierignore'],
    ]);
  });
  after(() => rmSync(folder, {recursive: true}));

  const node = (...args) => spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'});
  const element = (...args) => node('build/scaffold/new-element.mjs', ...args);
  const condition = (...args) => node('build/scaffold/new-condition.mjs', ...args);
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const program = (name) => `node_modules/.bin/${name}`;

  /** Type errors of a tree, without their places. */
  const typeErrors = (cwd) =>
    spawnSync(program('tsc'), ['-p', 'tsconfig.json'], {cwd, encoding: 'utf8'})
      .stdout.replace(/\(\d+,\d+\)/g, '')
      .split('\n')
      .filter(Boolean);

  test('an element and a condition pass types and lint', {timeout: 240_000}, () => {
    for (const {status, stderr} of [element('sleep-diary'), condition('cold-feet', "Ma'am’s cold feet")]) {
      assert.equal(status, 0, stderr);
    }
    const errors = typeErrors(folder);
    // An error that the tree has by itself is told once, by npm run types.
    const known = errors.length ? typeErrors(root) : [];
    assert.deepEqual(
      errors.filter((error) => !known.includes(error)),
      [],
    );
    const files = [
      ...['', '.styles', '.texts'].map((kind) => `src/elements/sleep-diary/sleep-diary${kind}.ts`),
      ...['src/define/sleep-diary.ts', 'stories/elements/sleep-diary.stories.ts', 'tests/elements/sleep-diary.test.ts'],
      ...['src/content/conditions/cold-feet.ts', 'src/content/conditions/index.ts', 'src/content/search-terms.ts'],
      ...['src/index.ts', 'src/loader/tags.ts'],
    ];
    for (const file of files) assert.ok(existsSync(join(folder, file)), file);
    for (const [name, ...args] of [
      ['eslint', '--config', 'build/eslint.config.js', ...files],
      ['prettier', '--check', ...files],
      [
        'lit-analyzer',
        ...['--strict', '--rules.no-invalid-css', 'off', '--rules.no-incompatible-type-binding', 'off'],
        ...['--rules.no-missing-import', 'off', 'src/elements/sleep-diary'],
      ],
    ]) {
      const {status, stdout, stderr} = spawnSync(program(name), args, {cwd: folder, encoding: 'utf8'});
      assert.equal(status, 0, `${name}\n${stdout}${stderr}`);
    }
  });

  test('each has its place among the others, and its texts are there to be translated', () => {
    const exports = [...read('src/index.ts').matchAll(/from '(\.\/elements\/[^']+)'/g)].map(([, path]) => path);
    assert.deepEqual(exports, [...exports].sort());
    assert.ok(exports.includes('./elements/sleep-diary/sleep-diary.js'));
    const tags = [...read('src/loader/tags.ts').matchAll(/^ {2}'(mm-[a-z-]+)'/gm)].map(([, tag]) => tag);
    assert.deepEqual(tags, [...tags].sort());
    assert.ok(tags.includes('mm-sleep-diary'));
    const list = inOrder(/^'(\w+)'/gm, 'zebra', "'zebra',\n", /^\]/m);
    assert.equal(list("[\n'ant',\n'cat',\n]"), "[\n'ant',\n'cat',\n'zebra',\n]");
    assert.match(read('src/content/conditions/index.ts'), /'cold-feet',\n\] as const/);
    assert.match(read('src/generated/en/conditions/cold-feet.ts'), /Ma'am’s cold feet/);
    assert.match(read('src/generated/en/search-terms.ts'), /"cold-feet": \{\s+"title": "Ma'am’s cold feet"/);
    assert.match(read('src/generated/text-modules.ts'), /'mm-sleep-diary'/);
    for (const id of ['sleep-diary.title', 'condition.cold-feet.answer'])
      assert.ok(read('locales/fr.xlf').includes(id), id);
  });

  test('what can’t be is refused in words, and nothing is written', () => {
    const refused = [
      [element(), /such as sleep-diary/],
      [element('Sleep_Diary'), /“Sleep_Diary” is no name/],
      [element('mm-sleep'), /Leave out the prefix/],
      [element('pain-map'), /src\/elements\/pain-map\/pain-map\.ts is there already/],
      [condition('tennis'), /such as tennis-elbow "Tennis elbow"/],
      [condition('sciatica', 'Sciatica'), /src\/content\/conditions\/sciatica\.ts is there already/],
    ];
    for (const [{status, stderr}, words] of refused) {
      assert.equal(status, 1);
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /^ +at /m);
    }
  });
});
