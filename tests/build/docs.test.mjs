// About build/docs.mjs: the tables of README.md, docs/ and the guides are those of the manifest and the content. It needs dist/ as built.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const run = (cwd, ...args) => spawnSync(process.execPath, ['build/docs.mjs', ...args], {cwd, encoding: 'utf8'});

test('the documentation is what the manifest and the content say', () => {
  const {status, stderr} = run(root, '--check');
  assert.equal(status, 0, stderr);
});

/** Paths that documentation gives as examples of what does not exist yet. */
const EXAMPLES = ['src/content/conditions/gout.ts'];

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(join(root, 'docs'), {recursive: true})
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

for (const page of pages) {
  test(`${page} names only files, headings and commands that there are`, () => {
    const text = readFileSync(join(root, page), 'utf8');
    const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const [, link] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path, heading] = link.split('#');
      const target = path ? join(root, dirname(page), path) : join(root, page);
      assert.ok(existsSync(target), link);
      if (heading) assert.ok(headingsOf(readFileSync(target, 'utf8')).includes(heading), link);
    }
    for (const [, path] of text.matchAll(/`((?:\.github|build|locales|site|src|stories|tests)\/[\w./-]+)`/g)) {
      if (!EXAMPLES.includes(path)) assert.ok(existsSync(join(root, path)), path);
    }
    for (const [, script] of text.matchAll(/npm run ([\w:]+)/g)) assert.ok(script in scripts, script);
  });
}

/** The anchors that GitHub gives to the headings of a page. */
const headingsOf = (text) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('in a copy', () => {
  let folder;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mm-docs-'));
    for (const name of [
      'README.md',
      'docs',
      'stories/guides',
      'build',
      'src',
      'locales',
      'package.json',
      'tsconfig.json',
    ]) {
      cpSync(join(root, name), join(folder, name), {recursive: true});
    }
    mkdirSync(join(folder, 'dist'));
    cpSync(join(root, 'dist/custom-elements.json'), join(folder, 'dist/custom-elements.json'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    assert.equal(run(folder).status, 0);
  });
  after(() => rmSync(folder, {recursive: true}));

  const edit = (file, from, to) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    assert.ok(text.includes(from), `${file} has no ${from}`);
    writeFileSync(path, text.replace(from, to));
  };

  test('a cell that was edited by hand fails, with the name of the file, and is written anew', () => {
    const before = readFileSync(join(folder, 'README.md'), 'utf8');
    edit('README.md', '| `--mm-radius`', '| `--mm-rounding`');
    const {status, stderr} = run(folder, '--check');
    assert.equal(status, 1);
    assert.match(stderr, /^README\.md is not/m);
    assert.equal(run(folder).status, 0);
    assert.equal(readFileSync(join(folder, 'README.md'), 'utf8'), before);
    assert.equal(run(folder, '--check').status, 0);
  });

  test('a new part and a new id reach every page that names them', () => {
    edit(
      'dist/custom-elements.json',
      '"cssParts": [',
      '"cssParts": [{"name": "new-part", "description": "A | new part"},',
    );
    edit('src/content/benefits/index.ts', "  'relaxation',\n", '');
    const {stderr} = run(folder, '--check');
    for (const file of ['README.md', 'docs/elements.md', 'stories/guides/embedding.mdx']) {
      assert.ok(stderr.includes(`${file} is not`), file);
    }
    assert.equal(run(folder).status, 0);
    const elements = readFileSync(join(folder, 'docs/elements.md'), 'utf8');
    assert.match(elements, /`::part\(new-part\)` +\| A \\\| new part/);
    assert.doesNotMatch(elements, /^\| `relaxation`/m);
  });

  test('a part that does not exist is named', () => {
    edit('README.md', '<!-- generated: tokens -->', '<!-- generated: tokns -->');
    const {status, stderr} = run(folder, '--check');
    assert.equal(status, 1);
    assert.match(stderr, /README\.md: there is no generated part “tokns”/);
  });
});
