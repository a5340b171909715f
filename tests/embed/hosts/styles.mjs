// About a page's styles, what it prints, and documents to which elements are moved.
import assert from 'node:assert/strict';
import {linesOf, recorded, row, shown, until} from '../../support/engines.mjs';

const CARD = '<mm-benefit-card benefit="relaxation"><p>Relaxation, in our words</p></mm-benefit-card>';
const LEVEL = '<mm-pain-level name="pain" value="3"></mm-pain-level>';
const ALL = `${CARD}${LEVEL}<mm-pain-map></mm-pain-map><mm-safety-notes></mm-safety-notes><mm-peg></mm-peg>`;

/** How each element and what is in it looks: sizes, colours and fonts as computed. */
const looks = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('body > *')].flatMap((host) =>
      [host, ...host.shadowRoot.querySelectorAll('h3, p, span, button, label, details, [part]')].map((each) => {
        const {display, color, backgroundColor, fontFamily, fontSize, fontWeight, letterSpacing, textAlign, float} =
          getComputedStyle(each);
        const name = each.getAttribute('part') ?? each.localName;
        const look = {
          display,
          color,
          backgroundColor,
          fontFamily,
          fontSize,
          fontWeight,
          letterSpacing,
          textAlign,
          float,
        };
        return `${name}: ${JSON.stringify(each === host ? {display} : look)} ${Math.round(each.getBoundingClientRect().height)}`;
      }),
    ),
  );

for (const [title, css] of [
  ['unsets everything', '* { all: unset !important; }'],
  ['makes all inline', '*, * *, body > * { display: inline; float: left; }'],
  ['sizes its root at 62.5 %', 'html { font-size: 62.5%; } body { font-size: 16px; }'],
  ['sizes its root at 200 %', 'html { font-size: 200%; } body { font-size: 16px; }'],
  ['spaces and centres everything', '* { letter-spacing: 5px; text-align: center; text-transform: uppercase; }'],
  [
    'resets boxes and buttons',
    '* { box-sizing: content-box; margin: 9px; padding: 9px } button, input, fieldset, p { border: 3px solid red; width: 9em }',
  ],
]) {
  row(12, `a style ${title}: the elements look as on an empty page`, async ({visit}) => {
    // The body of both pages has the same room; the page's style applies to the elements and in vain to what is in them.
    const base =
      '<style>html body { display: block !important; margin: 0 !important; padding: 0 !important; width: 600px !important; font: 16px/1.5 sans-serif !important; color: #000 !important; letter-spacing: normal !important; text-align: start !important; }</style>';
    const {tab} = await visit(recorded(ALL, {head: base}));
    await shown(tab, 'body > *');
    const clean = await looks(tab);
    const {tab: same} = await visit(
      recorded(ALL, {
        head: `<style>${css}</style>${base}<style>body > * { margin: 0 !important; padding: 0 !important; width: auto !important; float: none !important }</style>`,
      }),
    );
    await shown(same, 'body > *');
    assert.deepEqual(await looks(same), clean);
  });
}

row(35, 'the container has font-size: 0: all of it can be read', async ({visit}) => {
  const {tab} = await visit(recorded(`<div style="font-size: 0">${ALL}</div>`));
  await shown(tab, 'div > *');
  const sizes = await tab.evaluate(() =>
    [...document.querySelectorAll('div > *')].flatMap((host) =>
      [...host.shadowRoot.querySelectorAll('p, span, label, summary, button, h3')]
        .filter((each) => each.textContent.trim() && each.getClientRects().length)
        .map((each) => parseFloat(getComputedStyle(each).fontSize)),
    ),
  );
  assert.ok(sizes.length > 50 && Math.min(...sizes) >= 12, String(Math.min(...sizes)));
});

const grounds = [
  ['white on dark', 'background: #123; color: #fff'],
  ['white on a dark picture colour', 'background: #400; color: #fff'],
  ['black on yellow', 'background: #fd0; color: #000'],
  ['a dark scheme', 'color-scheme: dark; background: #111; color: #eee'],
  ['a light band in a dark page', 'color-scheme: light; background: #fff; color: #222'],
  ['grey on black', 'background: #000; color: #bbb'],
];
row(25, 'parts of the page have grounds of their own: text on them has contrast', async ({visit}) => {
  const {tab} = await visit(
    recorded(
      grounds
        .map(
          ([, style]) =>
            `<section style="${style}">${LEVEL}<mm-condition-list></mm-condition-list><mm-pain-map></mm-pain-map><mm-peg></mm-peg></section>`,
        )
        .join(''),
    ),
  );
  await shown(tab, 'section > *');
  const contrasts = await tab.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    const light = (color, ground) => {
      context.fillStyle = ground;
      context.fillRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data]
        .slice(0, 3)
        .map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const found = [];
    for (const section of document.querySelectorAll('section')) {
      for (const host of section.children) {
        for (const each of host.shadowRoot.querySelectorAll('*')) {
          const own = [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
          if (
            !own ||
            !each.getClientRects().length ||
            each.matches('option, .spoken, :disabled') ||
            each.closest('svg')
          )
            continue;
          let ground = each;
          while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
            ground = ground.assignedSlot ?? ground.parentElement ?? ground.getRootNode().host;
          const page = getComputedStyle(section).backgroundColor;
          const under = getComputedStyle(ground).backgroundColor;
          const [a, b] = [light(getComputedStyle(each).color, under), light(under, page)].sort((x, y) => y - x);
          found.push([(a + 0.05) / (b + 0.05), section.style.cssText, host.localName, each.textContent.slice(0, 40)]);
        }
      }
    }
    return found;
  });
  assert.ok(contrasts.length > 200, String(contrasts.length));
  assert.deepEqual(
    contrasts.filter(([contrast]) => contrast < 4.5),
    [],
  );
});

row(
  19,
  'the page prints closed details too',
  async ({visit}) => {
    const {tab} = await visit(
      recorded(`${CARD}<mm-condition-explainer condition="sciatica"></mm-condition-explainer>`),
    );
    await shown(tab, 'body > *');
    const hidden = () =>
      tab.evaluate(() =>
        [...document.body.children].flatMap((host) =>
          [...host.shadowRoot.querySelectorAll('details p')]
            .filter((p) => !p.checkVisibility())
            .map((p) => p.textContent),
        ),
      );
    assert.ok((await hidden()).length > 5);
    await tab.emulateMediaType('print');
    assert.deepEqual(await hidden(), []);
    await tab.emulateMediaType();
  },
  {engines: ['chromium']},
);

row(
  19,
  'in forced colours the dots of a badge are in the colour of text',
  async ({visit}) => {
    const {tab} = await visit(recorded('<mm-benefit-card benefit="pain-relief"></mm-benefit-card>'));
    await shown(tab, 'mm-benefit-card');
    const session = await tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    const [dots, text] = await tab.evaluate(() => {
      const {shadowRoot} = document.querySelector('mm-benefit-card');
      return [
        getComputedStyle(shadowRoot.querySelector('[part=certainty] span'), '::before').color,
        getComputedStyle(shadowRoot.querySelector('p')).color,
      ];
    });
    assert.equal(dots, text);
  },
  {engines: ['chromium']},
);

row(19, 'an element moves to another document and back, and keeps its look', async ({visit}) => {
  const {tab} = await visit(
    recorded(`${CARD}<mm-pain-level name="pain" appearance="faces" value="2"></mm-pain-level><mm-benefit-list benefits="movement"></mm-benefit-list>
      <iframe srcdoc="<!doctype html><title>Other</title><body>"></iframe>`),
  );
  await shown(tab, 'mm-benefit-card, mm-pain-level, mm-benefit-list');
  const look = () =>
    tab.evaluate(async () => {
      const all = [document, document.querySelector('iframe').contentDocument].flatMap((each) => [
        ...each.querySelectorAll('mm-benefit-card, mm-pain-level, mm-benefit-list'),
      ]);
      for (const each of all) await each.updateComplete;
      const [card, level, list] = all;
      return [
        getComputedStyle(card.shadowRoot.querySelector('[part=emblem]')).borderRadius,
        parseFloat(getComputedStyle(level.shadowRoot.querySelector('[part=answer]')).paddingTop) > 40,
        getComputedStyle(level.shadowRoot.querySelector('input')).opacity,
        level.shadowRoot.querySelectorAll('input:checked').length,
        getComputedStyle(list.shadowRoot.querySelector('mm-benefit-card').shadowRoot.querySelector('[part=emblem]'))
          .borderRadius,
      ];
    });
  const before = await look();
  assert.deepEqual(before, ['50%', true, '0', 1, '50%']);
  const settled = () => look().then((now) => JSON.stringify(now) === JSON.stringify(before));
  for (const where of ['frame', 'page', 'frame', 'page']) {
    await tab.evaluate((where) => {
      const frame = document.querySelector('iframe').contentDocument;
      const [from, to] = where === 'frame' ? [document, frame] : [frame, document];
      to.body.append(...from.querySelectorAll('mm-benefit-card, mm-pain-level, mm-benefit-list'));
    }, where);
    for (let i = 0; i < 100 && !(await settled()); i++) await new Promise((resume) => setTimeout(resume, 50));
    assert.deepEqual(await look(), before, where);
  }
  await tab.evaluate(() => {
    document
      .querySelector('iframe')
      .contentDocument.body.append(Object.assign(document.createElement('mm-pain-level'), {appearance: 'words'}));
  });
  await until(tab, () => {
    const level = document.querySelector('iframe').contentDocument.querySelector('mm-pain-level');
    const label = level.shadowRoot?.querySelector('label');
    return label && getComputedStyle(label).position === 'relative';
  });
  assert.deepEqual(await linesOf(tab), []);
});

row(19, 'the page is written from right to left', async ({visit}) => {
  const {tab} = await visit(recorded(ALL, {lang: 'ar'}));
  await shown(tab, 'body > *');
  const seen = await tab.evaluate(() =>
    [...document.body.children].map(({shadowRoot}) => [
      getComputedStyle(shadowRoot.querySelector('.root')).direction,
      shadowRoot.querySelector('.root').scrollWidth <= document.body.clientWidth,
    ]),
  );
  assert.deepEqual(seen, Array(5).fill(['rtl', true]));
});
