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
  [...list.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=link]')].filter(
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
    expect(titles(all).slice(0, 4)).to.deep.equal([
      'Knee osteoarthritis',
      'Rheumatoid arthritis',
      'Fibromyalgia',
      'Low back pain',
    ]);
    await expect(all).to.be.accessible();
    const some = await fixture<ConditionList>(
      html`<mm-condition-list conditions="migraine sciatica"></mm-condition-list>`,
    );
    expect(titles(some)).to.deep.equal(['Migraine', 'Sciatica']);
  });

  for (const [words, wanted] of [
    ['sore knee', ['Knee osteoarthritis']],
    ['slipped disc', ['Low back pain', 'Sciatica']],
    ['my back hurts', ['Low back pain', 'Back pain in pregnancy']],
    ['ARTHRITIS', ['Knee osteoarthritis', 'Rheumatoid arthritis']],
    ['artritis', ['Knee osteoarthritis', 'Rheumatoid arthritis']],
    ['siatica', ['Sciatica']],
    ['migr', ['Migraine']],
    ['whiplash', ['Neck pain']],
    ['TMJ', ['Jaw pain']],
    ['numb fingers', ['Carpal tunnel syndrome']],
    ['gym', ['Muscle soreness after sport']],
    ['I have sciatica', ['Sciatica']],
    ['my knee is sore', ['Knee osteoarthritis']],
    ['pain on my neck', ['Neck pain']],
    ['toothache', []],
  ] as const) {
    it(`finds what a person means by “${words}”`, async () => {
      const list = await fixture<ConditionList>(html`<mm-condition-list></mm-condition-list>`);
      expect(await type(list, words)).to.deep.equal(wanted);
      const status = list.shadowRoot!.querySelector('[role=status]')!.textContent;
      expect(status).to.equal(
        wanted.length
          ? `${wanted.length} condition${wanted.length === 1 ? '' : 's'} found`
          : 'Nothing found. Try the part of the body that hurts, such as “knee”.',
      );
      expect((await type(list, '  ')).length).to.equal(conditions.ids.length);
    });
  }

  for (const [lang, words, wanted] of [
    ['fr', 'mal au genou', 'Arthrose du genou'],
    ['fr', 'j’ai mal à la tête', 'Mal de tête de tension'],
    ['zh-Hans', '我的膝盖疼', '膝骨关节炎'],
    ['zh-Hans', '膝盖很疼', '膝骨关节炎'],
    ['zh-Hans', '偏头痛', '偏头痛'],
    ['ar', 'ركبتي تؤلمني', 'الفُصال العظمي في الركبة'],
    ['ar', 'عرق النسا', 'عرق النسا'],
  ] as const) {
    it(`finds what a person means by “${words}” in ${lang}`, async () => {
      const page = await fixture(html`<div lang=${lang}><mm-condition-list></mm-condition-list></div>`);
      const list = page.querySelector('mm-condition-list')!;
      await list.updateComplete;
      const found = await type(list, words);
      expect(found).to.include(wanted);
      expect(found.length).to.be.lessThan(4);
    });
  }

  for (const [words, wanted] of [
    ['ciática', 'Ciática'],
    ['ciatica', 'Ciática'],
    ['me duele la rodilla', 'Artrosis de rodilla'],
    ['agujetas', 'Dolor muscular después del deporte'],
    ['jaqueca', 'Migraña'],
    ['me duele mucho la rodilla', 'Artrosis de rodilla'],
  ] as const) {
    it(`finds ${wanted} by “${words}” on a Spanish page`, async () => {
      const page = await fixture(html`<div lang="es"><mm-condition-list></mm-condition-list></div>`);
      const list = page.firstElementChild as ConditionList;
      await list.updateComplete;
      expect(await type(list, words)).to.deep.equal([wanted]);
    });
  }

  it('opens a condition in place by a click and gives it an address; Back closes it', async () => {
    const list = await fixture<ConditionList>(html`<mm-condition-list></mm-condition-list>`);
    const sciatica = links(list).find((link) => link.textContent.includes('Sciatica'))!;
    expect(sciatica.getAttribute('aria-expanded')).to.equal('false');
    sciatica.focus();
    sciatica.click();
    await until(() => open(list).length);
    expect(open(list)).to.deep.equal(['sciatica']);
    expect(location.hash).to.equal('#mm-sciatica');
    expect(sciatica.getAttribute('aria-expanded')).to.equal('true');
    expect(sciatica.closest('li')!.querySelector('mm-condition-explainer')).to.exist;
    expect(list.shadowRoot!.activeElement).to.equal(sciatica);
    history.back();
    await until(() => !open(list).length);
    expect(sciatica.getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens by keyboard, one at a time, and closes by the same key', async () => {
    const list = await fixture<ConditionList>(
      html`<mm-condition-list conditions="migraine neck-pain"></mm-condition-list>`,
    );
    list.shadowRoot!.querySelector('input')!.focus();
    for (const wanted of ['migraine', 'neck-pain']) {
      links(list)[wanted === 'migraine' ? 0 : 1]!.focus();
      await sendKeys({press: 'Enter'});
      await until(() => open(list).join() === wanted);
    }
    await sendKeys({press: 'Enter'});
    await until(() => !open(list).length);
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
      expect(links(list)[0]!.href).to.equal(new URL('#mm-knee-osteoarthritis', location.href).href);
    } finally {
      base.remove();
    }
  });

  it('speaks of no condition under claims="wellbeing", and says where to ask', async () => {
    const list = await fixture<ConditionList>(html`<mm-condition-list claims="wellbeing"></mm-condition-list>`);
    expect(shadowText(list))
      .to.contain('ask your doctor or pharmacist')
      .and.not.to.match(/pain|search/i);
    expect(list.shadowRoot!.querySelector('a, input')).to.equal(null);
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
