// About site/builder.html, with the built dist/.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, afterEach, before, describe, test} from 'node:test';
import axe from 'axe-core';
import {HtmlValidate} from 'html-validate';
import {serve as serveSite} from '../../site/serve.mjs';
import {languages, translations} from '../support/amount.mjs';
import {browse, page, ready, serve} from '../support/pages.mjs';

const root = new URL('../../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const {sourceLocale, targetLocales} = json('locales/lit-localize.json');
const locales = [sourceLocale, ...targetLocales];
const elements = json('dist/custom-elements.json').modules.flatMap(({declarations = []}) =>
  declarations.filter(({tagName}) => tagName),
);

describe('the page that makes the code', () => {
  let browser, site;
  /** A page on which nothing is chosen, for tests that only call its code. It has a browser of its own, since no test closes it. */
  let maker, unchanged;
  before(async () => {
    [browser, maker] = await Promise.all([browse(), browse()]);
    site = await serveSite(0);
    ({tab: unchanged} = await maker.open(`${site.url}builder.html`));
  });
  afterEach(() => browser.closeTabs());
  after(async () => {
    await Promise.all([browser.close(), maker.close()]);
    site.close();
  });

  const open = async (width = 1280, height = 900, {fragment = '', tab: prepare} = {}) => {
    const visited = await browser.open(`${site.url}builder.html${fragment}`, {
      before: async (tab) => {
        await tab.setViewport({width, height});
        // Scrolls at once, so that a test need not wait for it.
        await tab.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
        await prepare?.(tab);
      },
    });
    await visited.tab.waitForFunction(() => document.querySelector('#code').value);
    return visited;
  };

  const codeOf = (tab) => tab.$eval('#code', (field) => field.value);

  /** Waits until the code has a text, and gives the code. */
  const codeWith = async (tab, text) => {
    await tab.waitForFunction((text) => document.querySelector('#code').value.includes(text), {}, text);
    return codeOf(tab);
  };

  /** Opens what is folded up. */
  const unfold = (tab) =>
    tab.$$eval('.choose details', (all) => {
      for (const each of all) each.open = true;
    });

  /** Every condition with the code for it, its answers and its red flags, as the page makes them. */
  const conditions = (lang) =>
    unchanged.evaluate(async (lang) => {
      const {snippet} = await import('./builder.js');
      const {conditionIds} = await import('./dist/modules/content/conditions/index.js');
      return Promise.all(
        conditionIds.map(async (condition) => {
          const {topic} = await import(`./dist/modules/generated/${lang}/conditions/${condition}.js`);
          const attributes = {condition};
          // This kind of code has the same text between its tags, and no height that has to be measured.
          const code = await snippet({kind: 'placeholder', tag: 'mm-condition-explainer', attributes, lang});
          const {title, redFlags: {now = [], soon = []} = {}, answer, parts = [{answer}]} = topic;
          return {condition, code, title, now, soon, answers: parts.map((part) => part.answer)};
        }),
      );
    }, lang);

  describe('the preview', () => {
    /** What of the frame is in sight, in px. */
    const inSight = (tab) =>
      tab.$eval('.stage', (stage) => {
        const {top, bottom} = stage.getBoundingClientRect();
        return Math.min(bottom, innerHeight) - Math.max(top, 0);
      });
    const sizes = [
      [320, 568],
      [320, 900],
      [768, 1024],
      [1280, 720],
      [1280, 900],
    ];
    for (const [width, height] of sizes) {
      test(`is in sight beside the options at ${width} × ${height}, however far one scrolls, and nothing is cut off`, async () => {
        const {tab, lines} = await open(width, height, {fragment: '#tag=mm-pain-level'});
        assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width);
        assert.ok((await inSight(tab)) >= 150, `${await inSight(tab)} px`);
        await unfold(tab);
        for (const name of ['label', 'required', 'hidden-input', 'address']) {
          await tab.focus(`[name=${name}]`);
          const {top, bottom, stage} = await tab.$eval(`[name=${name}]`, (field) => {
            const {bottom} = document.querySelector('.show').getBoundingClientRect();
            return {...field.getBoundingClientRect().toJSON(), stage: innerWidth < 768 ? bottom : 0};
          });
          assert.ok(top >= stage && bottom < height + 1, `${name}: ${top} to ${bottom}, below ${stage}`);
          assert.ok((await inSight(tab)) >= 150, name);
        }
        assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(lines, []);
      });
    }

    test('is a page as wide as a phone, a tablet or a sidebar, light or dark, also where there is less room', async () => {
      const {tab} = await open(768, 1024);
      for (const [width, px] of Object.entries({phone: 375, tablet: 768, sidebar: 300})) {
        for (const scheme of ['light', 'dark']) {
          for (const value of [width, scheme]) await (await tab.$(`label:has([value=${value}])`)).click();
          await tab.waitForFunction(
            (px, scheme) => {
              const {contentWindow: page} = document.querySelector('#preview');
              const card = page.document.querySelector('mm-benefit-card')?.shadowRoot?.querySelector('article');
              const color = card && page.getComputedStyle(card).backgroundColor;
              return page.innerWidth === px && color === (scheme === 'dark' ? 'rgb(17, 34, 34)' : 'rgb(255, 255, 255)');
            },
            {},
            px,
            scheme,
          );
          const [frame, stage] = await tab.evaluate(() =>
            ['#preview', '.stage'].map((each) => document.querySelector(each).getBoundingClientRect().toJSON()),
          );
          assert.ok(frame.left >= stage.left && frame.right <= stage.right + 1, width);
        }
      }
    });

    for (const [width, scheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ]) {
      test(`and all around it, axe finds nothing at ${width} px, ${scheme}`, async () => {
        const {tab} = await open(width, 900, {
          fragment: '#tag=mm-first-visit',
          tab: (tab) => tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]),
        });
        await unfold(tab);
        await tab.evaluate(axe.source);
        const found = await tab.evaluate(() => globalThis.axe.run({iframes: false}));
        assert.deepEqual(
          found.violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]),
          [],
        );
      });
    }

    test('shows what visitors see without scripts', async () => {
      const {tab} = await open(1280, 900, {fragment: '#tag=mm-pain-level&plain=on'});
      const preview = await (await tab.$('#preview')).contentFrame();
      await preview.waitForSelector('body > p select');
      assert.equal(await preview.$('mm-pain-level'), null);
    });
  });

  describe('what there is to choose', () => {
    test('is what the manifest and the content have, and nothing else', async () => {
      const {tab} = await open();
      const idsOf = await tab.evaluate(async () => {
        const [{benefitIds}, {conditionIds}, {safetyIds}] = await Promise.all(
          ['benefits', 'conditions', 'safety'].map((each) => import(`./dist/modules/content/${each}/index.js`)),
        );
        return {benefit: benefitIds, condition: conditionIds, topic: safetyIds};
      });
      const offered = await tab.$$eval('#tag option', (all) => all.map(({value}) => value));
      assert.deepEqual(offered.sort(), elements.map(({tagName}) => tagName).sort());
      for (const {tagName, attributes, slots} of elements) {
        await tab.select('#tag', tagName);
        await codeWith(tab, `<${tagName}`);
        const fields = await tab.$$eval('[data-option]', (all) =>
          all.map(({dataset, innerText}) => [dataset.option, innerText.trim()]),
        );
        const names = fields.map(([name]) => name).filter((name) => !name.startsWith('--'));
        const own = slots.filter(({name}) => name).map(({name}) => `own-${name}`);
        const link = own.includes('own-action') ? ['link'] : [];
        assert.deepEqual(names.sort(), [...attributes.map(({name}) => name), ...own, ...link].sort(), tagName);
        for (const {name, type} of attributes) {
          const ids = idsOf[name] ?? idsOf[name.replace(/s$/, '')];
          const literals = [...type.text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
          if (!ids && !literals.length) continue;
          const values = await tab.$$eval(`[data-option=${name}] :is(option, [type=checkbox])`, (all) =>
            all.map(({value}) => value),
          );
          assert.deepEqual(values.sort(), [...(ids ?? literals)].sort(), `${tagName} ${name}`);
        }
      }
      const looks = await tab.$$eval('[data-option^="--"]', (all) => all.map(({dataset}) => dataset.option));
      const tokens = elements[0].cssProperties.filter(
        ({name, default: preset}) => /-font$/.test(name) || /^light-dark\(#/.test(preset),
      );
      assert.deepEqual(looks.sort(), tokens.map(({name}) => name).sort());
    });

    test('has words in the texts of the page, and the texts have none for what there is not', async () => {
      const {texts} = await import(new URL('site/generated/en/builder.js', root));
      const names = (list) => [...new Set(elements.flatMap((each) => each[list].map(({name}) => name)))];
      assert.deepEqual(Object.keys(texts.tags).sort(), elements.map(({tagName}) => tagName).sort());
      assert.deepEqual(Object.keys(texts.attributes).sort(), names('attributes').sort());
      // What stands in the slots of the PEG is for people who have a published translation; it has the words of the manifest.
      const slots = elements.filter(({tagName}) => tagName !== 'mm-peg').flatMap((each) => each.slots);
      assert.deepEqual(Object.keys(texts.slots).sort(), [...new Set(slots.flatMap(({name}) => name || []))].sort());
      const known = [...names('attributes'), ...Object.keys(texts.slots)];
      for (const name of Object.keys(texts.hints)) assert.ok(known.includes(name), name);
      for (const [name, values] of Object.entries(texts.values)) {
        const attribute = elements.flatMap((each) => each.attributes).find((each) => each.name === name);
        for (const value of Object.keys(values))
          assert.ok(attribute.type.text.includes(`'${value}'`), `${name} ${value}`);
      }
      const colors = elements[0].cssProperties.filter(({default: preset}) => /^light-dark\(#/.test(preset));
      assert.deepEqual(
        Object.keys(texts.colors).sort(),
        colors.map(({name}) => name.replace('--mm-color-', '')).sort(),
      );
    });

    test('takes a new element, attribute, slot and colour by itself', async () => {
      const manifest = json('dist/custom-elements.json');
      const declarations = manifest.modules.flatMap(({declarations = []}) => declarations);
      const card = declarations.find(({tagName}) => tagName === 'mm-benefit-card');
      card.attributes.push({name: 'mood', type: {text: "'calm' | 'lively'"}, default: "'calm'"});
      card.slots.push({name: 'footnote', description: 'Words at the foot'});
      card.cssProperties.push({name: '--mm-color-foot', description: 'The foot', default: 'light-dark(#123, #eee)'});
      const {tab} = await open(1280, 900, {
        tab: async (tab) => {
          await tab.setRequestInterception(true);
          tab.on('request', (request) =>
            request.url().endsWith('custom-elements.json')
              ? request.respond({contentType: 'application/json', body: JSON.stringify(manifest)})
              : request.continue(),
          );
        },
      });
      await unfold(tab);
      await tab.waitForSelector('#mood');
      await tab.select('#mood', 'lively');
      await tab.type('[name=own-footnote]', 'Ask us');
      await tab.$eval('[name="--mm-color-foot-light"]', (input) => {
        input.value = '#ff0000';
        input.dispatchEvent(new Event('input', {bubbles: true}));
      });
      const code = await codeWith(tab, '--mm-color-foot: #ff0000');
      assert.match(code, /<mm-benefit-card benefit="pain-relief" mood="lively">/);
      assert.match(code, /<p slot="footnote">Ask us<\/p>/);
    });

    test('names only the benefits that are checked, also in what visitors read without scripts', async () => {
      const {tab} = await open(1280, 900, {fragment: '#tag=mm-benefit-list'});
      await tab.click('[name=benefits][value=movement]');
      await tab.click('[name=benefits][value=relaxation]');
      const code = await codeWith(tab, '<mm-benefit-list benefits="relaxation movement">');
      assert.equal(code.match(/<li>/g).length, 2);
    });
  });

  describe('its words', () => {
    test('each language is offered in its own name', async () => {
      const {tab} = await open();
      for (const id of ['ui', 'lang']) {
        const offered = await tab.$$eval(`#${id} option`, (all) =>
          all.map(({value, text, lang}) => [value, text, lang]),
        );
        assert.deepEqual(
          offered.map(([value]) => value),
          locales,
        );
        for (const [value, text, lang] of offered) {
          const name = new Intl.DisplayNames([value], {type: 'language'}).of(value);
          assert.equal(text.toLocaleLowerCase(value), name.toLocaleLowerCase(value));
          assert.equal(lang, value);
        }
      }
    });

    /** All words that a person can read on the page, and the names of the controls. */
    const words = (tab) =>
      tab.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
          const {data, parentElement: around} = walker.currentNode;
          if (!around.closest('noscript, datalist, code, [lang]:not(html):not([lang=""])')) found.push(data.trim());
        }
        return found.filter(Boolean);
      });

    for (const locale of translations) {
      test(`the whole page is in the language that is chosen, and fits 320 px: ${locale}`, async () => {
        const {tab} = await open(320, 640, {fragment: `#tag=mm-first-visit&kind=placeholder`});
        await unfold(tab);
        const english = new Set(await words(tab));
        await tab.select('#ui', locale);
        await tab.waitForFunction((locale) => document.documentElement.lang === locale, {}, locale);
        await codeWith(tab, `lang="${locale}"`);
        const same = (await words(tab)).filter((text) => english.has(text));
        // Names, and words that are the same in both languages.
        const allowed = ['Options', 'Text', 'Tablet', 'Guides', 'React', 'Vue', 'Angular', 'Svelte'];
        assert.deepEqual(
          same.filter((text) => !allowed.includes(text)),
          [],
        );
        assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 320);
        assert.equal(
          await tab.evaluate(() => document.documentElement.dir),
          ['ar', 'he', 'fa', 'ur'].includes(locale) ? 'rtl' : 'ltr',
        );
      });
    }

    test('the page comes in the language of the browser', async () => {
      const {tab} = await open(1280, 900, {
        tab: (tab) =>
          tab.evaluateOnNewDocument(() =>
            Object.defineProperty(navigator, 'languages', {get: () => ['tlh', 'fr-CA', 'en']}),
          ),
      });
      assert.equal(await tab.evaluate(() => document.documentElement.lang), 'fr');
      assert.equal(await tab.$eval('#lang', ({value}) => value), 'fr');
    });
  });

  describe('colours and fonts', () => {
    const pick = (tab, name, value) =>
      tab.$eval(
        `[name="${name}"]`,
        (input, value) => {
          input.value = value;
          input.dispatchEvent(new Event('input', {bubbles: true}));
        },
        value,
      );
    const said = (tab, name) => tab.$eval(`[id="${name}-contrast"]`, ({textContent}) => textContent);

    test('the contrast is said as one picks, by WCAG, and for every colour that it changes', async () => {
      const {tab} = await open();
      await unfold(tab);
      // #767676 on white is the well-known grey with a contrast of 4.54, and #777777 has 4.48.
      await pick(tab, '--mm-color-accent-light', '#767676');
      assert.equal(await said(tab, '--mm-color-accent-light'), 'Contrast 4.5 : 1');
      assert.equal(await said(tab, '--mm-color-on-accent-light'), 'Contrast 4.5 : 1');
      await pick(tab, '--mm-color-accent-light', '#777777');
      const low = 'Contrast 4.4 : 1 is too low. It must be 4.5 : 1 or more.';
      assert.equal(await said(tab, '--mm-color-accent-light'), low);
      assert.equal(await said(tab, '--mm-color-on-accent-light'), low);
      assert.match(await said(tab, '--mm-color-accent-dark'), /^Contrast 1\d\.\d : 1$/);
      await pick(tab, '--mm-color-surface-light', '#000000');
      assert.match(await said(tab, '--mm-color-text-light'), /is too low/);
      await tab.click('#reset');
      await tab.waitForFunction(() => !document.querySelector('.low'));
    });

    test('they are in the preview and in the code, and work on the page of a clinic', async () => {
      const {tab} = await open(1280, 900, {fragment: '#address=/dist/embed.js'});
      await unfold(tab);
      await pick(tab, '--mm-color-surface-light', '#ffeedd');
      await tab.type('[name="--mm-font"]', 'Georgia, serif');
      const code = await codeWith(tab, 'Georgia, serif');
      const look = (page) =>
        page.$eval('mm-benefit-card', (card) => {
          const {backgroundColor, fontFamily} = getComputedStyle(card.shadowRoot.querySelector('article'));
          return [backgroundColor, fontFamily];
        });
      // The preview is opened again after each choice.
      await tab.waitForFunction(() => {
        const {contentWindow: page} = document.querySelector('#preview');
        const card = page.document.querySelector('mm-benefit-card')?.shadowRoot?.querySelector('article');
        if (!card) return false;
        const {backgroundColor, fontFamily} = page.getComputedStyle(card);
        return backgroundColor === 'rgb(255, 238, 221)' && fontFamily === 'Georgia, serif';
      });
      const server = await serve({'/': page(code, {script: ''})});
      try {
        const {tab: used} = await browser.open(server.url);
        await ready(used);
        assert.deepEqual(await look(used), ['rgb(255, 238, 221)', 'Georgia, serif']);
      } finally {
        server.close();
      }
    });
  });

  describe('the address', () => {
    test('holds all that is chosen, so that another visitor sees the same; nothing is stored', async () => {
      const {tab} = await open();
      await tab.select('#tag', 'mm-pain-level');
      await tab.waitForSelector('#appearance');
      await tab.select('#appearance', 'faces');
      await tab.select('#lang', 'es');
      await tab.type('#label', '¿Duele “mucho” & más?');
      await tab.click('[name=required]');
      await unfold(tab);
      await tab.click('[name=preload]');
      await tab.$eval('[name="--mm-color-accent-dark"]', (input) => {
        input.value = '#ffffff';
        input.dispatchEvent(new Event('input', {bubbles: true}));
      });
      await tab.select('#kind', 'react');
      await codeWith(tab, 'import');
      const wanted = await codeOf(tab);
      assert.match(
        wanted,
        /appearance="faces".+required lang="es" style=\{\{"--mm-color-accent":"light-dark\(#006655, #ffffff\)"\}\}/,
      );
      const address = tab.url();
      const {tab: other} = await browser.open('about:blank');
      await other.goto(address);
      await codeWith(other, 'import');
      assert.equal(await codeOf(other), wanted);
      await other.select('#kind', 'script');
      assert.doesNotMatch(await codeWith(other, '<script'), /modulepreload/);
      const kept = await tab.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        history.length,
      ]);
      assert.deepEqual(kept.slice(0, 4), [0, 0, '', 0]);
    });

    test('another one in the same tab is shown at once', async () => {
      const {tab} = await open();
      await tab.evaluate(() => (location.hash = '#tag=mm-condition-explainer&condition=migraine'));
      await codeWith(tab, '<mm-condition-explainer condition="migraine">');
    });

    test('that somebody has forged brings nothing into the code and breaks nothing', async () => {
      const forged = {
        tag: 'script',
        lang: '../x',
        ui: 'tlh',
        kind: 'constructor',
        width: 'huge',
        benefit: '"><img src=x onerror=alert(1)>',
        '--mm-font': 'x}</style><script>alert(1)</script>',
        '--mm-color-accent-light': 'red;}*{display:none',
        'own-heading': '<img src=x onerror=alert(1)>',
        link: 'javascript:alert(1)',
      };
      const {tab, lines} = await open(1280, 900, {fragment: `#${new URLSearchParams(forged)}`});
      const code = await codeOf(tab);
      assert.equal(code.match(/<script/g).length, 1);
      assert.doesNotMatch(code, /<img|onerror=(?!alert\(1\)&gt;)|javascript:|display:none/);
      const preview = await (await tab.$('#preview')).contentFrame();
      assert.equal(await preview.$('img, body script'), null);
      assert.deepEqual(lines, []);
    });
  });

  describe('each kind of code', () => {
    const kinds = ['script', 'placeholder', 'file', 'static', 'wordpress', 'react', 'vue', 'angular', 'svelte'];
    const forHtml = ['script', 'placeholder', 'file', 'static'];

    /** Code of a kind for each element, with everything in it that may need care. */
    const make = (kind, lang) =>
      unchanged.evaluate(
        async (kind, lang, tags) => {
          const {snippet} = await import('./builder.js');
          const options = {
            kind,
            lang,
            address: '/dist/embed.js',
            attributes: {
              benefit: 'relaxation',
              condition: 'sciatica',
              name: 'answer',
              label: 'Is it "bad" {now}?',
              required: true,
            },
            own: {heading: 'Our <own> {words} & “more”', summary: '`a` ${b} @c'},
            booking: '/booking',
            properties: [{name: '--mm-color-accent', light: '#006655', dark: '#77ddcc'}],
          };
          const made = [];
          for (const tag of tags) made.push([tag, await snippet({...options, tag})]);
          return made;
        },
        kind,
        lang,
        elements.map(({tagName}) => tagName),
      );

    /** What has been made. Several tests look at the same code, and to make it takes seconds, since heights are measured. */
    const known = new Map();

    const codes = async (kind, lang = 'en') => {
      const key = `${kind} ${lang}`;
      if (!known.has(key)) known.set(key, await make(kind, lang));
      return known.get(key);
    };

    test('is offered', async () => {
      assert.deepEqual(await unchanged.$$eval('#kind option', (all) => all.map(({value}) => value)), kinds);
    });

    for (const kind of forHtml) {
      test(`${kind}: html-validate finds nothing`, async () => {
        // It does not know that a slot in a shadow tree takes its content from the page.
        const rules = kind === 'static' ? {'empty-heading': 'off'} : {};
        const validator = new HtmlValidate({root: true, extends: ['html-validate:recommended'], rules});
        const problems = async (html) =>
          (await validator.validateString(html)).results.flatMap(({messages}) => messages.map(({message}) => message));
        assert.notDeepEqual(await problems('<p><div>'), [], 'it finds what is wrong');
        // What stands between the tags is the same in each kind, and is looked at in every language where nothing has to be measured.
        for (const lang of {placeholder: languages, script: ['en', 'ar']}[kind] ?? ['en']) {
          for (const [tag, code] of await codes(kind, lang)) {
            assert.deepEqual(await problems(code), [], `${lang} ${tag}`);
            assert.doesNotMatch(code, /\n\s*\n|undefined|\[object/);
          }
        }
      });

      test(`${kind}: every element works on a page`, async () => {
        const made = await codes(kind);
        const script = kind === 'placeholder' ? undefined : '';
        const server = await serve({'/': page(made.map(([, code]) => code).join('\n'), script === '' ? {script} : {})});
        try {
          const {tab: used, lines} = await browser.open(server.url);
          await ready(used);
          for (const [tag] of made) {
            const [hasCome, accent] = await used.$eval(tag, (element) => [
              Boolean(element.shadowRoot.querySelector('.root')),
              getComputedStyle(element).getPropertyValue('--mm-color-accent').trim(),
            ]);
            assert.ok(hasCome, tag);
            if (script === '') assert.equal(accent, 'light-dark(#006655, #77ddcc)');
          }
          assert.match(await used.$eval('mm-benefit-card', (card) => card.innerText), /Our <own> \{words\} & “more”/);
          assert.deepEqual(lines, []);
        } finally {
          server.close();
        }
      });
    }

    test('script: names in advance the files that the element requests, and no others', async () => {
      for (const [tag, code] of await codes('script', 'ar')) {
        const named = [...code.matchAll(/modulepreload" href="([^"]+)"/g)].map(([, path]) => path);
        const server = await serve({'/': page(code.replace(/<link[^>]+>\n/g, ''), {lang: 'ar', script: ''})});
        try {
          const {tab: used} = await browser.open(server.url);
          await ready(used);
          const asked = server.asked.filter((path) => path.includes('/chunks/'));
          for (const path of named) assert.ok(asked.includes(path), `${tag} does not request ${path}`);
          // What the element asks for later, such as the code of a search, is not needed to show it.
          assert.ok(
            named.length >= asked.length - 3,
            `${tag}: ${asked.filter((path) => !named.includes(path)).join(' ')}`,
          );
          await used.close();
        } finally {
          server.close();
        }
      }
    });

    test('file: a file that is another one is refused by its integrity', async () => {
      const [[, code]] = await codes('file');
      assert.match(
        code,
        /^<script src="\/dist\/bundle\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous" defer>/,
      );
      const server = await serve({
        '/': page(code, {script: ''}),
        '/dist/bundle.js': `${readFileSync(new URL('dist/bundle.js', root), 'utf8')}\n`,
      });
      try {
        const {tab: used} = await browser.open(server.url);
        assert.equal(await used.evaluate(() => customElements.get('mm-benefit-card')), undefined);
      } finally {
        server.close();
      }
    });

    test('wordpress: a shortcode with what the plug-in knows, and no bracket that would end it', async () => {
      const made = await unchanged.evaluate(async () => {
        const {snippet} = await import('./builder.js');
        return snippet({
          kind: 'wordpress',
          tag: 'mm-benefit-card',
          lang: 'es',
          attributes: {benefit: 'relaxation', open: true},
          own: {heading: 'Calm [really] "now"'},
          booking: '/booking',
        });
      });
      assert.equal(
        made,
        '[mm_benefit_card benefit="relaxation" open heading="Calm &#91;really&#93; &quot;now&quot;" action="Reservar una cita" action-link="/booking"]',
      );
    });

    for (const kind of ['react', 'vue', 'angular', 'svelte']) {
      test(`${kind}: imports a module that the package has, and what is typed is no code`, async () => {
        for (const [tag, code] of await codes(kind)) {
          const [, path] = /import 'medical-massage-widgets\/(define\/[\w-]+\.js)';/.exec(code);
          assert.ok(existsSync(new URL(`dist/modules/${path}`, root)), path);
          assert.match(code, new RegExp(`<${tag}[ >][^]+</${tag}>`));
          assert.doesNotMatch(code, /\{now\}|\{words\}|<own>|\$\{b|`a`/, tag);
        }
      });
    }
  });

  /**
   * What the owner of a clinic's site does, from opening the page to the widget on the site. Each step is one act of a hand: a click, a
   * choice in a list, a press of a key, a name that is typed.
   */
  describe('from opening the page to a widget that works', () => {
    /** The site's own editor: what is pasted and saved is its page. */
    async function editor() {
      const pages = {
        '/edit': page('<label>HTML <textarea id="html"></textarea></label><button>Save</button>', {script: ''}),
        '/': '',
      };
      const server = await serve(pages);
      return {...server, publish: (html) => (pages['/'] = page(html, {script: ''}))};
    }

    async function journey(t, acts) {
      const clinic = await editor();
      try {
        const steps = [];
        const step = async (what, act) => {
          steps.push(what);
          await act();
        };
        const {tab} = await open();
        await tab.browserContext().overridePermissions(new URL(site.url).origin, ['clipboard-sanitized-write']);
        await acts(tab, step);
        await tab.waitForFunction(() => document.querySelector('#status').textContent.startsWith('Copied'));
        const {tab: editing} = await browser.open(`${clinic.url}/edit`);
        await step('click into the site’s own editor', () => editing.click('#html'));
        await step('paste', async () => {
          await editing.keyboard.down('Control');
          await editing.keyboard.press('KeyV', {commands: ['Paste']});
          await editing.keyboard.up('Control');
        });
        const pasted = await editing.$eval('#html', ({value}) => value);
        clinic.publish(pasted);
        const {tab: visited, lines} = await browser.open(clinic.url);
        await ready(visited);
        const shown = await visited.$eval('mm-condition-explainer', ({shadowRoot}) => shadowRoot.textContent);
        assert.match(shown, /nerve pain that runs down one leg/);
        assert.deepEqual(
          lines.filter((line) => line.startsWith('error')),
          [],
        );
        t.diagnostic(`${steps.length} steps: ${steps.join(', ')}`);
        return steps.length;
      } finally {
        clinic.close();
      }
    }

    /** Chooses in a list with the mouse, as far as a test can: the list of a browser is no part of the page. */
    const choose = (tab, id, value) => tab.select(id, value);

    test('with a mouse, in seven steps', async (t) => {
      const steps = await journey(t, async (tab, step) => {
        await step('choose what to show', () => choose(tab, '#tag', 'mm-condition-explainer'));
        await tab.waitForSelector('#condition');
        await step('choose the condition', () => choose(tab, '#condition', 'sciatica'));
        await step('click into “Where the widgets are on your site”', () => tab.click('#address', {count: 3}));
        await step('type the address', () => tab.keyboard.type('/dist/embed.js'));
        await step('click “Copy”', () => tab.click('#copy'));
      });
      assert.equal(steps, 7);
    });

    test('“Copy” right after a choice copies what has been chosen', async () => {
      const {tab} = await open();
      const permissions = ['clipboard-read', 'clipboard-sanitized-write'];
      await tab.browserContext().overridePermissions(new URL(site.url).origin, permissions);
      await tab.evaluate(() => {
        const tag = document.querySelector('#tag');
        tag.value = 'mm-peg';
        tag.dispatchEvent(new Event('input', {bubbles: true}));
        document.querySelector('#copy').click();
      });
      await tab.waitForFunction(() => document.querySelector('#status').textContent);
      assert.match(await tab.evaluate(() => navigator.clipboard.readText()), /<mm-peg name="peg">/);
    });

    test('with a keyboard, in at most 22 keys and texts', async (t) => {
      const steps = await journey(t, async (tab, step) => {
        const focused = () => tab.evaluate(() => document.activeElement.id);
        const tabTo = async (id) => {
          for (let count = 0; (await focused()) !== id; count++) {
            assert.ok(count < 20, `${id} is not reached`);
            await step('Tab', () => tab.keyboard.press('Tab'));
          }
        };
        await tabTo('tag');
        await step('type “One condition”', () => tab.keyboard.type('One condition'));
        await tab.waitForSelector('#condition');
        await tabTo('condition');
        await step('type “Sciatica”', () => tab.keyboard.type('Sciatica'));
        await tabTo('address');
        await step('type the address', () => tab.keyboard.type('/dist/embed.js'));
        await tabTo('copy');
        await step('Enter', () => tab.keyboard.press('Enter'));
      });
      assert.ok(steps <= 22, `${steps} steps`);
    });
  });
  for (const lang of languages) {
    test(`gives each condition its answer and its red flags, seen where scripts are blocked: ${lang}`, async () => {
      const made = await conditions(lang);
      assert.equal(made.length, 30);
      assert.equal(made.filter(({now, soon}) => now.length + soon.length).length, 29);
      const titles = await unchanged.evaluate(
        async (lang) => (await import(`./dist/modules/generated/${lang}/mm-condition-explainer.js`)).texts,
        lang,
      );
      const server = await serve({'/': page(made.map(({code}) => code).join('\n'), {lang, script: ''})});
      try {
        const {tab: plain} = await browser.open(server.url, {before: (tab) => tab.setJavaScriptEnabled(false)});
        for (const media of ['screen', 'print']) {
          await plain.emulateMediaType(media);
          const all = await plain.$$eval('[data-mm]', (explainers) => explainers.map((each) => each.innerText));
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
            assert.ok(seen.includes(titles.number), condition);
          });
        }
      } finally {
        server.close();
      }
    });
  }

  test('asks for pain in each way that there is, in words of the clinic’s own, and names two questions differently', async () => {
    const {tab} = await open();
    const code = () => codeOf(tab);
    await tab.select('#tag', 'mm-pain-level');
    await tab.type('#label', 'Is it "bad"?');
    await tab.click('[name=required]');
    const answers = {numbers: 11, slider: 11, words: 4, faces: 6};
    for (const [appearance, count] of Object.entries(answers)) {
      await tab.select('#appearance', appearance);
      const attribute = appearance === 'numbers' ? '' : ` appearance="${appearance}"`;
      const tag = `<mm-pain-level label="Is it &quot;bad&quot;?"${attribute} name="pain" required>`;
      await tab.waitForFunction((tag) => document.querySelector('#code').value.includes(tag), {}, tag);
      const made = await code();
      // A native control stands between the tags, with an empty answer before the others.
      assert.ok(made.includes('<label>Is it &quot;bad&quot;?'), made);
      assert.match(made, /<select name="pain" required><option value="">/);
      assert.equal(made.match(/<option value="\d+">/g).length, count, appearance);
    }
    await tab.select('#tag', 'mm-pain-map');
    await (await tab.waitForSelector('[name=intensity]')).click();
    await tab.waitForFunction(() => document.querySelector('#code').value.includes('intensity name="where" required'));
    assert.match(await code(), /<mm-pain-map label="[^"]+" intensity name="where" required>/);
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
    const made = await unchanged.evaluate(async () => {
      const {snippet} = await import('./builder.js');
      const {locales} = await import('./dist/modules/generated/locales.js');
      const tags = [...document.querySelector('[name=tag]').options].map(({value}) => value);
      const attributes = {benefit: 'relaxation', condition: 'sciatica'};
      const booking = 'https://clinic.example/';
      const snippets = locales.flatMap((lang) =>
        tags.map(async (tag) => [lang, tag, await snippet({kind: 'placeholder', tag, attributes, lang, booking})]),
      );
      return Promise.all(snippets);
    });
    assert.equal(made.length, locales.length * elements.length);
    for (const [lang, tag, code] of made) {
      assert.doesNotMatch(code, /undefined|\[object/, `${lang} ${tag}`);
      assert.equal(code.includes(`lang="${lang}"`), lang !== 'en', tag);
      let [, fallback] = /^<div [^>]+>\n([^]+)\n<\/div>$/.exec(code) ?? [];
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
    const made = await unchanged.evaluate(async () => {
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
    const made = await unchanged.evaluate(async () => {
      const {snippet} = await import('./builder.js');
      return snippet({tag: 'mm-first-visit', address: '/dist/embed.js', booking: 'javascript:alert(1)'});
    });
    assert.doesNotMatch(made, /<a /);
  });
});
