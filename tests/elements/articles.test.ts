import {aTimeout, expect, html, oneEvent} from '@open-wc/testing';
import '../../src/define/benefit-card.js';
import '../../src/define/condition-explainer.js';
import '../../src/define/first-visit.js';
import '../../src/define/massage-overview.js';
import '../../src/define/safety-notes.js';
import {consoleDuring, fixture, shadowText, until} from '../support/page.js';

/** An element by its markup, rendered. */
async function shown<T extends HTMLElement & {updateComplete: Promise<boolean>}>(markup: string): Promise<T> {
  const page = await fixture(html`<div></div>`);
  page.innerHTML = markup;
  const element = page.querySelector<T>(
    ':is(mm-benefit-card, mm-condition-explainer, mm-first-visit, mm-massage-overview, mm-safety-notes)',
  )!;
  await element.updateComplete;
  return element;
}

const ARTICLES = [
  '<mm-massage-overview></mm-massage-overview>',
  '<mm-first-visit></mm-first-visit>',
  ...['general', 'back', 'neck', 'headache'].map((topic) => `<mm-safety-notes topic="${topic}"></mm-safety-notes>`),
];

describe('an article', () => {
  for (const markup of ARTICLES) {
    it(`is accessible, fits 280 and 1200 px, and has its sources and date: ${markup}`, async () => {
      const element = await shown(markup);
      await expect(element).to.be.accessible();
      const root = element.shadowRoot!;
      expect(root.querySelectorAll('details li').length).to.be.greaterThan(0);
      expect(root.querySelector('time')!.dateTime).to.equal('2026-11-23');
      // Firefox does not lay out what is in closed details.
      root.querySelector('details')!.open = true;
      for (const width of [280, 1200]) {
        element.parentElement!.style.width = `${width}px`;
        await aTimeout(0);
        const {right} = element.getBoundingClientRect();
        for (const inner of root.querySelectorAll('*')) {
          expect(inner.getBoundingClientRect().right, inner.outerHTML).to.be.at.most(right + 0.5);
        }
      }
    });

    it(`takes its place in the outline and the clinic's own words: ${markup}`, async () => {
      const element = await shown(
        markup.replace(
          '>',
          ` heading-level="2"><b slot="heading">Ours</b><p slot="summary">Hello</p><a slot="action" href="#x">Book</a>`,
        ),
      );
      const root = element.shadowRoot!;
      expect(root.querySelector('h2[part=heading] slot')).to.exist;
      expect(root.querySelector('h4, h5, h6')).to.equal(null);
      for (const name of ['heading', 'summary', 'action']) {
        expect(root.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!.assignedElements(), name).to.have.length(1);
      }
    });
  }

  it('compares medical massage with massage to relax in a table with headers', async () => {
    const overview = await shown('<mm-massage-overview></mm-massage-overview>');
    const table = overview.shadowRoot!.querySelector('table')!;
    expect(
      [...table.querySelectorAll('thead th')].map((th) => [th.textContent, th.getAttribute('scope')]),
    ).to.deep.equal([
      ['Medical massage', 'col'],
      ['Massage to relax', 'col'],
    ]);
    expect([...table.querySelectorAll('tbody')].map((row) => row.querySelector('th')!.scope)).to.deep.equal(
      Array(table.tBodies.length).fill('rowgroup'),
    );
    expect(table.querySelectorAll('[part=certainty]').length).to.equal(2);
    expect(shadowText(overview)).to.contain('24.3% of adults').and.to.contain('2023').and.to.contain('United States');
  });

  it('tells the first visit in steps, in order', async () => {
    const visit = await shown('<mm-first-visit></mm-first-visit>');
    const steps = [...visit.shadowRoot!.querySelectorAll('ol > li')].map(
      (step) => step.querySelector('h4')!.textContent,
    );
    expect(steps).to.deep.equal([
      'Before you come',
      'A talk first',
      'Cover and consent',
      'The pressure',
      'Stop at any time',
      'Afterwards',
    ]);
    expect(shadowText(visit)).to.contain('sore for a day or two');
  });

  it('has three tiers of safety notes, and red flags that no answer hides', async () => {
    const notes = await shown('<mm-safety-notes></mm-safety-notes>');
    expect(notes.shadowRoot!.querySelectorAll('section').length).to.equal(3);
    for (const [topic, sign] of [
      ['back', 'numbness between your legs'],
      ['neck', 'double vision'],
      ['headache', 'the worst you ever had'],
    ] as const) {
      const flags = await shown(`<mm-safety-notes topic="${topic}"></mm-safety-notes>`);
      const card = flags.shadowRoot!.querySelector('[part=red-flags]')!;
      expect(card.textContent).to.contain(sign);
      expect(card.closest('details')).to.equal(null);
      expect(card.getBoundingClientRect().height).to.be.greaterThan(100);
      expect(shadowText(flags)).to.contain('call your local emergency number');
    }
  });

  it('warns of a safety topic that does not exist, and shows the general one', async () => {
    const lines = await consoleDuring(async () => {
      const notes = await shown('<mm-safety-notes topic="knee"></mm-safety-notes>');
      expect(notes.shadowRoot!.querySelectorAll('section').length).to.equal(3);
    });
    expect(lines).to.deep.equal([
      '<mm-safety-notes>: topic must be one of general, back, neck, headache; the first of them is used instead.',
    ]);
  });

  it('says so when it was last checked over two years ago, and not before', async () => {
    const {now} = Date;
    try {
      for (const [date, old] of [
        ['2028-11-22', false],
        ['2028-11-24', true],
      ] as const) {
        Date.now = () => Date.parse(date);
        const card = await shown('<mm-benefit-card benefit="relaxation"></mm-benefit-card>');
        expect(!!card.shadowRoot!.querySelector('[part=outdated]'), date).to.equal(old);
      }
    } finally {
      Date.now = now;
    }
  });
});

describe('claims="wellbeing"', () => {
  it('shows only wording on wellbeing, and for all else where to ask', async () => {
    const visit = await shown('<mm-first-visit claims="wellbeing"></mm-first-visit>');
    expect(shadowText(visit)).not.to.match(/pain|Furlan/i);
    const relaxation = await shown(
      '<div claims="wellbeing"><mm-benefit-card benefit="relaxation"></mm-benefit-card></div>',
    );
    expect(shadowText(relaxation))
      .to.contain('People feel calmer')
      .and.not.to.match(/blood pressure|anxious/);
    const pain = await shown('<mm-benefit-card claims="wellbeing" benefit="pain-relief"></mm-benefit-card>');
    expect(shadowText(pain)).to.contain('ask your doctor or pharmacist').and.not.to.match(/pain/i);
    const overview = await shown('<mm-massage-overview claims="wellbeing"></mm-massage-overview>');
    expect(shadowText(overview)).to.contain('ask your doctor or pharmacist').and.not.to.match(/pain/i);
  });

  it('hides the claims on a condition, never its red flags', async () => {
    const explainer = await shown(
      '<mm-condition-explainer claims="wellbeing" condition="low-back-pain"></mm-condition-explainer>',
    );
    const text = shadowText(explainer);
    expect(text).to.contain('ask your doctor or pharmacist').and.to.contain('numbness between your legs');
    expect(text).not.to.contain('How massage may help').and.not.to.contain('may ease').and.not.to.contain('Furlan');
    expect(explainer.shadowRoot!.querySelector('[part=claim]')).to.equal(null);
  });

  it('follows the attribute wherever it changes, on the page itself too', async () => {
    const card = await shown('<section><mm-benefit-card benefit="pain-relief"></mm-benefit-card></section>');
    expect(shadowText(card)).to.contain('less pain');
    document.documentElement.setAttribute('claims', 'wellbeing');
    try {
      await until(() => !shadowText(card).includes('less pain'));
      card.closest('section')!.setAttribute('claims', 'all');
      await until(() => shadowText(card).includes('less pain'));
    } finally {
      document.documentElement.removeAttribute('claims');
    }
  });

  it('warns of a profile that does not exist', async () => {
    const lines = await consoleDuring(() =>
      shown('<mm-condition-explainer claims="welbeing" condition="migraine"></mm-condition-explainer>'),
    );
    expect(lines).to.deep.equal([
      '<mm-condition-explainer>: claims must be one of all, wellbeing; the first of them is used instead.',
    ]);
  });
});

describe('structured-data', () => {
  const blocks = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
  const data = () =>
    JSON.parse(blocks()[0]!.textContent) as Record<string, unknown> & {
      about: {name: string}[];
      citation: {url: string}[];
    };

  it('is not there unless asked for, nor of an illness under claims="wellbeing"', async () => {
    await shown(
      '<mm-condition-explainer claims="wellbeing" structured-data condition="migraine"></mm-condition-explainer>',
    );
    await shown('<mm-benefit-card benefit="relaxation"></mm-benefit-card>');
    await aTimeout(100);
    expect(blocks()).to.deep.equal([]);
  });

  it('is one block for the page, with the conditions, the sources and the oldest date', async () => {
    const page = await fixture(html`
      <div>
        <mm-condition-explainer structured-data condition="sciatica"></mm-condition-explainer>
        <mm-condition-explainer structured-data condition="migraine"></mm-condition-explainer>
        <mm-benefit-card structured-data benefit="relaxation"></mm-benefit-card>
      </div>
    `);
    await until(() => blocks().length === 1 && data().about.length === 3 && data().citation.length >= 5);
    expect(data()['@type']).to.equal('MedicalWebPage');
    expect(data().about.map(({name}) => name)).to.deep.equal(['Massage therapy', 'Sciatica', 'Migraine']);
    expect(data().lastReviewed).to.equal('2026-11-23');
    expect(data().citation.map(({url}) => url)).to.include('https://doi.org/10.1037/0033-2909.130.1.3');
    expect(data()).not.to.have.property('reviewedBy');
    page.querySelector('mm-condition-explainer')!.remove();
    await until(() => data().about.length === 2);
    page.querySelector('mm-benefit-card')!.setAttribute('reviewed-by', 'Dr. </script> Roe');
    page.querySelector('mm-benefit-card')!.setAttribute('benefit', 'endorphins');
    await until(() => data().reviewedBy);
    expect(data().reviewedBy).to.deep.equal({'@type': 'Person', name: 'Dr. </script> Roe'});
    page.querySelector('mm-condition-explainer')!.setAttribute('claims', 'wellbeing');
    await until(() => data().about.length === 1);
    page.remove();
    await until(() => !blocks().length);
  });
});

describe('an article in print', () => {
  it('keeps its events to itself: opening the details tells no one outside', async () => {
    const card = await shown<HTMLElementTagNameMap['mm-benefit-card']>(
      '<mm-benefit-card benefit="relaxation"></mm-benefit-card>',
    );
    let heard = false;
    card.addEventListener('toggle', () => (heard = true));
    const details = card.shadowRoot!.querySelector('details')!;
    setTimeout(() => details.querySelector('summary')!.click());
    await oneEvent(details, 'toggle');
    expect(heard).to.be.false;
    expect(card.open).to.be.true;
  });
});
