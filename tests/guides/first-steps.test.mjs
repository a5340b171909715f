// About the guides in stories/guides/ that tell somebody what to do first: every command and every piece of code in them works.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import sirv from 'sirv';
import {build} from 'vite';
import {serveCdns} from '../support/cdn.mjs';
import {browse, page, ready, serve} from '../support/pages.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const guides = readdirSync(join(root, 'stories/guides')).filter((name) => name.startsWith('first-'));

/** The pieces of code of a guide, without the indent that they have in a list. */
const codeOf = (guide) =>
  [...read(`stories/guides/${guide}`).matchAll(/^( *)```(\w+)\n([^]*?)^ *```$/gm)].map(
    ([, indent, language, code]) => ({
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
const all = guides.flatMap((guide) => codeOf(guide).map((piece) => ({guide, ...piece})));
const written = (language) => all.filter((piece) => piece.language === language);

/** A command is one of package.json, or names a file that there is. */
function isKnown(line) {
  const {name, scripts} = JSON.parse(read('package.json'));
  const [, script] = /^npm run ([\w:]+)(?: -- .+)?$/.exec(line) ?? [];
  if (script) return script in scripts;
  const [, file] = /^node --test (\S+)$/.exec(line) ?? [];
  if (file) return existsSync(join(root, file));
  return [
    'npm ci',
    ...['start', 'test'].filter((key) => key in scripts).map((key) => `npm ${key}`),
    `npm install ${name}`,
  ].includes(line);
}

describe('the first steps', {timeout: 180_000}, () => {
  let cdn, site, browser;
  /** The guide puts the folder dist/ at /widgets/. */
  const widgets = sirv(join(root, 'dist'), {dev: true});
  const answers = {
    '*': (request, response) => {
      if (!request.url.startsWith('/widgets/')) return false;
      request.url = request.url.slice('/widgets'.length);
      widgets(request, response);
      return true;
    },
  };
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

  test('are told to each of the five, and have a test for each kind of code', () => {
    assert.deepEqual(guides.map((name) => /^first-(.+)\.mdx$/.exec(name)[1]).sort(), [
      'clinic-owner',
      'clinician',
      'contributor',
      'developer',
      'translator',
    ]);
    for (const {guide, language} of all)
      assert.ok(['html', 'js', 'sh', 'ts', 'xml'].includes(language), `${guide}: ${language}`);
  });

  test('have commands that there are', () => {
    const lines = written('sh').flatMap(({code}) => code.trim().split('\n'));
    assert.ok(lines.length > 6);
    for (const line of lines) assert.ok(isKnown(line), line);
    for (const guide of guides)
      for (const [, inline] of read(`stories/guides/${guide}`).matchAll(/`(npm [^`]+)`/g))
        for (const line of inline.split(' && ')) assert.ok(isKnown(line), line);
  });

  test('quote files as they are', () => {
    const sources = `${read('src/content/benefits/relaxation.ts')}${read('src/content/conditions/sciatica.ts')}`;
    for (const {code} of written('ts')) assert.ok(sources.includes(code.trim()), code);
    const es = read('locales/es.xlf').replaceAll(/^ +/gm, '');
    for (const {code} of written('xml')) assert.ok(es.includes(code.trim()), code);
    for (const guide of guides)
      for (const [, path] of read(`stories/guides/${guide}`).matchAll(/`((?:src|docs|locales)\/[\w./-]*|[A-Z]+\.md)`/g))
        assert.ok(existsSync(join(root, path)), `${guide}: ${path}`);
  });

  test('lead to pages that there are', () => {
    const titles = readdirSync(join(root, 'stories/guides')).map(
      (name) => /<Meta title="([^"]+)"/.exec(read(`stories/guides/${name}`))?.[1],
    );
    const ids = titles.filter(Boolean).map((title) => `${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}--docs`);
    for (const guide of guides)
      for (const [, id] of read(`stories/guides/${guide}`).matchAll(/\?path=\/docs\/([\w-]+)/g))
        assert.ok(ids.includes(id), `${guide}: ${id}`);
  });

  test('have, as all guides, no table in Markdown, which Storybook shows as plain text', () => {
    for (const name of readdirSync(join(root, 'stories/guides')))
      assert.doesNotMatch(read(`stories/guides/${name}`), /^\|/m, name);
  });

  test('show what they say, when somebody pastes the code', async () => {
    const pieces = written('html');
    assert.equal(pieces.length, 3);
    for (const [i, {guide, code}] of pieces.entries()) {
      const hasScript = code.includes('<script');
      answers[`/${i}.html`] = page(code, hasScript ? {script: ''} : {});
      const {tab, lines} = await browser.open(`${site.url}/${i}.html`);
      await ready(tab);
      const shown = await tab.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(({localName}) => localName.startsWith('mm-'))
          .map(({shadowRoot, offsetHeight}) => Boolean(shadowRoot?.querySelector('h3, fieldset')) && offsetHeight > 50),
      );
      assert.ok(shown.length && shown.every(Boolean), `${guide}: ${code}`);
      assert.deepEqual(lines, [], `${guide}: ${code}`);
      await tab.close();
    }
    assert.ok(cdn.asked.some((url) => url.startsWith('https://cdn.jsdelivr.net/npm/medical-massage-widgets@')));
  });

  test('import from the package what it exports', async () => {
    const [{code}] = written('js');
    assert.equal(written('js').length, 1);
    const {output} = await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {write: false, lib: {entry: 'code.js', formats: ['es']}},
      plugins: [
        {
          name: 'code',
          enforce: 'pre',
          resolveId: (id) => (/(^|\/)code\.js$/.test(id) ? '\0code.js' : undefined),
          load: (id) => (id === '\0code.js' ? code : undefined),
        },
      ],
    }).then((results) => results[0] ?? results);
    const built = output.map((chunk) => chunk.code ?? '').join('\n');
    for (const tag of ['mm-benefit-card', 'mm-pain-level']) assert.ok(built.includes(tag), tag);
  });
});
