import {expect, html} from '@open-wc/testing';
import {conditions} from '../../src/topics/conditions.js';
import '../../src/define/condition-explainer.js';
import {consoleDuring, fixture, shadowText} from '../support/page.js';

type Explainer = HTMLElementTagNameMap['mm-condition-explainer'];

describe('mm-condition-explainer', () => {
  for (const id of conditions.ids) {
    it(`shows ${id} in its sections, each statement with its certainty right after it`, async () => {
      const explainer = await fixture(html`<mm-condition-explainer condition=${id}></mm-condition-explainer>`);
      const root = explainer.shadowRoot!;
      expect([...root.querySelectorAll('[part=subheading]')].map((heading) => heading.textContent)).to.deep.equal([
        'What it is',
        'How massage may help',
        'What research shows',
        'What to expect',
        'When to get help',
      ]);
      const {title, help, research, expect: expected = []} = conditions.get(id, 'en')!.value!.topic;
      expect(root.querySelector('[part=heading]')!.textContent).to.equal(title);
      const claims = [...root.querySelectorAll('[part=claim]')];
      expect(claims.map((claim) => claim.firstElementChild!.textContent)).to.deep.equal(
        [...help, ...research, ...expected].map((said) => said.text),
      );
      for (const claim of claims) {
        expect(claim.children[1]!.matches('[part=certainty]')).to.be.true;
        expect(claim.children[1]!.textContent).to.match(/certainty|established|guideline/i);
        expect(claim.children[1]!.querySelector('svg')).to.exist;
      }
      expect(root.querySelectorAll('details li').length).to.be.greaterThan(0);
      await expect(explainer).to.be.accessible();
    });
  }

  it('shows the red flags of back pain with the details closed', async () => {
    const explainer = await fixture<Explainer>(
      html`<mm-condition-explainer condition="low-back-pain"></mm-condition-explainer>`,
    );
    expect(explainer.open).to.be.false;
    const flags = explainer.shadowRoot!.querySelector('[part=red-flags]')!;
    expect(flags.closest('details')).to.be.null;
    expect(flags.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(flags.textContent)
      .to.contain('numbness between your legs')
      .and.to.contain('urine')
      .and.to.contain('weakness in one leg')
      .and.to.contain('both legs')
      .and.to.contain('cancer, now or in the past');
    expect(flags.querySelector('svg')).to.exist;
  });

  it('says when to get advice for every condition, and that the lists are opinion', async () => {
    for (const id of conditions.ids) {
      const explainer = await fixture(html`<mm-condition-explainer condition=${id}></mm-condition-explainer>`);
      expect(shadowText(explainer))
        .to.contain('a blood clot')
        .and.to.contain('call your local emergency number')
        .and.to.contain('rest mostly on the opinion of experts');
    }
  });

  it('says so where a statement rests on opinion, and where a guideline is an older one', async () => {
    const arthritis = await fixture(
      html`<mm-condition-explainer condition="rheumatoid-arthritis"></mm-condition-explainer>`,
    );
    expect(shadowText(arthritis)).to.contain('This rests on the opinion of experts.');
    const back = await fixture(html`<mm-condition-explainer condition="low-back-pain"></mm-condition-explainer>`);
    expect(shadowText(back))
      .to.contain('Guideline of 2017. Newer advice may differ.')
      .and.not.to.contain('This rests on the opinion');
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
      /^<mm-condition-explainer>: condition must be one of .*fibromyalgia, low-back-pain, neck-pain/,
    );
  });

  it('takes its place in the page’s outline', async () => {
    const explainer = await fixture(
      html`<mm-condition-explainer condition="low-back-pain" heading-level="2"></mm-condition-explainer>`,
    );
    const levels = [...explainer.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6')].map(
      (heading) => heading.localName,
    );
    expect(levels).to.deep.equal(['h2', 'h3', 'h3', 'h3', 'h3', 'h3', 'h4', 'h4']);
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
