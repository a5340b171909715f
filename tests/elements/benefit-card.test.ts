import {aTimeout, expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {citedIn} from '../../src/article/evidence.js';
import {benefits} from '../../src/topics/benefits.js';
import '../../src/define/benefit-card.js';
import {consoleDuring, fixture, shadowText, until, wrapTextNodes} from '../support/page.js';

const part = (element: Element, name: string): HTMLElement => element.shadowRoot!.querySelector(`[part=${name}]`)!;

describe('mm-benefit-card', () => {
  for (const id of benefits.ids) {
    it(`shows ${id}: the finding first, its direction and certainty beside it, what is said, and sources`, async () => {
      const card = await fixture<HTMLElementTagNameMap['mm-benefit-card']>(
        html`<mm-benefit-card benefit=${id}></mm-benefit-card>`,
      );
      const topic = benefits.get(id, 'en')!.value!.topic;
      expect(part(card, 'heading').textContent).to.equal(topic.title);
      expect(part(card, 'said').textContent.trim()).to.match(/^Commonly said:/);
      expect(part(card, 'said').querySelector('q')!.textContent).to.equal(topic.said);
      const {research} = topic;
      const claim = part(card, 'research').querySelector('[part=claim]')!;
      expect(claim.firstElementChild!.textContent).to.equal(research.text);
      const badge = claim.firstElementChild!.nextElementSibling!;
      const words = [...badge.querySelectorAll('b, span')].map((each) => each.textContent);
      expect(words).to.deep.equal(
        ['directionLabel' in research ? [research.directionLabel, research.label] : research.label].flat(),
      );
      const order = card.shadowRoot!.querySelectorAll('[part=research], [part=said]');
      expect([...order].map((each) => each.getAttribute('part'))).to.deep.equal(['research', 'said']);
      // The browser's search finds the text of the details, and their elements are made when they are opened.
      for (const {reference} of citedIn(topic)) expect(part(card, 'details').textContent).to.contain(reference);
      expect(part(card, 'details').childElementCount).to.equal(3);
      expect(part(card, 'details').querySelector('a')).to.equal(null);
      part(card, 'summary').click();
      await card.updateComplete;
      const links = [...card.shadowRoot!.querySelectorAll('details a')];
      for (const {reference, url} of citedIn(topic)) {
        const link = links.find((a) => a.textContent === reference);
        expect(link, reference).to.exist;
        expect(link!.getAttribute('href')).to.equal(url ?? null);
      }
      expect(part(card, 'details').querySelector('time')!.dateTime).to.equal(topic.reviewed);
      await expect(card).to.be.accessible();
    });
  }

  it('draws four dots only for a GRADE rating, as many of them filled as it has steps', async () => {
    const dots = {
      endorphins: undefined,
      'combined-care': undefined,
      'whole-person': undefined,
      'pain-relief': '●●○○',
      movement: '●●○○',
    };
    for (const [id, expected] of Object.entries(dots)) {
      const card = await fixture(html`<mm-benefit-card benefit=${id}></mm-benefit-card>`);
      const {content} = getComputedStyle(part(card, 'certainty').querySelector('span')!, '::before');
      expect(content.match(/[●○]+/)?.[0], id).to.equal(expected);
    }
  });

  it('opens its details by a click, and by the attribute and the property', async () => {
    const card = await fixture<HTMLElementTagNameMap['mm-benefit-card']>(
      html`<mm-benefit-card benefit="relaxation"></mm-benefit-card>`,
    );
    const details = part(card, 'details') as HTMLDetailsElement;
    expect(details.open).to.be.false;
    details.querySelector('summary')!.click();
    await until(() => card.open);
    expect(details.open).to.be.true;
    card.open = false;
    await card.updateComplete;
    expect(details.open).to.be.false;
    card.setAttribute('open', '');
    await card.updateComplete;
    expect(details.open).to.be.true;
  });

  it('is opened, and its sources reached, by keyboard alone', async () => {
    const page = await fixture(
      html`<div><button>Before</button><mm-benefit-card benefit="relaxation"></mm-benefit-card></div>`,
    );
    const card = page.querySelector('mm-benefit-card')!;
    page.querySelector('button')!.focus();
    await sendKeys({press: 'Tab'});
    expect(card.shadowRoot!.activeElement!.localName).to.equal('summary');
    await sendKeys({press: 'Enter'});
    await until(() => card.open);
    await sendKeys({press: 'Space'});
    await until(() => !card.open);
    await sendKeys({press: 'Space'});
    await until(() => card.open);
    // WebKit on a desktop passes over links, as its users have set it.
    await sendKeys({press: 'Tab'});
    const reached = card.shadowRoot!.activeElement;
    if (reached) expect(reached.matches('a[href]')).to.be.true;
  });

  it('puts the heading on the level asked for', async () => {
    for (const level of [2, 3, 4, 5, 6]) {
      const card = await fixture(html`<mm-benefit-card benefit="relaxation" heading-level=${level}></mm-benefit-card>`);
      expect(part(card, 'heading').localName).to.equal(`h${level}`);
    }
  });

  it('warns once of a level that does not exist, and takes 3', async () => {
    const lines = await consoleDuring(async () => {
      for (const level of ['9', 'x', '2.5']) {
        const card = await fixture(
          html`<mm-benefit-card benefit="relaxation" heading-level=${level}></mm-benefit-card>`,
        );
        expect(part(card, 'heading').localName).to.equal('h3');
      }
    });
    expect(lines).to.deep.equal([
      '<mm-benefit-card>: heading-level must be a whole number from 2 to 6; 3 is used instead.',
    ]);
  });

  it('warns once of an unknown benefit, and names those that exist', async () => {
    const lines = await consoleDuring(async () => {
      const card = await fixture<HTMLElementTagNameMap['mm-benefit-card']>(
        html`<mm-benefit-card benefit="flushing"></mm-benefit-card>`,
      );
      card.benefit = 'toning';
      await card.updateComplete;
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^<mm-benefit-card>: benefit must be one of pain-relief, relaxation, .*stress-and-mood/);
  });

  for (const [name, markup] of [
    ['an unknown benefit', html`<mm-benefit-card benefit="detox"><p>Our own words</p></mm-benefit-card>`],
    ['no benefit', html`<mm-benefit-card><p>Our own words</p></mm-benefit-card>`],
  ] as const) {
    it(`leaves the content between the tags for ${name}`, async () => {
      const card = await fixture(markup);
      const shown = card.shadowRoot!.querySelector('slot')!;
      expect(shown.assignedElements()[0]!.textContent).to.equal('Our own words');
      expect(shadowText(card)).to.equal('');
      expect(card.getBoundingClientRect().height).to.be.greaterThan(10);
    });
  }

  it('follows a change of benefit', async () => {
    const card = await fixture<HTMLElementTagNameMap['mm-benefit-card']>(
      html`<mm-benefit-card benefit="relaxation"></mm-benefit-card>`,
    );
    card.benefit = 'circulation';
    await card.updateComplete;
    expect(part(card, 'heading').textContent).to.equal('Circulation');
  });

  it('lets the page replace the heading and add a summary and an action', async () => {
    const card = await fixture(html`
      <mm-benefit-card benefit="relaxation">
        <span slot="heading">Unwind</span>
        <p slot="summary">In our words</p>
        <a slot="action" href="#book">Book</a>
      </mm-benefit-card>
    `);
    for (const [name, text] of [
      ['heading', 'Unwind'],
      ['summary', 'In our words'],
      ['action', 'Book'],
    ]) {
      const slot = card.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!;
      expect(slot.assignedElements()[0]!.textContent).to.equal(text);
    }
    expect(part(card, 'heading').querySelector('slot')!.assignedElements().length).to.equal(1);
    await expect(card).to.be.accessible();
  });

  it('shows the right words after a page translation wrapped its text nodes', async () => {
    const card = await fixture<HTMLElementTagNameMap['mm-benefit-card']>(
      html`<mm-benefit-card benefit="relaxation"></mm-benefit-card>`,
    );
    wrapTextNodes(card);
    card.benefit = 'endorphins';
    await card.updateComplete;
    const text = shadowText(card);
    expect(text).to.contain('It found no change').and.to.contain('Unclear');
    expect(text).not.to.contain('calm you').and.not.to.contain('May help');
  });

  it('fits a sidebar of 280 px and keeps its targets large', async () => {
    const sidebar = await fixture(
      html`<div style="width: 280px"><mm-benefit-card benefit="recovery" open></mm-benefit-card></div>`,
    );
    const card = sidebar.firstElementChild!;
    await (card as HTMLElementTagNameMap['mm-benefit-card']).updateComplete;
    await aTimeout(0);
    for (const inner of card.shadowRoot!.querySelectorAll('*')) {
      expect(inner.getBoundingClientRect().right, inner.outerHTML).to.be.at.most(
        sidebar.getBoundingClientRect().right + 0.5,
      );
    }
    for (const target of card.shadowRoot!.querySelectorAll('summary, a[href]')) {
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
    }
  });

  it('keeps its width in a flex row, which a container without a size would lose', async () => {
    const row = await fixture(
      html`<div style="display: flex; width: 600px"><mm-benefit-card benefit="relaxation"></mm-benefit-card></div>`,
    );
    expect(row.firstElementChild!.getBoundingClientRect().width).to.be.greaterThan(300);
  });

  it('is left as it is by a page that resets every element', async () => {
    const plain = await fixture(html`<mm-benefit-card benefit="relaxation"></mm-benefit-card>`);
    const read = (card: Element): string[] =>
      [...card.shadowRoot!.querySelectorAll('*')].map((inner) => {
        const {display, color, fontSize, fontWeight, lineHeight, letterSpacing, padding} = getComputedStyle(inner);
        return [inner.localName, display, color, fontSize, fontWeight, lineHeight, letterSpacing, padding].join(' ');
      });
    const before = read(plain);
    const assault = document.createElement('style');
    assault.textContent = `* { all: unset !important; letter-spacing: 0.5em !important; text-transform: uppercase !important }
      html { font-size: 62.5% } body { font-size: 16px !important; font-family: inherit }`;
    document.head.append(assault);
    try {
      expect(read(plain)).to.deep.equal(before);
    } finally {
      assault.remove();
    }
  });

  it('hides when it has the hidden attribute', async () => {
    const card = await fixture(html`<mm-benefit-card benefit="relaxation" hidden></mm-benefit-card>`);
    expect(getComputedStyle(card).display).to.equal('none');
  });
});
