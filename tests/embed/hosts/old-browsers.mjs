// About browsers from before 2023: what they lack is taken away before the page's scripts run.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {text} from 'node:stream/consumers';
import {linesOf, recorded, row, script, shown, until} from '../../support/engines.mjs';

const CONTENT = `<mm-benefit-card benefit="relaxation"><p>Relaxation, in our words</p></mm-benefit-card><mm-benefit-list></mm-benefit-list>
  <mm-condition-explainer condition="sciatica"></mm-condition-explainer><mm-condition-list></mm-condition-list>
  <mm-first-visit></mm-first-visit><mm-massage-overview></mm-massage-overview><mm-safety-notes></mm-safety-notes>`;
const FORM = `<form method="post" action="/post"><mm-pain-level name="pain"><select name="pain"><option>3</select></mm-pain-level>
  <mm-pain-map name="where"><input name="where" value="sacrum"></mm-pain-map><button>Send</button></form>`;

/** Methods that came later than Chrome 85, Firefox 90 and Safari 15, by the object that has them. */
const late = {
  Object: ['hasOwn', 'groupBy'],
  Array: ['fromAsync'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  'String.prototype': ['at', 'isWellFormed', 'toWellFormed'],
  'Element.prototype': ['checkVisibility', 'setHTMLUnsafe', 'ariaLabel', 'ariaValueText', 'computedStyleMap'],
  'HTMLElement.prototype': ['popover', 'showPopover', 'inert'],
  'CSSStyleSheet.prototype': [],
  window: ['structuredClone', 'scheduler', 'trustedTypes', 'CustomStateSet', 'navigation'],
};

const styleSheets = {
  'CSSStyleSheet.prototype': ['replace', 'replaceSync'],
  'Document.prototype': ['adoptedStyleSheets'],
  'ShadowRoot.prototype': ['adoptedStyleSheets'],
};

const internals = {
  'HTMLElement.prototype': [...late['HTMLElement.prototype'], 'attachInternals'],
  window: [...late.window, 'ElementInternals'],
};

const browsers = {
  'Safari 15': {...late, ...styleSheets, ...internals, 'HTMLFormElement.prototype': ['requestSubmit']},
  'Firefox 90': {...late, ...styleSheets, ...internals},
  'Firefox 95, which has ElementInternals without forms': {
    ...late,
    ...styleSheets,
    'ElementInternals.prototype': ['setFormValue', 'setValidity', 'form', 'states', 'checkValidity', 'reportValidity'],
  },
  'Chrome 85': {
    ...late,
    'ElementInternals.prototype': ['states'],
    'Element.prototype': [...late['Element.prototype'], 'replaceChildren'],
    'ShadowRoot.prototype': ['replaceChildren'],
  },
};

const without = (lacks) =>
  `<script>${Object.entries(lacks)
    .flatMap(([owner, names]) => names.map((name) => `delete ${owner}.${name};`))
    .join('')}
    ${lacks['Document.prototype'] ? "CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };" : ''}</script>`;

for (const [name, lacks] of Object.entries(browsers)) {
  row(32, `${name}: content is shown, and a form works`, async ({visit}) => {
    let posted;
    for (const src of ['embed.js', 'bundle.js']) {
      const {tab} = await visit({
        '/': recorded(CONTENT + FORM, {
          head: without(lacks),
          script: `<script type="module" src="/dist/${src}"></script>`,
        }),
        '/post': async (request, response) => {
          posted = await text(request);
          response.writeHead(200, {'content-type': 'text/html'}).end('Thank you');
        },
      });
      await shown(tab, 'mm-benefit-card', 'calm you');
      await shown(tab, 'body > :not(form)');
      await until(tab, () => customElements.get('mm-safety-notes') !== undefined);
      const hasControls = name.startsWith('Chrome');
      if (hasControls) await shown(tab, 'form > :not(button)');
      await new Promise((resume) => setTimeout(resume, 500));
      const seen = await tab.evaluate(() => ({
        heights: [...document.body.children].filter((each) => each.offsetHeight < 20).map(({localName}) => localName),
        emblem: getComputedStyle(document.querySelector('mm-benefit-card').shadowRoot.querySelector('[part=emblem]'))
          .borderRadius,
        native: [...document.querySelectorAll('select, input')].filter((each) => each.getClientRects().length).length,
      }));
      assert.deepEqual(seen, {heights: [], emblem: '50%', native: hasControls ? 0 : 2});
      assert.deepEqual(await linesOf(tab), []);
      if (hasControls) continue;
      await tab.evaluate(() => document.querySelector('button').click());
      await until(tab, () => document.body.textContent === 'Thank you');
      assert.equal(posted, 'pain=3&where=sacrum');
    }
  });
}

row(32, 'a style sheet that can not be adopted leaves what is between the tags', async ({visit}) => {
  const breaks = `<script>Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {set() { throw new TypeError('no'); }})</script>`;
  const {tab} = await visit(recorded(CONTENT, {head: breaks}));
  await until(tab, () => window.lines.length);
  assert.equal(await tab.evaluate(() => document.querySelector('p').getClientRects().length), 1);
});

row(
  32,
  'without color-mix(), each place of the body map has a fill',
  async ({visit}) => {
    const chunks = new URL('../../../dist/chunks/', import.meta.url);
    const [build] = readdirSync(chunks);
    const path = `${build}/mm-pain-map.js`;
    const code = readFileSync(new URL(path, chunks), 'utf8');
    const {tab} = await visit({
      '/': recorded('<mm-pain-map value="sacrum"></mm-pain-map>'),
      [`/dist/chunks/${path}`]: script(code.replaceAll('color-mix(', 'color-of-later(')),
    });
    await shown(tab, 'mm-pain-map');
    const fills = await tab.evaluate(() =>
      [...document.querySelector('mm-pain-map').shadowRoot.querySelectorAll('[part=region]')].map(
        (region) => getComputedStyle(region).fill,
      ),
    );
    assert.ok(fills.length > 20 && !fills.includes('none'), fills.join());
    assert.ok(new Set(fills).size > 1, 'the chosen one has another');
  },
  {engines: ['chromium']},
);
