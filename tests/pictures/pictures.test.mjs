// About the look of each element, as built: pictures at three widths, light and dark, beside those that somebody has looked at.
//
// `npm run pictures` takes them anew: look at what has changed, and commit it. docs/decisions/0014-pictures.md says what makes them the
// same on every machine, and how much may differ.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {browse, page, ready, serve} from '../support/pages.mjs';

const kept = fileURLToPath(new URL('kept/', import.meta.url));
const isUpdate = process.argv.includes('--update');

/** How many pixels of the page become one of the picture, by the width of the page. */
const SCALES = {320: 3, 768: 3, 1280: 4};

/** The share of pixels that may differ. */
const TOLERANCE = 0.002;

const elements = {
  'benefit-card':
    '<mm-benefit-card benefit="pain-relief"><a slot="action" href="#book">Book a visit</a></mm-benefit-card>',
  'benefit-list': '<mm-benefit-list><h2 slot="heading">What massage can do</h2></mm-benefit-list>',
  'condition-explainer': '<mm-condition-explainer condition="low-back-pain"></mm-condition-explainer>',
  'condition-list': '<mm-condition-list><h2 slot="heading">Conditions</h2></mm-condition-list>',
  'first-visit': '<mm-first-visit></mm-first-visit>',
  'massage-overview': '<mm-massage-overview></mm-massage-overview>',
  'pain-level': ['numbers" value="6" bands compare-to="8', 'words" required', 'faces" value="3', 'slider" value="4']
    .map((attributes) => `<p><mm-pain-level appearance="${attributes.replace(/"?$/, '"')}></mm-pain-level></p>`)
    .join(''),
  'pain-map': '<mm-pain-map intensity value="lower-back-left:7 knee-inner-right"></mm-pain-map>',
  peg: '<mm-peg value="6 4 -" required></mm-peg>',
  'safety-notes': '<mm-safety-notes topic="back"></mm-safety-notes>',
};

// The font comes from npm, so that each line breaks at the same word on every machine.
const faces = [400, 600, 700].map(
  (weight) => `@font-face{font-family:Kept;font-weight:${weight};src:url(/noto-sans-latin-${weight}-normal.woff2)}`,
);
const head = `<style>${faces.join('')}:root{color-scheme:light dark}body{margin:16px;font:16px/1.5 Kept,sans-serif}</style>`;

const fonts = Object.fromEntries(
  [400, 600, 700].map((weight) => {
    const name = `noto-sans-latin-${weight}-normal.woff2`;
    const file = fileURLToPath(import.meta.resolve(`@fontsource/noto-sans/files/${name}`));
    return [
      `/${name}`,
      (_, response) => response.writeHead(200, {'content-type': 'font/woff2'}).end(readFileSync(file)),
    ];
  }),
);

/**
 * A smaller picture, in which each pixel is the mean of `scale` by `scale`, in 16 shades of each colour. What differs in the edges of
 * letters is lost in it, and its file is small.
 */
function shrink({width, height, data}, scale) {
  const small = new PNG({width: Math.floor(width / scale), height: Math.floor(height / scale)});
  for (let i = 0; i < small.data.length; i++) {
    const [channel, pixel] = [i % 4, i >> 2];
    const [x, y] = [(pixel % small.width) * scale, Math.floor(pixel / small.width) * scale];
    let sum = 0;
    for (let dy = 0; dy < scale; dy++) {
      for (let dx = 0; dx < scale; dx++) sum += data[((y + dy) * width + x + dx) * 4 + channel];
    }
    small.data[i] = Math.round(sum / scale ** 2 / 17) * 17;
  }
  return small;
}

/** The share of pixels in which two pictures differ, 0 to 1. Where only one of them has a pixel, it differs. */
function difference(a, b) {
  if (a.width !== b.width) return 1;
  const height = Math.min(a.height, b.height);
  const area = ({width, data}) => data.subarray(0, width * height * 4);
  const differing = pixelmatch(area(a), area(b), null, a.width, height, {threshold: 0.15, includeAA: true});
  return (differing + Math.abs(a.height - b.height) * a.width) / (a.width * Math.max(a.height, b.height));
}

describe('pictures', {concurrency: 1}, () => {
  let browser, server, failed;

  before(async () => {
    // The shape of letters does not follow the settings of the machine.
    browser = await browse(['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb']);
    const pages = Object.entries(elements).map(([name, markup]) => [`/${name}`, page(markup, {head})]);
    server = await serve({...Object.fromEntries(pages), ...fonts});
    if (isUpdate) {
      rmSync(kept, {recursive: true, force: true});
      mkdirSync(kept);
    }
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(name) {
    const {tab} = await browser.open(`${server.url}/${name}`, {
      // A text that is two years old says so.
      before: (tab) => tab.evaluateOnNewDocument(() => (Date.now = () => Date.UTC(2026, 11, 1))),
    });
    await ready(tab);
    await tab.evaluate(() => document.fonts.ready);
    return tab;
  }

  async function take(tab, width, scheme) {
    await tab.setViewport({width, height: 800});
    await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    return PNG.sync.read(Buffer.from(await tab.screenshot({fullPage: true})));
  }

  for (const name of Object.keys(elements)) {
    test(`mm-${name} looks as it did`, async (t) => {
      const tab = await open(name);
      for (const [width, scale] of Object.entries(SCALES)) {
        for (const scheme of ['light', 'dark']) {
          await t.test(`at ${width} px, ${scheme}`, async () => {
            const picture = await take(tab, Number(width), scheme);
            const small = shrink(picture, scale);
            const title = `${name}-${width}-${scheme}.png`;
            const file = join(kept, title);
            if (isUpdate) return writeFileSync(file, PNG.sync.write(small, {colorType: 2, deflateLevel: 9}));
            const share = difference(small, PNG.sync.read(readFileSync(file)));
            if (share > TOLERANCE) {
              failed ??= mkdtempSync(join(tmpdir(), 'mm-pictures-'));
              writeFileSync(join(failed, title), PNG.sync.write(picture));
            }
            assert.ok(
              share <= TOLERANCE,
              `${(share * 100).toFixed(2)} % of the picture differs: see ${failed}. If it is meant, run npm run pictures.`,
            );
          });
        }
      }
      await tab.close();
    });
  }

  test('a card in a list is about 300 px tall at 320 px', async () => {
    const tab = await open('benefit-list');
    await tab.setViewport({width: 320, height: 800});
    const heights = await tab.$$eval('mm-benefit-list >>> mm-benefit-card', (cards) =>
      cards.map((card) => Math.round(card.getBoundingClientRect().height)),
    );
    console.log(`Cards at 320 px: ${heights.join(', ')} px`);
    assert.equal(heights.length, 9);
    assert.ok(heights.reduce((sum, height) => sum + height) / 9 <= 330);
    assert.ok(Math.max(...heights) <= 390);
  });

  test('are at most 60, and small', () => {
    const files = readdirSync(kept).map((name) => readFileSync(join(kept, name)).length);
    assert.equal(files.length, Object.keys(elements).length * Object.keys(SCALES).length * 2);
    assert.ok(files.length <= 60);
    assert.ok(files.reduce((sum, size) => sum + size) < 2_000_000);
  });
});
