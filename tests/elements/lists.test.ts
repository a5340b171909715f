// Two elements that share src/article/topic-list.ts: mm-benefit-list and mm-condition-list.
import {aTimeout, expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {benefits} from '../../src/topics/benefits.js';
import {conditions} from '../../src/topics/conditions.js';
import '../../src/define/benefit-list.js';
import '../../src/define/condition-list.js';
import type {BenefitList, ConditionList} from '../../src/index.js';
import {consoleDuring, fixture, shadowText, until} from '../support/page.js';

const cards = (list: BenefitList) => [...list.shadowRoot!.querySelectorAll('mm-benefit-card')];
const links = (list: ConditionList) =>
  [...list.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=link]')].filter(
    (link) => !link.closest('li')!.hidden,
  );
const titles = (list: ConditionList) => links(list).map((link) => link.textContent.trim());
const open = (list: ConditionList) =>
  [...list.shadowRoot!.querySelectorAll('mm-condition-explainer')].map(({condition}) => condition);

async function type(list: ConditionList, words: string): Promise<string[]> {
  const input = list.shadowRoot!.querySelector('input')!;
  input.value = words;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  await list.updateComplete;
  return titles(list);
}

describe('mm-benefit-list', () => {
  it('shows every benefit, or those that the page names in its order', async () => {
    const all = await fixture<BenefitList>(html`<mm-benefit-list></mm-benefit-list>`);
    expect(cards(all).map(({benefit}) => benefit)).to.deep.equal(benefits.ids);
    const some = await fixture<BenefitList>(
      html`<mm-benefit-list benefits="endorphins  relaxation"></mm-benefit-list>`,
    );
    expect(cards(some).map(({benefit}) => benefit)).to.deep.equal(['endorphins', 'relaxation']);
    for (const card of cards(all)) await card.updateComplete;
    await expect(all).to.be.accessible();
  });

  it('gives each card its place in the outline, under a title of the clinic if there is one', async () => {
    const list = await fixture<BenefitList>(html`
      <mm-benefit-list benefits="relaxation"><span slot="heading">What massage may do</span></mm-benefit-list>
    `);
    await cards(list)[0]!.updateComplete;
    expect(list.shadowRoot!.querySelector('h3 slot[name=heading]')).to.exist;
    expect(cards(list)[0]!.shadowRoot!.querySelector('h4[part=heading]')).to.exist;
    const plain = await fixture<BenefitList>(html`<mm-benefit-list benefits="relaxation"></mm-benefit-list>`);
    expect(plain.shadowRoot!.querySelector('[part=heading]')).to.equal(null);
  });

  it('leaves out ids that do not exist, and says which do', async () => {
    const lines = await consoleDuring(async () => {
      const list = await fixture<BenefitList>(html`<mm-benefit-list benefits="relaxation detox"></mm-benefit-list>`);
      expect(cards(list).length).to.equal(1);
    });
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(/^<mm-benefit-list>: benefits may name pain-relief, .* any others are left out\.$/);
  });

  it('shows under claims="wellbeing" what may be said, and one card that tells where to ask', async () => {
    const list = await fixture<BenefitList>(html`<mm-benefit-list claims="wellbeing"></mm-benefit-list>`);
    for (const card of cards(list)) await card.updateComplete;
    expect(cards(list).map((card) => card.shadowRoot!.querySelector('[part=heading]')!.textContent)).to.deep.equal([
      'Relaxation',
      'Everyday stress',
      'The whole person',
      'Questions about your health',
    ]);
  });

  it('says once for all cards what each would say at its end, and lines up their ends', async () => {
    const page = await fixture(html`<div style="width: 1200px"><mm-benefit-list></mm-benefit-list></div>`);
    const list = page.firstElementChild as BenefitList;
    for (const card of cards(list)) {
      await card.updateComplete;
      expect(card.shadowRoot!.querySelector('[part=disclaimer]')).to.equal(null);
    }
    expect(list.shadowRoot!.querySelectorAll('[part=disclaimer]').length).to.equal(1);
    const row = cards(list).slice(0, 3);
    const bottoms = row.map((card) => card.shadowRoot!.querySelector('article')!.getBoundingClientRect().bottom);
    expect(Math.max(...bottoms) - Math.min(...bottoms)).to.be.lessThan(1);
    const details = row.map((card) => card.shadowRoot!.querySelector('details')!.getBoundingClientRect().top);
    expect(Math.max(...details) - Math.min(...details)).to.be.lessThan(1);
  });

  it('puts cards side by side where there is room, and below each other at 320 px', async () => {
    for (const [width, perRow] of [
      [320, 1],
      [1200, 3],
    ] as const) {
      const page = await fixture(html`<div style="width: ${width}px"><mm-benefit-list></mm-benefit-list></div>`);
      const tops = cards(page.firstElementChild as BenefitList).map((card) => card.getBoundingClientRect().top);
      expect(tops.filter((top) => top === tops[0]).length).to.equal(perRow);
    }
  });
});

describe('mm-condition-list', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('lists every condition, or those that the page names', async () => {
    const all = await fixture<ConditionList>(html`<mm-condition-list></mm-condition-list>`);
    expect(titles(all).length).to.equal(conditions.ids.length);
    expect(titles(all).slice(0, 7)).to.deep.equal([
      'Low back pain',
      'Arthritis',
      'Knee osteoarthritis',
      'Hip osteoarthritis',
      'Hand osteoarthritis',
      'Rheumatoid arthritis',
      'Fibromyalgia',
    ]);
    await expect(all).to.be.accessible();
    const some = await fixture<ConditionList>(
      html`<mm-condition-list conditions="migraine sciatica"></mm-condition-list>`,
    );
    expect(titles(some)).to.deep.equal(['Migraine', 'Sciatica']);
  });

  // What it finds is the matter of search.test.mjs.
  it('shows what a search finds with the best match first, says how many, and shows all again', async () => {
    const list = await fixture<ConditionList>(html`<mm-condition-list></mm-condition-list>`);
    const found = await type(list, 'sore knee');
    expect(found[0]).to.equal('Knee osteoarthritis');
    const status = (): string => list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
    expect(status()).to.equal(`${found.length} condition${found.length === 1 ? '' : 's'} found`);
    expect((await type(list, '  ')).length).to.equal(conditions.ids.length);
    expect(status()).to.equal('');
  });

  it('says kindly that a thing is not covered, with the clinic’s own words', async () => {
    const list = await fixture<ConditionList>(html`
      <mm-condition-list><p slot="not-covered">Call us on 555.</p></mm-condition-list>
    `);
    expect(await type(list, 'qwertz')).to.deep.equal([]);
    expect(shadowText(list)).to.contain('We have nothing on this yet.');
    const slot = list.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=not-covered]')!;
    expect(slot.assignedElements()[0]!.textContent).to.equal('Call us on 555.');
  });

  it('shows the emergency line first for chest pain', async () => {
    const list = await fixture<ConditionList>(html`<mm-condition-list></mm-condition-list>`);
    const line = (): string => list.shadowRoot!.querySelector('[part=emergency]')!.textContent;
    await type(list, 'chest pain');
    expect(line()).to.contain('Call your local emergency number now.');
    await type(list, 'knee');
    expect(line()).to.equal('');
  });

  it('opens a condition in place by a click and gives it an address, without filling the history', async () => {
    const list = await fixture<ConditionList>(html`<mm-condition-list></mm-condition-list>`);
    const sciatica = links(list).find((link) => link.textContent.includes('Sciatica'))!;
    const {length} = history;
    expect(sciatica.getAttribute('aria-expanded')).to.equal('false');
    expect(sciatica.parentElement!.matches('h3, h4')).to.be.true;
    sciatica.focus();
    sciatica.click();
    await until(() => open(list).length);
    expect(open(list)).to.deep.equal(['sciatica']);
    expect(location.hash).to.equal('#mm-sciatica');
    expect(sciatica.getAttribute('aria-expanded')).to.equal('true');
    const region = list.shadowRoot!.getElementById(sciatica.getAttribute('aria-controls')!)!;
    expect(region.querySelector('mm-condition-explainer')).to.exist;
    expect(list.shadowRoot!.activeElement).to.equal(sciatica);
    sciatica.click();
    await until(() => !open(list).length);
    expect(location.hash).to.equal('');
    expect(sciatica.getAttribute('aria-expanded')).to.equal('false');
    expect(history.length).to.equal(length);
  });

  it('leaves what was tapped where it is when a second condition opens', async () => {
    const list = await fixture<ConditionList>(html`<mm-condition-list></mm-condition-list>`);
    links(list)[0]!.click();
    await until(() => open(list).length === 1);
    await list.shadowRoot!.querySelector('mm-condition-explainer')!.updateComplete;
    const second = links(list)[3]!;
    second.scrollIntoView({block: 'center'});
    const {top} = second.getBoundingClientRect();
    second.click();
    await until(() => open(list).length === 2);
    for (const explainer of list.shadowRoot!.querySelectorAll('mm-condition-explainer')) await explainer.updateComplete;
    await aTimeout(50);
    expect(Math.abs(second.getBoundingClientRect().top - top)).to.be.at.most(1);
    scrollTo(0, 0);
  });

  it('opens by keyboard, several at a time, and closes by the same key', async () => {
    const list = await fixture<ConditionList>(
      html`<mm-condition-list conditions="migraine neck-pain"></mm-condition-list>`,
    );
    links(list)[0]!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => open(list).join() === 'migraine');
    links(list)[1]!.focus();
    await sendKeys({press: 'Space'});
    await until(() => open(list).join() === 'migraine,neck-pain');
    await sendKeys({press: 'Enter'});
    await until(() => open(list).join() === 'migraine');
  });

  it('leads from headache to its kinds, each by a link that opens it in the list', async () => {
    const list = await fixture<ConditionList>(
      html`<mm-condition-list conditions="headache migraine"></mm-condition-list>`,
    );
    links(list)[0]!.click();
    await until(() => open(list).length);
    const group = list.shadowRoot!.querySelector('mm-condition-explainer')!;
    await group.updateComplete;
    [...group.shadowRoot!.querySelectorAll<HTMLElement>('[part=part] a')]
      .find((a) => a.textContent === 'Migraine')!
      .click();
    await until(() => open(list).includes('migraine'));
  });

  it('is open where the address says so, and scrolls there', async () => {
    location.hash = '#mm-jaw-pain';
    const page = await fixture(
      html`<div>
        <div style="height: 2000px"></div>
        <mm-condition-list></mm-condition-list>
      </div>`,
    );
    const list = page.querySelector('mm-condition-list')!;
    await until(() => open(list).length);
    expect(open(list)).to.deep.equal(['jaw-pain']);
    await until(() => {
      const {top} = links(list)
        .find((link) => link.id === 'jaw-pain')!
        .getBoundingClientRect();
      return top > -1 && top < innerHeight;
    });
    scrollTo(0, 0);
  });

  it('takes no part in a page that keeps its own address in the fragment', async () => {
    history.replaceState(null, '', '#/visit');
    const list = await fixture<ConditionList>(html`<mm-condition-list></mm-condition-list>`);
    links(list)[4]!.click();
    await until(() => open(list).length);
    expect(location.hash).to.equal('#/visit');
    links(list)[4]!.click();
    await until(() => !open(list).length);
  });

  it('is not led astray by a fragment of the page or a <base>', async () => {
    for (const hash of ['#mm-', '#mm-gout', '#visit', '#%E0%A4%A']) {
      location.hash = hash;
      const list = await fixture<ConditionList>(html`<mm-condition-list></mm-condition-list>`);
      expect(open(list), hash).to.deep.equal([]);
    }
    history.replaceState(null, '', location.pathname + location.search);
    const base = Object.assign(document.createElement('base'), {href: '/elsewhere/'});
    document.head.append(base);
    try {
      const list = await fixture<ConditionList>(html`<mm-condition-list></mm-condition-list>`);
      links(list)[0]!.click();
      await until(() => location.hash === '#mm-low-back-pain');
      expect(location.pathname).not.to.contain('elsewhere');
    } finally {
      base.remove();
    }
  });

  it('speaks of no condition under claims="wellbeing", and says where to ask', async () => {
    const list = await fixture<ConditionList>(html`<mm-condition-list claims="wellbeing"></mm-condition-list>`);
    expect(shadowText(list))
      .to.contain('ask your doctor or pharmacist')
      .and.not.to.match(/pain|search/i);
    expect(list.shadowRoot!.querySelector('button, input')).to.equal(null);
  });

  it('stops listening when it leaves the page', async () => {
    const list = await fixture<ConditionList>(html`<mm-condition-list></mm-condition-list>`);
    list.remove();
    location.hash = '#mm-migraine';
    await aTimeout(50);
    await list.updateComplete;
    expect(open(list)).to.deep.equal([]);
  });
});

/** Values of any type, as faulty code sets them. */
const ofAnyType = [null, undefined, NaN, 7, true, {}, [], [['a'], null], Symbol('a'), () => {}, Object.create(null)];

describe('the ids of a list', () => {
  for (const [tag, name] of [
    ['mm-benefit-list', 'benefits'],
    ['mm-condition-list', 'conditions'],
  ] as const) {
    it(`may be set to a value of any type in ${tag}, which then follows what is set next`, async () => {
      const list = await fixture<BenefitList | ConditionList>(html`${document.createElement(tag)}`);
      const count = () => list.shadowRoot!.querySelectorAll('[part=list] > li').length;
      const sane = {benefits: 'relaxation', conditions: 'sciatica'}[name];
      for (const value of ofAnyType) {
        Reflect.set(list, name, value);
        await list.updateComplete;
        list.setAttribute(name, sane);
        await list.updateComplete;
        expect(count(), typeof value).to.equal(1);
        list.removeAttribute(name);
        await list.updateComplete;
        expect(count(), typeof value).to.be.greaterThan(8);
      }
    });
  }
});
