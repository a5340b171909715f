import {expect, fixture, html} from '@open-wc/testing';
import {benefitIds} from '../../src/content/benefits/index.js';
import {conditionIds} from '../../src/content/conditions/index.js';
import '../../src/define/benefit-card.js';
import '../../src/define/condition-explainer.js';
import '../../src/define/pain-level.js';
import {locales} from '../../src/generated/locales.js';
import type {BenefitCard, PainLevel} from '../../src/index.js';
import '../../src/define/pain-map.js';
import {englishMarker} from '../../src/localization/mark-english.js';
import {countRequested, textModule} from '../../src/localization/text-module.js';
import {countPageListeners} from '../../src/page-attributes.js';
import {ready, shadowText, until} from '../support/page.js';

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
        <mm-benefit-card benefit="relaxation" open></mm-benefit-card>
        <section lang="es"><mm-benefit-card benefit="relaxation" open></mm-benefit-card></section>
      </div>
    `);
    const [english, spanish] = page.querySelectorAll('mm-benefit-card');
    await ready(page);
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

  it('does nothing where lang changes elsewhere on the page', async () => {
    const page = await fixture(html`
      <div>
        <p>Elsewhere</p>
        <section><mm-pain-level></mm-pain-level></section>
      </div>
    `);
    const control = page.querySelector('mm-pain-level')!;
    await ready(page);
    let updates = 0;
    const {requestUpdate} = control;
    control.requestUpdate = (...given) => {
      updates++;
      requestUpdate.apply(control, given);
    };
    page.querySelector('p')!.lang = 'es';
    await new Promise((resolve) => setTimeout(resolve));
    expect(updates).to.equal(0);
    page.querySelector('section')!.lang = 'es';
    await until(() => shadowText(control).includes('Sin dolor'));
    expect(updates).to.be.greaterThan(0);
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
    await ready(form);
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
      await ready(page);
      const root = page.querySelector('mm-pain-level')!.shadowRoot!.querySelector('.root')!;
      expect(root.textContent).to.contain('No pain');
      expect(root.getAttribute('lang')).to.equal('en');
      expect(getComputedStyle(root).direction).to.equal('ltr');
    });
  }

  it('reads from right to left where the page does', async () => {
    const page = await fixture(html`<div dir="rtl" style="width: 900px"><mm-pain-level></mm-pain-level></div>`);
    await ready(page);
    const [first, , last] = [...page.querySelector('mm-pain-level')!.shadowRoot!.querySelectorAll('input')].map(
      (radio) => radio.getBoundingClientRect(),
    );
    expect(first!.left).to.be.greaterThan(last!.left);
  });

  it('shows its fallback content until its language has come, never another language', async () => {
    const chunk = textModule('mm-benefit-card', 'es');
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
                chunk.value = value ?? ({texts: {}} as never);
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

  it('ends in the last language asked for after 1,000 changes, and holds on to nothing', async () => {
    const page = await fixture(html`<div><mm-pain-level bands value="4"></mm-pain-level></div>`);
    const control: PainLevel = page.querySelector('mm-pain-level')!;
    const nodes = (): number => {
      const walker = document.createTreeWalker(control.shadowRoot!);
      let count = 0;
      while (walker.nextNode()) count++;
      return count;
    };
    const languages = ['es', 'en', 'tlh', 'fr', ''];
    for (const lang of languages) {
      page.setAttribute('lang', lang);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    page.setAttribute('lang', 'es');
    await until(() => shadowText(control).includes('Sin dolor'));
    const before = [nodes(), countPageListeners(), countRequested()];
    for (let i = 0; i < 1000; i++) {
      page.setAttribute('lang', languages[i % languages.length]!);
      // Some of them in one turn, some with a render between.
      if (i % 3) await Promise.resolve();
      if (i % 50 === 0) await control.updateComplete;
    }
    page.setAttribute('lang', 'es-MX');
    await until(() => shadowText(control).includes('Sin dolor') && shadowText(control).includes('dolor leve'));
    expect(control.shadowRoot!.querySelector('.root')!.hasAttribute('lang')).to.be.false;
    expect([nodes(), countPageListeners(), countRequested()]).to.deep.equal(before);
    page.remove();
    expect(countPageListeners()).to.equal(before[1]! - 1);
  });

  it('ends in the last language asked for, also when its words come before those asked for earlier', async () => {
    const arrivals = new Map<string, () => void>();
    const chunks = ['es', 'fr'].map((locale) => {
      const chunk = textModule('mm-pain-map', locale);
      const {value} = chunk;
      const words: Record<string, string> = {question: `In ${locale}`, choose: 'x'};
      const texts = {texts: new Proxy(words, {get: (all, name) => all[String(name)] ?? ''})};
      const coming = new Promise<void>((resolve) => {
        arrivals.set(locale, () => {
          chunk.value = texts as never;
          resolve();
        });
      });
      Object.assign(chunk, {value: undefined, request: () => (chunk.value ? undefined : coming)});
      return {chunk, value};
    });
    try {
      const page = await fixture(html`<div lang="es"><mm-pain-map></mm-pain-map></div>`);
      const map = page.querySelector('mm-pain-map')!;
      await new Promise((resolve) => setTimeout(resolve, 30));
      page.setAttribute('lang', 'fr');
      await new Promise((resolve) => setTimeout(resolve, 30));
      arrivals.get('fr')!();
      await new Promise((resolve) => setTimeout(resolve, 30));
      await until(() => shadowText(map).includes('In fr'));
      arrivals.get('es')!();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(shadowText(map)).to.contain('In fr').and.not.to.contain('In es');
    } finally {
      for (const {chunk, value} of chunks) {
        Reflect.deleteProperty(chunk, 'request');
        chunk.value = value;
      }
    }
  });

  it('is set from right to left in Arabic, whether the page says so or not', async () => {
    for (const dir of ['rtl', 'ltr', 'auto']) {
      const page = await fixture(html`<div lang="ar" dir=${dir}><mm-pain-level></mm-pain-level></div>`);
      const control = page.querySelector('mm-pain-level')!;
      await control.updateComplete;
      const root = control.shadowRoot!.querySelector('.root')!;
      expect(root.getAttribute('lang'), 'it is no fallback').to.equal(null);
      expect(getComputedStyle(root).direction).to.equal('rtl');
      expect(
        control.shadowRoot!.querySelectorAll('[part=answer]')[7]!.textContent,
        'digits that the form submits',
      ).to.equal('7');
    }
  });

  it('says that no clinician has checked a translation, and of English nothing', async () => {
    const page = await fixture(html`
      <div>
        <mm-benefit-card benefit="relaxation"></mm-benefit-card>
        <mm-benefit-card lang="es" benefit="relaxation"></mm-benefit-card>
      </div>
    `);
    const [english, spanish] = page.querySelectorAll('mm-benefit-card');
    await ready(page);
    const last = (card: BenefitCard): string => card.shadowRoot!.querySelector('[part=disclaimer]')!.textContent;
    expect(last(spanish!)).to.contain('Todavía no la ha revisado ningún profesional sanitario.');
    expect(last(english!).trim()).to.equal('General information. It does not replace advice from a doctor.');
  });

  it('shows no English word in Spanish, in any element and state', async () => {
    const english = new Map((await units('es')).map(({source, id}) => [source, id]));
    const page = await fixture(html`<div lang="es"></div>`);
    const markup = [
      ...benefitIds.map((id) => `<mm-benefit-card benefit="${id}"></mm-benefit-card>`),
      ...conditionIds.map((id) => `<mm-condition-explainer condition="${id}"></mm-condition-explainer>`),
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

describe('the files of the locales', () => {
  it('translate every message, and differ from the source', async () => {
    for (const {id, source, target} of (
      await Promise.all(locales.filter((locale) => !/^en|-X[A-Z]$/.test(locale)).map(units))
    ).flat()) {
      expect(target.trim(), id).not.to.equal('');
      // Some names are the same in French.
      if (!/^[A-Za-z]+$/.test(source)) expect(target, id).not.to.equal(source);
    }
  });
});

describe('a partial locale', () => {
  it('has what it shows in English marked as English, left to right, and only that', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="pt" dir="rtl">
        <p>Hello there. Is it (really) you?</p>
        <p>Olá</p>
        <p><span>3 people</span> <b>3 pessoas</b></p>
        <input aria-label="Search" />
        <p>Hello there. Is it really you?</p>
        <a lang="en">Hello</a>
      </div>
    `);
    const {mark, unmark} = englishMarker(['Hello there. Is it (really) you?', '{count} people', 'Search', 'Hello']);
    mark(page);
    const marked = (): string[] =>
      [...page.querySelectorAll('[lang=en]')].map((each) => each.textContent || each.localName);
    expect(marked()).to.deep.equal(['Hello there. Is it (really) you?', '3 people', 'input', 'Hello']);
    for (const each of page.querySelectorAll('[lang=en]')) expect(each.getAttribute('dir')).to.equal('ltr');
    page.querySelector('p')!.textContent = 'Olá, é você?';
    mark(page);
    expect(marked()).to.deep.equal(['3 people', 'input', 'Hello']);
    expect(page.querySelector('p')!.hasAttribute('dir')).to.be.false;
    const changes = new MutationObserver(() => {});
    changes.observe(page, {subtree: true, attributes: true});
    mark(page);
    expect(changes.takeRecords(), 'what is marked stays as it is').to.deep.equal([]);
    unmark(page);
    expect(marked(), 'the page’s own mark stays').to.deep.equal(['Hello']);
  });
});
