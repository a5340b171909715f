// About site/builder.html, with the built dist/.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {serve as serveSite} from '../../site/serve.mjs';
import {browse, page, ready, serve} from '../support/pages.mjs';

describe('the page that makes the code', () => {
  let browser, site;
  before(async () => {
    browser = await browse();
    site = await serveSite(0);
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const open = async (width = 1280) => {
    const visited = await browser.open(`${site.url}builder.html`, {
      before: (tab) => tab.setViewport({width, height: 900}),
    });
    await visited.tab.waitForFunction(() => document.querySelector('#code').value);
    await ready(visited.tab);
    return visited;
  };

  /** Every condition with the code for it and its red flags, as the page makes them. */
  const conditions = (tab, lang) =>
    tab.evaluate(async (lang) => {
      const {snippet} = await import('./builder.js');
      const {conditions} = await import('./dist/modules/content/conditions/index.js');
      return Promise.all(
        conditions.ids.map(async (condition) => {
          const {topic} = await import(`./dist/modules/generated/${lang}/conditions/${condition}.js`);
          const attributes = {condition};
          const code = await snippet({tag: 'mm-condition-explainer', attributes, lang, address: '/dist/embed.js'});
          return {condition, code, title: topic.title, lists: topic.redFlags?.lists ?? []};
        }),
      );
    }, lang);

  test('makes code that a visitor can use with a keyboard alone, and shows what it does', async () => {
    const {tab, lines, requests} = await open();
    await tab.focus('#tag');
    await tab.keyboard.type('One condition');
    await tab.waitForFunction(() => document.querySelector('#code').value.includes('<mm-condition-explainer'));
    await tab.focus('#condition');
    await tab.keyboard.type('Sciatica');
    await tab.waitForFunction(() => document.querySelector('#code').value.includes('condition="sciatica"'));
    await tab.waitForFunction(() =>
      document
        .querySelector('#preview mm-condition-explainer[condition=sciatica]')
        ?.shadowRoot?.textContent.includes('trapped nerve'),
    );
    const code = await tab.$eval('#code', (field) => field.value);
    assert.match(code, /^<script data-cfasync="false" type="module" src="http:\/\/localhost[^"]+\/dist\/embed\.js"/);
    assert.doesNotMatch(code, /\n\s*\n/);
    assert.deepEqual(lines, []);
    for (const url of requests) assert.ok(url.startsWith(site.url) || url.startsWith('data:'), url);
  });

  for (const width of [320, 768]) {
    test(`fits ${width} px`, async () => {
      const {tab} = await open(width);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }

  const emergency = {
    en: /call your local emergency number/,
    es: /llame al número de emergencias/,
    fr: /appelez le numéro d’urgence local/,
    'zh-Hans': /急救电话/,
    ar: /اتصل برقم الطوارئ المحلي/,
  };
  for (const lang of Object.keys(emergency)) {
    test(`gives each condition its red flags, seen where scripts are blocked: ${lang}`, async () => {
      const {tab} = await open();
      const made = await conditions(tab, lang);
      assert.equal(made.filter(({lists}) => lists.length).length, 6);
      const server = await serve({'/': page(made.map(({code}) => code).join('\n'), {lang, script: ''})});
      try {
        const {tab: plain} = await browser.open(server.url, {before: (tab) => tab.setJavaScriptEnabled(false)});
        for (const media of ['screen', 'print']) {
          await plain.emulateMediaType(media);
          const seen = await plain.$eval('body', (body) => body.innerText);
          for (const {condition, title, lists} of made) {
            assert.ok(seen.includes(title), title);
            for (const {label, signs} of lists) {
              for (const text of [label, ...signs]) assert.ok(seen.includes(text), `${condition}: ${text}`);
            }
          }
          assert.match(seen, emergency[lang]);
        }
      } finally {
        server.close();
      }
    });
  }

  test('makes code for each element in each language that there is', async () => {
    const {tab} = await open();
    const made = await tab.evaluate(async () => {
      const {snippet} = await import('./builder.js');
      const {locales} = await import('./dist/modules/generated/languages.js');
      const tags = [...document.querySelector('[name=tag]').options].map(({value}) => value);
      const attributes = {benefit: 'relaxation', condition: 'sciatica'};
      const booking = 'https://clinic.example/';
      const snippets = locales.flatMap((lang) =>
        tags.map(async (tag) => [
          lang,
          tag,
          await snippet({tag, attributes, lang, address: '/dist/embed.js', booking}),
        ]),
      );
      return Promise.all(snippets);
    });
    assert.ok(made.length >= 5 * 8);
    for (const [lang, tag, code] of made) {
      assert.doesNotMatch(code, /undefined|\[object/, `${lang} ${tag}`);
      assert.equal(code.includes(`lang="${lang}"`), lang !== 'en', tag);
      const fallback = code.split('\n').slice(2, -1);
      if (lang !== 'en') assert.doesNotMatch(fallback.join(), /\b(the|you|with)\b/, `${lang} ${tag}`);
    }
  });

  test('makes code that works as it is, and escapes what is typed', async () => {
    const {tab} = await open();
    const made = await tab.evaluate(async () => {
      const {snippet} = await import('./builder.js');
      return snippet({
        tag: 'mm-benefit-card',
        attributes: {benefit: 'relaxation', 'heading-level': '2', claims: 'wellbeing'},
        lang: 'es',
        address: '/dist/embed.js',
        booking: 'https://clinic.example/?a="><script>alert(1)</script>',
      });
    });
    assert.equal(made.match(/<script/g).length, 1);
    const server = await serve({'/': page(made, {script: ''})});
    try {
      const {tab: used, lines} = await browser.open(server.url);
      await ready(used);
      const [text, level, link] = await used.$eval('mm-benefit-card', ({shadowRoot, lastElementChild}) => [
        shadowRoot.textContent,
        shadowRoot.querySelector('[part=heading]').localName,
        lastElementChild.href,
      ]);
      assert.match(text, /El masaje ayuda a relajarse/);
      assert.equal(level, 'h2');
      assert.ok(link.startsWith('https://clinic.example/?a='), link);
      assert.deepEqual(lines, []);
    } finally {
      server.close();
    }
  });

  test('makes no link of an address that is none', async () => {
    const {tab} = await open();
    const made = await tab.evaluate(async () => {
      const {snippet} = await import('./builder.js');
      return snippet({tag: 'mm-first-visit', address: '/dist/embed.js', booking: 'javascript:alert(1)'});
    });
    assert.doesNotMatch(made, /<a /);
  });
});
