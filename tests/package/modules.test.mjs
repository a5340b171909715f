// About dist/modules/ as a browser loads it by an import map, without a bundler: each element comes with all texts that it can show.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import sirv from 'sirv';
import {browse, page, ready} from '../support/pages.mjs';

const root = resolve(import.meta.dirname, '../..');
const modules = '/dist/modules/';

const importMap = `<script type="importmap">${JSON.stringify({
  imports: {
    'medical-massage-widgets': `${modules}index.js`,
    'medical-massage-widgets/define/': `${modules}define/`,
    'medical-massage-widgets/embed.js': `${modules}bundle.js`,
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    valibot: '/node_modules/valibot/dist/index.mjs',
  },
})}</script>`;

const idsIn = (folder) =>
  readdirSync(join(root, 'src/content', folder))
    .map((file) => file.replace('.ts', ''))
    .filter((id) => !['index', 'note', 'before-booking'].includes(id));

const each = (folder, markup) => idsIn(folder).map(markup).join('');

/** Each element in all states that need another text. */
const states = {
  'benefit-card': each('benefits', (id) => `<mm-benefit-card benefit="${id}"></mm-benefit-card>`),
  'benefit-list': '<mm-benefit-list></mm-benefit-list>',
  'condition-explainer': each(
    'conditions',
    (id) => `<mm-condition-explainer condition="${id}"></mm-condition-explainer>`,
  ),
  'condition-list': '<mm-condition-list></mm-condition-list>',
  'first-visit': '<mm-first-visit></mm-first-visit>',
  'massage-overview': '<mm-massage-overview></mm-massage-overview>',
  'pain-level': ['numbers', 'words', 'faces', 'slider']
    .map((appearance) => `<mm-pain-level recall="24h" appearance="${appearance}"></mm-pain-level>`)
    .join(''),
  'pain-map': '<mm-pain-map></mm-pain-map>',
  peg: '<mm-peg></mm-peg>',
  'safety-notes': each('safety', (id) => `<mm-safety-notes topic="${id}"></mm-safety-notes>`),
};

/** A topic of the clinic's own: its badge has the labels of the library. */
const own = {
  title: 'Quiet',
  said: 'It is quiet.',
  reviewed: '2026-10-01',
  research: {text: 'We do not know.', basis: 'expert-opinion'},
};
const ownCard = `<script type="application/mm+json">${JSON.stringify({benefits: {quiet: own}})}</script>
  <mm-benefit-card benefit="quiet"></mm-benefit-card>`;

describe('the modules for npm', () => {
  let server, browser, url, answer;

  before(async () => {
    browser = await browse();
    const files = sirv(root, {dev: true});
    server = createServer((request, response) => {
      if (request.url === '/page') return response.writeHead(200, {'content-type': 'text/html'}).end(answer);
      return files(request, response, () => response.writeHead(404).end());
    });
    await new Promise((resolve) => server.listen(0, 'localhost', resolve));
    url = `http://localhost:${server.address().port}/page`;
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  /** Opens a page that imports `specifiers`, and says what each element of ours on it shows. */
  async function visit(specifiers, body, lang) {
    const imports = specifiers.map((name) => `import 'medical-massage-widgets/${name}';`).join('\n');
    answer = page(body, {lang, script: `${importMap}<script type="module">${imports}</script>`});
    const visited = await browser.open(url);
    await ready(visited.tab);
    const shown = await visited.tab.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({localName}) => localName.startsWith('mm-'))
        .map(({localName, shadowRoot}) => {
          const content = shadowRoot?.querySelector('.root');
          return {tag: localName, text: content?.textContent.trim() ?? '', lang: content?.lang};
        }),
    );
    await visited.tab.close();
    return {...visited, shown};
  }

  const names = readdirSync(join(root, 'src/define'))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name !== 'define');

  for (const name of names) {
    test(`${name} shows each of its states, in all languages, in one, and for everyday wellbeing`, async () => {
      const wellbeing = `<div claims="wellbeing">${states[name]}</div>`;
      const body = states[name] + (name === 'benefit-card' ? ownCard : '') + wellbeing;
      for (const file of [`define/${name}.js`, `define/${name}.es.js`]) {
        const {shown, lines} = await visit([file], body, 'es');
        assert.deepEqual(lines, [], file);
        assert.ok(shown.length, file);
        for (const {tag, text, lang} of shown) {
          assert.ok(text.length > 20, `${file}: ${tag} shows “${text}”`);
          assert.equal(lang, '', `${file}: ${tag} is in the language of the page`);
        }
      }
    });
  }

  test('an element in one language requests none of its words, and no table of other languages', async () => {
    const {requests, shown} = await visit(['define/pain-level.es.js'], '<mm-pain-level></mm-pain-level>', 'es');
    assert.match(shown[0].text, /dolor/);
    const paths = requests.map((request) => new URL(request).pathname).filter((path) => path.includes('/generated/'));
    assert.deepEqual(paths.sort(), [`${modules}generated/es/mm-pain-level.js`, `${modules}generated/locales.js`]);
  });

  test('an element in two languages speaks that of the page, and the first in place of another', async () => {
    const files = ['define/pain-level.es.js', 'define/pain-level.fr.js'];
    const say = async (lang) => (await visit(files, '<mm-pain-level></mm-pain-level>', lang)).shown[0];
    assert.match((await say('fr')).text, /douleur/);
    const german = await say('tlh');
    assert.match(german.text, /dolor/);
    assert.equal(german.lang, 'es', 'marked as Spanish');
  });

  test('embed.js registers each tag when it comes onto the page, and no other', async () => {
    const {shown, requests, lines} = await visit(
      ['embed.js'],
      '<mm-benefit-card benefit="relaxation"></mm-benefit-card><div data-mm="peg"></div>',
      'fr',
    );
    assert.deepEqual(lines, []);
    assert.deepEqual(
      shown.map(({tag}) => tag),
      ['mm-benefit-card', 'mm-peg'],
    );
    for (const {tag, text} of shown) assert.ok(text.length > 20, tag);
    assert.ok(!requests.some((request) => request.includes('pain-map')));
  });

  test('no element is missing above', () => assert.deepEqual(Object.keys(states).sort(), names.sort()));
});
