import {expect, html} from '@open-wc/testing';
import '../../src/define/benefit-list.js';
import '../../src/define/condition-list.js';
import {
  addBenefit,
  addCondition,
  type BenefitList,
  type ConditionList,
  type OwnBenefit,
  type OwnCondition,
} from '../../src/index.js';
import {consoleDuring, fixture, shadowText, until} from '../support/page.js';

const source = {
  id: 'moyer-2004',
  reference: 'Moyer CA et al. Psychol Bull 2004;130:3',
  url: 'https://doi.org/10.1037/0033-2909.130.1.3',
};

const benefit: OwnBenefit = {
  title: 'A quiet hour',
  said: 'Our visitors like the quiet.',
  research: {
    text: 'One session can calm people <b>for a while</b>.',
    direction: 'may-help',
    certainty: 'moderate',
    sources: [source],
  },
  more: [{text: 'We dim the light.', basis: 'way-of-working'}],
  reviewed: '2026-10-01',
};

describe('topics of a clinic’s own', () => {
  before(() => {
    const block = document.createElement('script');
    block.type = 'application/mm+json';
    block.textContent = JSON.stringify({
      benefits: {
        'from-json': {...benefit, title: 'From the page'},
        'without-date': {...benefit, reviewed: undefined},
        'no-certainty': {...benefit, research: {text: 'It works.', sources: [source]}},
        relaxation: benefit,
      },
      condition: {},
      conditions: {
        'golfers-elbow': {
          title: 'Golfer’s elbow',
          words: 'inner elbow, golf',
          what: 'Pain at the inside of the elbow.',
          answer: {text: 'We cannot say.', basis: 'expert-opinion'},
          research: [
            {
              text: 'A guideline puts exercise first.',
              direction: 'unclear',
              basis: 'guideline',
              strength: 'none',
              sources: [source],
            },
          ],
          first: [
            {text: 'Rest from golf.', basis: 'expert-opinion'},
            {text: 'Exercise.', sources: [source]},
          ],
          expect: [{text: 'It takes months.', sources: [source]}],
          care: ['Not on a hot elbow.'],
          more: [{text: 'We work with a sports club.', basis: 'way-of-working'}],
          redFlags: {now: [{lead: 'Get help now if you have:', signs: ['a hand without pulse']}], sources: [source]},
          reviewed: '2026-10-01',
        },
      },
    });
    document.body.append(block);
  });
  after(() => document.querySelector('script[type="application/mm+json"]')!.remove());

  it('come from a JSON block in the page, checked, each fault in words', async () => {
    const lines = await consoleDuring(async () => {
      const card = await fixture(html`<mm-benefit-card benefit="from-json" open></mm-benefit-card>`);
      await until(() => shadowText(card).includes('From the page'));
      expect(shadowText(card)).to.contain('Moderate certainty').and.to.contain('October 1, 2026');
    });
    expect(lines.sort()).to.deep.equal([
      '<benefit no-certainty>: research.direction: Invalid key: Expected "direction" but received undefined; research.certainty: Invalid key: Expected "certainty" but received undefined. It is left out.',
      '<benefit relaxation>: there is one of this id; choose another. It is left out.',
      '<benefit without-date>: reviewed: Invalid key: Expected "reviewed" but received undefined. It is left out.',
      '<script>: “condition” is not known here, only “benefits” and “conditions” are. It is left out.',
    ]);
  });

  it('are text: mark-up in them is shown, not run', async () => {
    const card = await fixture(html`<mm-benefit-card benefit="from-json"></mm-benefit-card>`);
    expect(shadowText(card)).to.contain('One session can calm people <b>for a while</b>.');
    expect(card.shadowRoot!.querySelector('[part=research] p b:not([part])')).to.equal(null);
  });

  it('stand in lists, are found by their words, and show red flags', async () => {
    const list = await fixture<ConditionList>(html`<mm-condition-list></mm-condition-list>`);
    const input = list.shadowRoot!.querySelector('input')!;
    input.value = 'golf';
    input.dispatchEvent(new Event('input'));
    await list.updateComplete;
    const shown = [...list.shadowRoot!.querySelectorAll('li:not([hidden])')].map((item) => item.textContent.trim());
    expect(shown[0]).to.equal('Golfer’s elbow');
    const explainer = await fixture(html`<mm-condition-explainer condition="golfers-elbow"></mm-condition-explainer>`);
    expect(shadowText(explainer))
      .to.contain('Get help now if you have:\na hand without pulse')
      .and.to.contain('No guideline recommendation')
      .and.to.contain('Expert opinion')
      .and.to.contain('Not on a hot elbow.');
    await expect(explainer).to.be.accessible();
  });

  it('speak the language of the page where the words are ours', async () => {
    const page = await fixture(html`<div lang="es"><mm-benefit-card benefit="from-json"></mm-benefit-card></div>`);
    const card = page.querySelector('mm-benefit-card')!;
    await until(() => shadowText(card).includes('Certeza moderada'));
    expect(shadowText(card)).to.contain('From the page');
  });

  it('come from JavaScript, also after the element that asks for them', async () => {
    const card = await fixture(html`<mm-benefit-card benefit="quiet-hour"><p>Ask us</p></mm-benefit-card>`);
    addBenefit('quiet-hour', benefit);
    await until(() => shadowText(card).includes('A quiet hour'));
    const list = await fixture<BenefitList>(html`<mm-benefit-list benefits="quiet-hour relaxation"></mm-benefit-list>`);
    expect(list.shadowRoot!.querySelectorAll('mm-benefit-card').length).to.equal(2);
    const own: OwnCondition = {
      title: 'Stiff toe',
      what: 'A toe that does not bend.',
      answer: {text: 'We cannot say.', basis: 'expert-opinion'},
      research: [{text: 'Unclear.', direction: 'unclear', certainty: 'very-low', sources: [source]}],
      first: [{text: 'Wide shoes.', basis: 'expert-opinion'}],
      expect: [{text: 'It takes time.', basis: 'expert-opinion'}],
      care: ['Not on a wound.'],
      reviewed: '2026-10-01',
    };
    addCondition('stiff-toe', own);
    const explainer = await fixture(html`<mm-condition-explainer condition="stiff-toe"></mm-condition-explainer>`);
    expect(shadowText(explainer)).to.contain('A toe that does not bend.');
    // A name that every object has.
    addCondition('constructor', {...own, title: 'Builder’s back'});
    const conditions = await fixture<ConditionList>(
      html`<mm-condition-list conditions="constructor sciatica"></mm-condition-list>`,
    );
    expect(
      [...conditions.shadowRoot!.querySelectorAll('[part=link]')].map(({textContent}) => textContent),
    ).to.deep.equal(['Builder’s back', 'Sciatica']);
  });

  it('give way to the note under claims="wellbeing", and get no label that is not theirs', async () => {
    const card = await fixture(html`<mm-benefit-card claims="wellbeing" benefit="from-json"></mm-benefit-card>`);
    await until(() => shadowText(card).includes('ask your doctor or pharmacist'));
    expect(shadowText(card)).not.to.contain('A quiet hour').and.not.to.contain('From the page');
    const shown = await fixture(html`<mm-benefit-card benefit="from-json"></mm-benefit-card>`);
    expect(shadowText(shown)).not.to.contain('Guideline');
  });

  it('are left out where an address is not safe or an id is none, with the reason', async () => {
    const lines = await consoleDuring(() => {
      const unsafe = {...source, url: 'javascript:alert(1)'};
      addBenefit('unsafe', {
        ...benefit,
        research: {text: 'x', direction: 'unclear', certainty: 'low', sources: [unsafe]},
      });
      addBenefit('Bad Id', benefit);
      addBenefit('no-such-day', {...benefit, reviewed: '2026-02-31'});
      addBenefit('from-the-future', {...benefit, reviewed: '2999-01-01'});
      addBenefit('no-sources', {
        ...benefit,
        research: {text: 'x', direction: 'unclear', certainty: 'low', sources: [] as never},
      });
    });
    expect(lines.sort()).to.deep.equal([
      '<benefit Bad Id>: an id may have lower-case letters, digits and hyphens. It is left out.',
      '<benefit from-the-future>: reviewed: Expected a date such as 2026-11-23. It is left out.',
      '<benefit no-sources>: research.sources.0: Invalid type: Expected Object but received undefined. It is left out.',
      '<benefit no-such-day>: reviewed: Expected a date such as 2026-11-23. It is left out.',
      '<benefit unsafe>: research.sources.0.url: Expected an address that begins with https://. It is left out.',
    ]);
  });
});
