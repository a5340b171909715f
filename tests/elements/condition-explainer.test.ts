import {expect, html} from '@open-wc/testing';
import type {Condition, ConditionGroup} from '../../src/content/types.js';
import {conditions} from '../../src/topics/conditions.js';
import '../../src/define/condition-explainer.js';
import {consoleDuring, fixture, shadowText} from '../support/page.js';

type Explainer = HTMLElementTagNameMap['mm-condition-explainer'];

describe('mm-condition-explainer', () => {
  for (const id of conditions.ids) {
    it(`answers a patient's questions on ${id}, each statement with its badge right after it`, async () => {
      const explainer = await fixture<Explainer>(
        html`<mm-condition-explainer condition=${id}></mm-condition-explainer>`,
      );
      const root = explainer.shadowRoot!;
      const topic: Condition | ConditionGroup = conditions.get(id, 'en')!.value!.topic;
      expect(root.querySelector('[part=heading]')!.textContent).to.equal(topic.title);
      const claims = [...root.querySelectorAll('[part=claim]')];
      const badges = claims.filter((claim) => claim.children[1]?.matches('[part=certainty]'));
      expect(claims[0]!.children[1]!.matches('[part=certainty]'), 'the answer has a badge').to.be.true;
      if ('parts' in topic) {
        expect(badges.length).to.equal(topic.parts.length);
      } else {
        const {answer, research, first, expect: course} = topic;
        expect([...root.querySelectorAll('[part=subheading]')].map((each) => each.textContent.trim())).to.deep.equal([
          'Can massage help?',
          'What research found',
          'What else helps first',
          'What to expect',
          'When to be careful',
          'Before you book',
          'When to get help',
        ]);
        expect(claims.map((claim) => claim.firstElementChild!.textContent)).to.deep.equal(
          [answer, ...research, ...first, ...course].map(({text}) => text),
        );
        expect(badges.length).to.be.at.least(1 + research.length);
      }
      root.querySelector<HTMLElement>('[part=details] summary')!.click();
      await explainer.updateComplete;
      expect(root.querySelectorAll('[part=details] li').length).to.be.greaterThan(0);
      await expect(explainer).to.be.accessible();
    });
  }

  it('shows at most 120 words before anything is opened, besides the signs for which to get help', async () => {
    for (const id of conditions.ids) {
      const explainer = await fixture(html`<mm-condition-explainer condition=${id}></mm-condition-explainer>`);
      const copy = explainer.shadowRoot!.querySelector('article')!.cloneNode(true) as HTMLElement;
      for (const part of copy.querySelectorAll('[part=red-flags], details > :not(summary)')) part.remove();
      const words = copy.textContent.match(/[\p{L}\p{N}]+/gu)!.length;
      expect(words, id).to.be.at.most(120);
    }
  });

  it('shows the red flags of back pain in two cards, with everything closed', async () => {
    const explainer = await fixture<Explainer>(
      html`<mm-condition-explainer condition="low-back-pain"></mm-condition-explainer>`,
    );
    expect(explainer.open).to.be.false;
    const [now, soon] = explainer.shadowRoot!.querySelectorAll('[part=care-card]');
    for (const card of [now!, soon!]) {
      expect(card.closest('details')).to.be.null;
      expect(card.getBoundingClientRect().height).to.be.greaterThan(100);
    }
    expect(now!.textContent)
      .to.contain('if you have back pain and:')
      .and.to.contain('numbness around your genitals')
      .and.to.contain('weakness that is getting worse')
      .and.to.contain('loss of control of your bladder');
    expect(soon!.textContent).to.contain('See a doctor today').and.to.contain('you have had cancer');
    expect(now!.querySelector('svg')).to.exist;
    const look = (card: Element): string =>
      getComputedStyle(card.querySelector('[part=flag-heading]')!).backgroundColor;
    expect(look(now!)).not.to.equal(look(soon!));
  });

  it('leads from the answer to the signs, with the keyboard too', async () => {
    const explainer = await fixture<Explainer>(
      html`<mm-condition-explainer condition="neck-pain"></mm-condition-explainer>`,
    );
    const root = explainer.shadowRoot!;
    root.querySelector<HTMLElement>('[part=help-link]')!.click();
    expect(root.activeElement!.textContent).to.equal('When to get help');
  });

  it('says when to get advice for every condition, and that the lists are opinion', async () => {
    for (const id of conditions.ids) {
      const explainer = await fixture(html`<mm-condition-explainer condition=${id}></mm-condition-explainer>`);
      expect(shadowText(explainer))
        .to.contain('signs of a blood clot')
        .and.to.match(/call your local emergency number/i)
        .and.to.contain('rest mostly on expert opinion');
    }
  });

  it('says so where a statement rests on opinion, and where a guideline is an older one', async () => {
    const arthritis = await fixture(
      html`<mm-condition-explainer condition="rheumatoid-arthritis"></mm-condition-explainer>`,
    );
    expect(shadowText(arthritis)).to.contain('Expert opinion');
    const back = await fixture(html`<mm-condition-explainer condition="low-back-pain"></mm-condition-explainer>`);
    expect(shadowText(back)).to.contain('Guideline of 2017. Newer advice may differ.');
  });

  it('leads from arthritis to its parts, with links where a list opens them', async () => {
    const explainer = await fixture<Explainer>(
      html`<mm-condition-explainer condition="arthritis"></mm-condition-explainer>`,
    );
    const parts = [...explainer.shadowRoot!.querySelectorAll('[part=part]')];
    expect(parts.map((part) => part.querySelector('h4')!.textContent)).to.deep.equal([
      'Knee osteoarthritis',
      'Hip osteoarthritis',
      'Hand osteoarthritis',
      'Rheumatoid arthritis',
    ]);
    expect(explainer.shadowRoot!.querySelector('[part=part] a')).to.equal(null);
  });

  it('leaves the content between the tags for an unknown condition, and names those that exist', async () => {
    const lines = await consoleDuring(async () => {
      const explainer = await fixture(
        html`<mm-condition-explainer condition="gout"><p>Ask us</p></mm-condition-explainer>`,
      );
      expect(explainer.shadowRoot!.querySelector('slot')!.assignedElements()[0]!.textContent).to.equal('Ask us');
    });
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(
      /^<mm-condition-explainer>: condition must be one of low-back-pain, arthritis, .*fibromyalgia, neck-pain/,
    );
  });

  it('takes its place in the page’s outline', async () => {
    const explainer = await fixture(
      html`<mm-condition-explainer condition="low-back-pain" heading-level="2"></mm-condition-explainer>`,
    );
    const levels = [...explainer.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6')].map(
      (heading) => heading.localName,
    );
    expect(levels).to.deep.equal(['h2', ...Array<string>(7).fill('h3'), 'h4', 'h4']);
  });

  it('fits 280 px and 1200 px', async () => {
    for (const width of [280, 1200]) {
      const column = await fixture(
        html`<div style="width: ${width}px">
          <mm-condition-explainer condition="low-back-pain" open></mm-condition-explainer>
        </div>`,
      );
      const explainer = column.querySelector('mm-condition-explainer')!;
      await explainer.updateComplete;
      for (const inner of explainer.shadowRoot!.querySelectorAll('*')) {
        expect(inner.getBoundingClientRect().right, inner.outerHTML).to.be.at.most(
          column.getBoundingClientRect().right + 0.5,
        );
      }
    }
  });
});
