// About all elements: their text can be read on every ground that a page may have, and the answers on paper, in each engine.
import {expect, html} from '@open-wc/testing';
import '../../src/define/benefit-card.js';
import '../../src/define/benefit-list.js';
import '../../src/define/condition-explainer.js';
import '../../src/define/condition-list.js';
import '../../src/define/first-visit.js';
import '../../src/define/massage-overview.js';
import '../../src/define/pain-level.js';
import '../../src/define/pain-map.js';
import '../../src/define/peg.js';
import '../../src/define/safety-notes.js';
import {fixture, onPaper, ready} from '../support/page.js';

const grounds = {
  'a dark band': 'background: #14212b; color: #fff',
  'a coloured band': 'background: #7a1f3d; color: #fff',
  'a photo-toned band': 'background: #4b5a45; color: #fffdf5',
  'a pale band': 'background: #fdf6e3; color: #3b2f1c',
  'white paper': 'background: #fff; color: #111',
};

/** Where a page says which colour scheme it has, and which; that of a band is the one that fits its colours. */
const schemes = [
  ['nowhere', ''],
  ['band', 'its own'],
  ['body', 'dark'],
  ['body', 'light'],
] as const;

const everything = html`
  <mm-benefit-card benefit="relaxation" open><p slot="summary">Our words</p></mm-benefit-card>
  <mm-benefit-list benefits="circulation whole-person"><b slot="heading">Benefits</b></mm-benefit-list>
  <mm-condition-explainer condition="low-back-pain" open></mm-condition-explainer>
  <mm-condition-list conditions="sciatica headache"><b slot="heading">Conditions</b></mm-condition-list>
  <mm-first-visit></mm-first-visit>
  <mm-massage-overview></mm-massage-overview>
  <mm-safety-notes></mm-safety-notes>
  <mm-pain-level required></mm-pain-level>
  <mm-pain-level value="10" bands compare-to="3"></mm-pain-level>
  <mm-pain-level appearance="words" value="1"></mm-pain-level>
  <mm-pain-level appearance="faces" value="2"></mm-pain-level>
  <mm-pain-level appearance="slider" value="3"></mm-pain-level>
  <mm-pain-map required></mm-pain-map>
  <mm-pain-map intensity value="head:3 sacrum"></mm-pain-map>
  <mm-pain-map readonly value="head:3 sacrum"></mm-pain-map>
  <mm-peg required></mm-peg>
  <mm-peg value="2 5 9"></mm-peg>
`;

/** All elements, with what opens open, and told of missing answers. */
async function bandOf(style: string): Promise<HTMLElement> {
  const band = await fixture<HTMLElement>(html`<section>${everything}</section>`);
  band.style.cssText = style;
  for (const row of band.querySelector('mm-condition-list')!.shadowRoot!.querySelectorAll<HTMLElement>('[part=link]'))
    row.click();
  for (const control of band.querySelectorAll('mm-pain-level, mm-pain-map, mm-peg'))
    (control as HTMLElementTagNameMap['mm-peg']).checkValidity();
  await ready(band);
  for (const {shadowRoot} of band.querySelectorAll('*'))
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  return band;
}

const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** What is seen of colours that lie over each other, the last on top. */
function blend(colors: readonly string[]): number[] {
  for (const color of ['#fff', ...colors]) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Relative luminance, as WCAG defines it. */
function luminance(rgb: readonly number[]): number {
  const [r, g, b] = rgb.map((each) => (each <= 10 ? each / 3294.6 : ((each / 255 + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The parent in what is shown: a slot is the parent of what it shows, and a host that of its shadow tree. */
function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** The visible elements of a tree that have text of their own. */
function* withText(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* withText(element.shadowRoot);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
    );
    if (hasText && element.localName !== 'style' && element.checkVisibility()) yield element;
  }
}

/** The text of least contrast, with its ratio. */
function worstIn(band: Element): readonly [ratio: number, where: string] {
  let worst: readonly [number, string] = [99, ''];
  for (const element of withText(band)) {
    // The numbers on the body map stand on a region, which is no background.
    if (element instanceof SVGElement) continue;
    const layers: string[] = [];
    for (let each: Element | null = element; each && each !== document.body; each = parentOf(each))
      layers.unshift(getComputedStyle(each).backgroundColor);
    const text = luminance(blend([...layers, getComputedStyle(element).color]));
    const ground = luminance(blend(layers));
    const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    if (ratio < worst[0])
      worst = [ratio, `${element.textContent.trim()} in ${parentOf(element)!.outerHTML.slice(0, 80)}`];
  }
  return worst;
}

describe('all elements', () => {
  afterEach(() => document.body.removeAttribute('style'));

  for (const [ground, style] of Object.entries(grounds)) {
    it(`can be read on ${ground}, whatever the page says of its colour scheme`, async () => {
      const band = await bandOf(style);
      const own = /fff/.test(style.split('color:').at(-1)!) ? 'dark' : 'light';
      for (const [where, scheme] of schemes) {
        band.style.colorScheme = where === 'band' ? own : '';
        document.body.style.colorScheme = where === 'body' ? scheme : '';
        const [ratio, text] = worstIn(band);
        expect(ratio, `${where} ${scheme}: ${text}`).to.be.at.least(4.5).and.below(99);
      }
    });
  }

  it('show an answer unmistakably on paper, where backgrounds are left out', async () => {
    const page = await fixture(
      html`<div>
        ${['numbers', 'words', 'faces'].map(
          (appearance) => html`<mm-pain-level appearance=${appearance} value="2"></mm-pain-level>`,
        )}
        <mm-peg value="2 5 9"></mm-peg>
      </div>`,
    );
    for (const control of page.children) {
      await onPaper(control, () => {
        const radios = [...control.shadowRoot!.querySelectorAll('input')];
        const look = (radio: HTMLInputElement): CSSStyleDeclaration => getComputedStyle(radio.nextElementSibling!);
        const other = look(radios.find(({checked}) => !checked)!);
        const chosen = radios.filter(({checked}) => checked);
        expect(chosen.length).to.equal(control.localName === 'mm-peg' ? 3 : 1);
        for (const radio of chosen) {
          const {borderTopWidth, color, textDecorationLine, fontWeight} = look(radio);
          expect(parseFloat(borderTopWidth)).to.be.at.least(3 * parseFloat(other.borderTopWidth));
          expect([color, textDecorationLine, fontWeight]).to.deep.equal(['rgb(0, 0, 0)', 'underline', '700']);
          const face = radio.parentElement!.querySelector('svg');
          if (face) expect(getComputedStyle(face).color).to.equal('rgb(0, 0, 0)');
        }
      });
    }
  });
});
