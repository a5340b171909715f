// Whole pages, as built: text at 200 % in 320 px, WCAG's text spacing and a page's own rules leave every element readable, in each language.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {languages} from '../support/amount.mjs';
import {browse, page, ready, serve} from '../support/pages.mjs';

const elements = `<mm-benefit-card benefit="combined-care" open><a slot="action" href="#book">Book</a></mm-benefit-card>
  <mm-benefit-list><h2 slot="heading">Benefits</h2></mm-benefit-list>
  <mm-condition-explainer condition="low-back-pain" open></mm-condition-explainer>
  <mm-condition-explainer condition="arthritis"></mm-condition-explainer>
  <mm-condition-list></mm-condition-list>
  <mm-first-visit></mm-first-visit>
  <mm-massage-overview></mm-massage-overview>
  <mm-safety-notes></mm-safety-notes>
  <form><mm-pain-level required></mm-pain-level>
  <mm-pain-level value="10" bands compare-to="3"></mm-pain-level>
  <mm-pain-level appearance="words"></mm-pain-level>
  <mm-pain-level appearance="faces"></mm-pain-level>
  <mm-pain-level appearance="slider" value="10"></mm-pain-level>
  <mm-pain-map intensity required value="head:10 shoulder-blade-right"></mm-pain-map>
  <mm-pain-map readonly value="head:10 shoulder-blade-right"></mm-pain-map>
  <mm-peg required value="- 10 4"></mm-peg></form>`;

/** Opens all that opens, and has each control tell of a missing answer. */
const openAll = async (tab) => {
  await tab.$eval('mm-condition-list', (list) => list.shadowRoot.querySelector('[part=link]').click());
  await tab.$eval('form', (form) => form.checkValidity());
  await ready(tab);
  await tab.evaluate(() => {
    const visit = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === 'details') element.open = true;
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
  });
};

/** What is wider than the window, cut off, or lies over other text. */
const faultsIn = (tab) =>
  tab.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const faults = [];
    if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways');
    /** Where each text is seen, line by line. */
    const lines = [];
    const visit = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (!element.checkVisibility({visibilityProperty: true}) || element.closest('svg, .spoken, [hidden]')) continue;
        const where = `${root.host?.localName ?? ''} ${element.outerHTML.slice(0, 120)}`;
        const {left, right} = element.getBoundingClientRect();
        if (left < -0.5 || right > width + 0.5) faults.push(`sticks out: ${where}`);
        const {overflowX, overflowY} = getComputedStyle(element);
        const isCut =
          (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
        if (isCut) faults.push(`is cut off: ${where}`);
        for (const node of element.childNodes) {
          if (node.nodeType !== 3 || !node.data.trim()) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const rect of range.getClientRects()) if (rect.width > 1) lines.push({rect, node, where});
        }
      }
    };
    visit(document);
    // Letters fill about the middle half of the height of their line.
    const boxes = lines.map(({rect: {left, right, top, height}, ...rest}) => {
      return {left, right, top: top + height / 4, bottom: top + (3 * height) / 4, ...rest};
    });
    boxes.sort((a, b) => a.top - b.top);
    for (const [i, a] of boxes.entries()) {
      for (let j = i + 1; j < boxes.length && boxes[j].top < a.bottom - 1; j++) {
        const b = boxes[j];
        const isOver = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
        if (isOver && a.node !== b.node)
          faults.push(`“${a.node.data.trim()}” lies over “${b.node.data.trim()}”: ${a.where}`);
      }
    }
    return [...new Set(faults)].slice(0, 8);
  });

describe('text', () => {
  let browser;
  const servers = [];
  before(async () => (browser = await browse()));
  after(async () => {
    await browser.close();
    servers.forEach((server) => server.close());
  });

  const visit = async (lang, style) => {
    const dir = lang === 'ar' ? '<script>document.documentElement.dir = "rtl"</script>' : '';
    const server = await serve({
      '/': page(elements, {lang, head: `<style>body{margin:0;font-family:sans-serif;${style}}</style>${dir}`}),
    });
    servers.push(server);
    const {tab} = await browser.open(server.url, {before: (tab) => tab.setViewport({width: 320, height: 800})});
    await ready(tab);
    await openAll(tab);
    await ready(tab);
    return tab;
  };

  for (const lang of languages) {
    test(`at 200 % fits 320 px, none of it cut off or over another: ${lang}`, async () => {
      const tab = await visit(lang, 'font-size:200%');
      assert.deepEqual(await faultsIn(tab), []);
    });

    test(`keeps its room when a reader sets the spacing that WCAG 1.4.12 names: ${lang}`, async () => {
      const tab = await visit(lang, '');
      await tab.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
          p{margin-block-end:2em!important}`);
        const visit = (root) => {
          root.adoptedStyleSheets.push(sheet);
          for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
        };
        visit(document);
      });
      assert.deepEqual(await faultsIn(tab), []);
    });
  }

  test('looks as on an empty page where a page has rules for all elements', async () => {
    const looks = (tab) =>
      tab.evaluate(() => {
        const seen = [];
        const visit = (root) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) visit(element.shadowRoot);
            if (root === document) continue;
            const {x, width, height} = element.getBoundingClientRect();
            const {color, fontSize, fontWeight, lineHeight, letterSpacing, wordSpacing, textTransform} =
              getComputedStyle(element);
            seen.push(
              [element.localName, Math.round(x), Math.round(width), Math.round(height), color, fontSize].join(' ') +
                [fontWeight, lineHeight, letterSpacing, wordSpacing, textTransform].join(' '),
            );
          }
        };
        visit(document);
        return seen;
      });
    const tab = await visit('en', '');
    const before = await looks(tab);
    assert.ok(before.length > 1000);
    await tab.addStyleTag({
      content: `mm-benefit-card, mm-benefit-list, mm-condition-explainer, mm-condition-list, mm-first-visit, mm-massage-overview,
        mm-safety-notes, mm-pain-level, mm-pain-map, mm-peg {display: inline !important; letter-spacing: .5em !important;
        word-spacing: 1em !important; text-transform: uppercase !important; text-indent: 2em !important; white-space: pre !important}
        html {font-size: 62.5%} body {font-size: 16px} p, li, label, span, button, input, svg {all: unset}`,
    });
    assert.deepEqual(await looks(tab), before);
  });
});
