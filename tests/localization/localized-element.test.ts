import {expect, fixture, html} from '@open-wc/testing';
import {benefits} from '../../src/content/benefits/index.js';
import {conditions} from '../../src/content/conditions/index.js';
import '../../src/define/benefit-card.js';
import '../../src/define/condition-explainer.js';
import '../../src/define/pain-level.js';
import type {BenefitCard, PainLevel} from '../../src/index.js';
import {inLanguage} from '../../src/localization/in-language.js';
import {shadowText, until} from '../support/page.js';

/** Every unit of a locale file: the English text and its translation. */
async function units(locale: string): Promise<{id: string; source: string; target: string}[]> {
  const file = await (await fetch(`/locales/${locale}.xlf`)).text();
  const xliff = new DOMParser().parseFromString(file, 'application/xml');
  return [...xliff.querySelectorAll('trans-unit')].map((unit) => ({
    id: unit.getAttribute('id')!,
    source: unit.querySelector('source')!.textContent,
    target: unit.querySelector('target')?.textContent ?? '',
  }));
}

describe('a localized element', () => {
  it('speaks the language of the place where it stands, two on one page', async () => {
    const page = await fixture(html`
      <div>
        <mm-benefit-card benefit="relaxation"></mm-benefit-card>
        <section lang="es"><mm-benefit-card benefit="relaxation"></mm-benefit-card></section>
      </div>
    `);
    const [english, spanish] = page.querySelectorAll('mm-benefit-card');
    await spanish!.updateComplete;
    expect(shadowText(english!)).to.contain('Relaxation').and.to.contain('November');
    expect(shadowText(spanish!)).to.contain('Relajación').and.to.contain('noviembre');
    for (const card of [english!, spanish!]) {
      expect(card.shadowRoot!.querySelector('.root')!.hasAttribute('lang')).to.be.false;
    }
  });

  it('follows a change of lang anywhere above it, out of shadow trees too', async () => {
    const page = await fixture(html`<div><div id="host"></div></div>`);
    const root = page.querySelector('#host')!.attachShadow({mode: 'open'});
    root.innerHTML = '<p><mm-pain-level></mm-pain-level></p>';
    const control = root.querySelector('mm-pain-level')!;
    const speaks = (words: string) => until(() => shadowText(control).includes(words));
    await speaks('No pain');
    page.setAttribute('lang', 'es');
    await speaks('Sin dolor');
    root.querySelector('p')!.lang = 'en';
    await speaks('No pain');
    root.querySelector('p')!.removeAttribute('lang');
    await speaks('Sin dolor');
    page.removeAttribute('lang');
    await speaks('No pain');
  });

  it('speaks the language of the place to which it is moved', async () => {
    const page = await fixture(
      html`<div>
        <mm-pain-level></mm-pain-level>
        <p lang="es"></p>
      </div>`,
    );
    const control = page.querySelector('mm-pain-level')!;
    page.querySelector('p')!.append(control);
    await until(() => shadowText(control).includes('Sin dolor'));
  });

  it('keeps its answer and tells of a missing one in the new language', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <mm-pain-level name="a" required></mm-pain-level><mm-pain-level name="b" required value="3"></mm-pain-level>
      </form>
    `);
    const [unanswered, answered] = form.querySelectorAll('mm-pain-level');
    form.lang = 'es-MX';
    await until(() => shadowText(unanswered!).includes('Sin dolor'));
    expect(unanswered!.validationMessage).to.equal('Elija una de las respuestas.');
    expect(answered!.value).to.equal(3);
    expect(new FormData(form).get('b')).to.equal('3');
  });

  for (const lang of ['tlh', 'auto', '']) {
    it(`speaks English in lang="${lang}" and marks it as English, left to right`, async () => {
      const page = await fixture(html`<div lang=${lang} dir="rtl"><mm-pain-level></mm-pain-level></div>`);
      const root = page.querySelector('mm-pain-level')!.shadowRoot!.querySelector('.root')!;
      expect(root.textContent).to.contain('No pain');
      expect(root.getAttribute('lang')).to.equal('en');
      expect(getComputedStyle(root).direction).to.equal('ltr');
    });
  }

  it('reads from right to left where the page does', async () => {
    const page = await fixture(html`<div dir="rtl" style="width: 900px"><mm-pain-level></mm-pain-level></div>`);
    const [first, , last] = [...page.querySelector('mm-pain-level')!.shadowRoot!.querySelectorAll('input')].map(
      (radio) => radio.getBoundingClientRect(),
    );
    expect(first!.left).to.be.greaterThan(last!.left);
  });

  it('shows its fallback content until its language has come, never another language', async () => {
    const chunk = inLanguage('mm-benefit-card', 'es');
    const {value} = chunk;
    let arrive = (): void => {};
    // As if the words were still under way.
    Object.assign(chunk, {
      value: undefined,
      request: () =>
        chunk.value
          ? undefined
          : new Promise<void>((resolve) => {
              arrive = () => {
                chunk.value = value ?? {texts: {}};
                resolve();
              };
            }),
    });
    try {
      const page = document.createElement('div');
      page.lang = 'es';
      page.innerHTML = '<mm-benefit-card benefit="relaxation"><p>Relajación</p></mm-benefit-card>';
      document.body.append(page);
      const card = page.firstElementChild as BenefitCard;
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(card.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
      expect(shadowText(card)).to.equal('');
      arrive();
      await card.updateComplete;
      expect(shadowText(card)).to.contain('El masaje calma');
      expect(card.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
      page.remove();
    } finally {
      Reflect.deleteProperty(chunk, 'request');
      chunk.value = value;
    }
  });

  it('ends in the last language asked for, however often it changes', async () => {
    const page = await fixture(html`<div><mm-pain-level></mm-pain-level></div>`);
    const control: PainLevel = page.querySelector('mm-pain-level')!;
    for (let i = 0; i < 100; i++) page.setAttribute('lang', ['es', 'en', 'tlh'][i % 3]!);
    page.setAttribute('lang', 'es');
    await until(() => shadowText(control).includes('Sin dolor'));
    expect(control.shadowRoot!.querySelector('.root')!.hasAttribute('lang')).to.be.false;
  });

  it('shows no English word in Spanish, in any element and state', async () => {
    const english = new Map((await units('es')).map(({source, id}) => [source, id]));
    const page = await fixture(html`<div lang="es"></div>`);
    const markup = [
      ...[...benefits.ids].map((id) => `<mm-benefit-card benefit="${id}"></mm-benefit-card>`),
      ...[...conditions.ids].map((id) => `<mm-condition-explainer condition="${id}"></mm-condition-explainer>`),
      ...['now', '24h', '7d'].map((recall) => `<mm-pain-level recall="${recall}" required></mm-pain-level>`),
      '<mm-pain-level appearance="words"></mm-pain-level>',
      ...[0, 2, 5, 8, 10].map((value) => `<mm-pain-level bands value="${value}"></mm-pain-level>`),
    ];
    page.innerHTML = markup.join('');
    for (const element of [...page.children] as PainLevel[]) {
      await element.updateComplete;
      if (element.localName === 'mm-pain-level') element.reportValidity();
      await element.updateComplete;
      const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
      let seen = 0;
      while (walker.nextNode()) {
        const words = walker.currentNode.textContent!.trim();
        // References stay in their own language, and say so.
        if (!words || walker.currentNode.parentElement!.closest('[lang=en], slot')) continue;
        seen++;
        expect(english.get(words), `${element.outerHTML}: “${words}”`).to.equal(undefined);
      }
      expect(seen, element.outerHTML).to.be.greaterThan(4);
    }
  });
});

describe('the Spanish file', () => {
  it('translates every message, and differs from the source', async () => {
    for (const {id, source, target} of await units('es')) {
      expect(target.trim(), id).not.to.equal('');
      // “Fibromialgia” is near, but no word is the same.
      expect(target, id).not.to.equal(source);
    }
  });
});
