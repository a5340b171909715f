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

  /** Every condition with the code for it, its answers and its red flags, as the page makes them. */
  const conditions = (tab, lang) =>
    tab.evaluate(async (lang) => {
      const {snippet} = await import('./builder.js');
      const {conditionIds} = await import('./dist/modules/content/conditions/index.js');
      return Promise.all(
        conditionIds.map(async (condition) => {
          const {topic} = await import(`./dist/modules/generated/${lang}/conditions/${condition}.js`);
          const attributes = {condition};
          const code = await snippet({tag: 'mm-condition-explainer', attributes, lang, address: '/dist/embed.js'});
          const {title, redFlags: {now = [], soon = []} = {}, answer, parts = [{answer}]} = topic;
          return {condition, code, title, now, soon, answers: parts.map((part) => part.answer)};
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
        ?.shadowRoot?.textContent.includes('nerve pain that runs down one leg'),
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
    test(`gives each condition its answer and its red flags, seen where scripts are blocked: ${lang}`, async () => {
      const {tab} = await open();
      const made = await conditions(tab, lang);
      assert.equal(made.length, 30);
      assert.equal(made.filter(({now, soon}) => now.length + soon.length).length, 29);
      const titles = await tab.evaluate(
        async (lang) => (await import(`./dist/modules/generated/${lang}/mm-condition-explainer.js`)).texts,
        lang,
      );
      const server = await serve({'/': page(made.map(({code}) => code).join('\n'), {lang, script: ''})});
      try {
        const {tab: plain} = await browser.open(server.url, {before: (tab) => tab.setJavaScriptEnabled(false)});
        for (const media of ['screen', 'print']) {
          await plain.emulateMediaType(media);
          const all = await plain.$$eval('mm-condition-explainer', (explainers) =>
            explainers.map((each) => each.innerText),
          );
          made.forEach(({condition, title, now, soon, answers}, index) => {
            const seen = all[index];
            assert.ok(seen.startsWith(`${title}: `), title);
            for (const {text, directionLabel, label} of answers) {
              const words = directionLabel ? `${directionLabel} · ${label}` : label;
              assert.ok(seen.includes(`${text} (${words})`), `${condition}: ${text}`);
            }
            // Each tier in its own place: no sign for a doctor under the title of emergencies, nor the other way round.
            let from = seen.indexOf(`\n${titles.getHelp}\n`);
            assert.ok(from >= 0, condition);
            for (const [tier, lists] of [
              [titles.now, now],
              [titles.soon, soon],
            ]) {
              const lines = lists.flatMap(({lead, signs}) => [lead, ...signs]);
              for (const text of lists.length ? [tier, ...lines] : []) {
                from = seen.indexOf(`\n${text}\n`, from);
                assert.ok(from >= 0, `${condition}: ${text}`);
              }
            }
            assert.match(seen, emergency[lang]);
          });
        }
      } finally {
        server.close();
      }
    });
  }

  test('offers every element that there is, each with its attributes', async () => {
    const {tab} = await open();
    const {offered, tags} = await tab.evaluate(async () => {
      const {modules} = await (await fetch('dist/custom-elements.json')).json();
      const tags = modules.flatMap(({declarations = []}) => declarations.flatMap(({tagName}) => tagName ?? []));
      return {offered: [...document.querySelector('[name=tag]').options].map(({value}) => value), tags};
    });
    assert.deepEqual(offered.sort(), tags.sort());
    const shown = () =>
      tab.$$eval('[data-attribute]:not([hidden])', (fields) => fields.map(({dataset}) => dataset.attribute));
    const expected = {
      'mm-pain-level': ['name', 'label', 'recall', 'appearance', 'required', 'bands', 'help'],
      'mm-pain-map': ['name', 'label', 'required', 'intensity'],
      'mm-peg': ['name', 'peg', 'required'],
      'mm-safety-notes': ['topic', 'heading-level', 'structured-data', 'booking'],
      'mm-condition-list': ['heading-level', 'claims', 'structured-data', 'booking'],
    };
    for (const [tag, attributes] of Object.entries(expected)) {
      await tab.select('#tag', tag);
      assert.deepEqual((await shown()).sort(), attributes.sort(), tag);
    }
  });

  test('asks for pain in each way that there is, in words of the clinic’s own, and names two questions differently', async () => {
    const {tab} = await open();
    const code = () => tab.$eval('#code', (field) => field.value);
    await tab.select('#tag', 'mm-pain-level');
    await tab.type('#label', 'Is it "bad"?');
    await tab.click('[name=required]');
    const answers = {numbers: 11, slider: 11, words: 4, faces: 6};
    for (const [appearance, count] of Object.entries(answers)) {
      await tab.select('#appearance', appearance);
      const attribute = appearance === 'numbers' ? '' : ` appearance="${appearance}"`;
      const tag = `<mm-pain-level name="pain" required label="Is it &quot;bad&quot;?"${attribute}>`;
      await tab.waitForFunction((tag) => document.querySelector('#code').value.includes(tag), {}, tag);
      const made = await code();
      // A native control stands between the tags, with an empty answer before the others.
      assert.ok(made.includes('<label>Is it &quot;bad&quot;?'), made);
      assert.match(made, /<select name="pain" required><option value="">/);
      assert.equal(made.match(/<option value="\d+">/g).length, count, appearance);
    }
    await tab.select('#tag', 'mm-pain-map');
    await tab.click('[name=intensity]');
    await tab.waitForFunction(() => document.querySelector('#code').value.includes('name="where" required'));
    assert.match(await code(), /<mm-pain-map name="where" required label="[^"]+" intensity>/);
    assert.match(await code(), /can be a heart attack/);
    await tab.select('#tag', 'mm-peg');
    await tab.waitForFunction(() => document.querySelector('#code').value.includes('<mm-peg name="peg" required>'));
    assert.deepEqual((await code()).match(/<select name="peg-\w+" required>/g), [
      '<select name="peg-pain" required>',
      '<select name="peg-enjoyment" required>',
      '<select name="peg-activity" required>',
    ]);
  });

  test('makes code for each element in each language that there is', async () => {
    const {tab} = await open();
    const made = await tab.evaluate(async () => {
      const {snippet} = await import('./builder.js');
      const {locales} = await import('./dist/modules/generated/locales.js');
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
    assert.equal(made.length, 5 * 10);
    for (const [lang, tag, code] of made) {
      assert.doesNotMatch(code, /undefined|\[object/, `${lang} ${tag}`);
      assert.equal(code.includes(`lang="${lang}"`), lang !== 'en', tag);
      let [, fallback] = /<div class="mm-wait-\w+">\n([^]+)\n {2}<\/div>/.exec(code) ?? [];
      assert.ok(fallback, `${lang} ${tag}`);
      if (lang === 'en') continue;
      if (tag === 'mm-peg') {
        // A validated scale stays in its published words, which say that they are English.
        const published = /<div lang="en" dir="ltr" translate="no">[^]+<\/div>/;
        assert.match(fallback, published);
        fallback = fallback.replace(published, '');
      }
      assert.doesNotMatch(fallback, /\b(the|you|with)\b/, `${lang} ${tag}`);
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
