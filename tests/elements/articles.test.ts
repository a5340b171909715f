// About what all articles share: it mirrors src/article/.
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
      root.querySelector<HTMLElement>('[part=details] summary')!.click();
      await element.updateComplete;
      expect(root.querySelectorAll('details li').length).to.be.greaterThan(0);
      expect(root.querySelector('time')!.dateTime).to.equal('2026-11-25');
      // Firefox does not lay out what is in closed details.
      for (const details of root.querySelectorAll('details')) details.open = true;
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
      expect(root.querySelector('h5, h6')).to.equal(null);
      for (const name of ['heading', 'summary', 'action']) {
        expect(root.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!.assignedElements(), name).to.have.length(1);
      }
    });
  }

  it('compares medical massage with relaxation massage in a table with headers, and evidence in one row for both', async () => {
    const overview = await shown('<mm-massage-overview></mm-massage-overview>');
    const table = overview.shadowRoot!.querySelector('table')!;
    expect(
      [...table.querySelectorAll('thead th')].map((th) => [th.textContent, th.getAttribute('scope')]),
    ).to.deep.equal([
      ['Medical massage', 'col'],
      ['Relaxation massage', 'col'],
    ]);
    expect([...table.querySelectorAll('tbody')].map((row) => row.querySelector('th')!.scope)).to.deep.equal(
      Array(table.tBodies.length).fill('rowgroup'),
    );
    const shared = table.querySelectorAll('td[colspan="2"]');
    expect(shared.length).to.equal(1);
    expect(shared[0]!.textContent).to.contain('401 adults');
    expect(shared[0]!.querySelectorAll('[part=certainty]').length).to.equal(1);
    expect(shadowText(overview)).to.contain('24.3%').and.to.contain('2023').and.to.contain('1 in 13');
  });

  it('answers the questions before a first visit in order, and takes the clinic’s own answers', async () => {
    const visit = await shown(
      '<mm-first-visit><p slot="price">A session costs 50 €.</p><p slot="length">It takes an hour.</p></mm-first-visit>',
    );
    const questions = [...visit.shadowRoot!.querySelectorAll('[part=section]')];
    expect(questions[0]!.querySelector('h4')!.textContent).to.equal('Do I need to ask a doctor first?');
    expect(questions.length).to.be.greaterThan(8);
    for (const [slot, question] of [
      ['price', 'What does it cost?'],
      ['length', 'How long does a session take?'],
    ] as const) {
      const place = visit.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${slot}]`)!;
      expect(place.assignedElements().length).to.equal(1);
      expect(place.closest('details')!.querySelector('summary')!.textContent).to.contain(question);
    }
    for (const slot of ['clothing', 'therapist']) {
      expect(visit.shadowRoot!.querySelector(`slot[name=${slot}]`), slot).to.exist;
    }
    expect(shadowText(visit)).to.contain('about 1 in 10 had mild soreness');
  });

  it('has safety notes in parts, and red flags in two tiers that no answer hides', async () => {
    const notes = await shown('<mm-safety-notes></mm-safety-notes>');
    expect(notes.shadowRoot!.querySelectorAll('section').length).to.equal(5);
    expect(shadowText(notes)).to.contain('pacemaker').and.to.contain('diabetes with numb feet');
    for (const [topic, now, soon] of [
      ['back', 'weakness that is getting worse', 'the pain is worse when you cough'],
      ['neck', 'double vision', 'it hurts at night'],
      ['headache', 'it came on suddenly', 'you are over 50'],
    ] as const) {
      const flags = await shown(`<mm-safety-notes topic="${topic}"></mm-safety-notes>`);
      const cards = [...flags.shadowRoot!.querySelectorAll('[part=care-card]')];
      expect(cards.length).to.equal(2);
      expect(cards[0]!.textContent).to.contain('Emergency').and.to.contain(now).and.not.to.contain(soon);
      expect(cards[1]!.textContent).to.contain('See a doctor').and.to.contain(soon).and.not.to.contain(now);
      for (const card of cards) {
        expect(card.closest('details')).to.equal(null);
        expect(card.getBoundingClientRect().height).to.be.greaterThan(60);
      }
      expect(shadowText(flags)).to.contain('call your local emergency number');
    }
  });

  it('warns of a safety topic that does not exist, and shows the general one', async () => {
    const lines = await consoleDuring(async () => {
      const notes = await shown('<mm-safety-notes topic="knee"></mm-safety-notes>');
      expect(notes.shadowRoot!.querySelectorAll('section').length).to.equal(5);
    });
    expect(lines).to.deep.equal([
      '<mm-safety-notes>: topic must be one of general, back, neck, headache; the first of them is used instead.',
    ]);
  });

  it('says so when it was last checked over two years ago, and not before', async () => {
    const {now} = Date;
    try {
      for (const [date, old] of [
        ['2028-11-24', false],
        ['2028-11-26', true],
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
    expect(shadowText(visit))
      .not.to.contain('sessions of 60 minutes')
      .and.not.to.contain('fibromyalgia, massage went on');
    const relaxation = await shown(
      '<div claims="wellbeing"><mm-benefit-card benefit="relaxation"></mm-benefit-card></div>',
    );
    expect(shadowText(relaxation))
      .to.contain('You may feel calmer')
      .and.not.to.match(/blood pressure|anxiety/);
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
    expect(text).to.contain('ask your doctor or pharmacist').and.to.contain('numbness around your genitals');
    expect(text).not.to.contain('Can massage help').and.not.to.contain('may ease').and.not.to.contain('Furlan');
    expect(explainer.shadowRoot!.querySelector('[part=claim]')).to.equal(null);
  });

  it('follows the attribute wherever it changes, on the page itself too', async () => {
    const card = await shown('<section><mm-benefit-card benefit="pain-relief"></mm-benefit-card></section>');
    expect(shadowText(card)).to.contain('may ease some long-lasting');
    document.documentElement.setAttribute('claims', 'wellbeing');
    try {
      await until(() => !shadowText(card).includes('may ease some long-lasting'));
      card.closest('section')!.setAttribute('claims', 'all');
      await until(() => shadowText(card).includes('may ease some long-lasting'));
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
  interface Article {
    '@type': string;
    '@id': string;
    name: string;
    inLanguage: string;
    about: {'@type': string; name: string}[];
    citation: {'@type': string; additionalType?: string; name: string; url?: string}[];
    dateModified: string;
    editor?: {name: string};
  }
  const articles = () => (JSON.parse(blocks()[0]?.textContent ?? '{"@graph":[]}') as {'@graph': Article[]})['@graph'];
  const named = (name: string) => articles().find((each) => each.name === name)!;

  it('is not there unless asked for, nor of an illness under claims="wellbeing"', async () => {
    await shown(
      '<mm-condition-explainer claims="wellbeing" structured-data condition="migraine"></mm-condition-explainer>',
    );
    await shown('<mm-benefit-card benefit="relaxation"></mm-benefit-card>');
    await aTimeout(100);
    expect(blocks()).to.deep.equal([]);
  });

  it('is one block with an article for each element, and claims nothing of the rest of the page', async () => {
    await fixture(html`
      <div>
        <mm-condition-explainer structured-data condition="sciatica"></mm-condition-explainer>
        <mm-condition-explainer structured-data condition="low-back-pain"></mm-condition-explainer>
        <mm-benefit-card structured-data benefit="relaxation"></mm-benefit-card>
        <mm-benefit-card lang="es" structured-data benefit="endorphins"></mm-benefit-card>
      </div>
    `);
    await until(() => articles().length === 4);
    expect(blocks().length).to.equal(1);
    const back = named('Low back pain');
    expect(back['@type']).to.equal('Article');
    expect(new URL(back['@id']).hash).to.equal('#mm-low-back-pain');
    expect(back.about).to.deep.equal([
      {'@type': 'MedicalTherapy', name: 'Massage therapy'},
      {'@type': 'MedicalCondition', name: 'Low back pain'},
    ]);
    expect(back.dateModified).to.equal('2026-11-25');
    const nice = back.citation.find(({url}) => url?.includes('ng59'))!;
    expect(nice.additionalType).to.equal('https://schema.org/MedicalGuideline');
    expect(named('Relaxation').citation.map((source) => source['@type'])).to.deep.equal(['ScholarlyArticle']);
    const spanish = articles().find(({inLanguage}) => inLanguage === 'es')!;
    expect(spanish.about[0]!.name).not.to.equal('Massage therapy');
    expect(JSON.stringify(articles())).not.to.match(/MedicalWebPage|lastReviewed|reviewedBy/);
    for (const article of articles()) expect(article['@type']).to.equal('Article');
  });

  it('names a reviewer with the element that names one, and follows what changes', async () => {
    const page = await fixture(html`
      <div>
        <mm-condition-explainer structured-data condition="migraine"></mm-condition-explainer>
        <mm-benefit-card structured-data benefit="relaxation"></mm-benefit-card>
      </div>
    `);
    await until(() => articles().length === 2);
    page.querySelector('mm-benefit-card')!.setAttribute('reviewed-by', 'Dr. </script> Roe');
    page.querySelector('mm-benefit-card')!.setAttribute('benefit', 'endorphins');
    await until(() => named('Endorphins'));
    expect(named('Endorphins').editor).to.deep.equal({'@type': 'Person', name: 'Dr. </script> Roe'});
    expect(named('Migraine')).not.to.have.property('editor');
    page.querySelector('mm-condition-explainer')!.setAttribute('claims', 'wellbeing');
    await until(() => articles().length === 1);
    page.remove();
    await until(() => !blocks().length);
  });

  it('is written once for a change of the language, however many elements there are', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        ${['relaxation', 'endorphins', 'circulation', 'recovery', 'movement'].map(
          (id) => html`<mm-benefit-card structured-data benefit=${id}></mm-benefit-card>`,
        )}
      </div>
    `);
    await until(() => articles().length === 5);
    let written = 0;
    const observer = new MutationObserver((changes) => {
      for (const {addedNodes} of changes)
        written += [...addedNodes].filter((node) => blocks().includes(node as HTMLScriptElement)).length;
    });
    observer.observe(document.head, {childList: true});
    for (const lang of ['es', 'en']) {
      page.lang = lang;
      await until(() => articles().every(({inLanguage}) => inLanguage === lang));
    }
    // All words have loaded by now, so a change shows at once.
    written = 0;
    page.lang = 'es';
    await until(() => articles().every(({inLanguage}) => inLanguage === 'es'));
    await aTimeout(50);
    observer.disconnect();
    expect(written).to.equal(1);
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
