import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {locales} from '../../src/generated/locales.js';
import {textModules} from '../../src/generated/text-modules.js';
import {startLoader} from '../../src/loader/loader.js';
import {expectedFiles} from '../../src/loader/expected-files.js';
import {tags} from '../../src/loader/tags.js';
import {consoleDuring, until} from '../support/page.js';

/** Starts a loader and notes what it asks for. */
function start(load: (file: string, attempt: number) => Promise<unknown> = () => Promise.resolve({})): string[] {
  const requested: string[] = [];
  startLoader((file, attempt) => (requested.push(file), load(file, attempt)));
  return requested;
}

/** Those of the files that define an element. */
const elementsIn = (requested: readonly string[]): string[] => requested.filter((file) => file.startsWith('mm-'));

const CARD = '<mm-benefit-card benefit="relaxation"></mm-benefit-card>';

describe('the loader', () => {
  it('loads what is on the page, once, and nothing else', async () => {
    const page = await fixture(html`<div></div>`);
    page.innerHTML = `<p>${CARD}</p>${CARD}`;
    expect(elementsIn(start())).to.deep.equal(['mm-benefit-card']);
  });

  it('loads the shared code, the words and the topic together with the element', async () => {
    const page = await fixture(html`<div lang="es-MX"></div>`);
    page.innerHTML = CARD;
    expect(start()).to.deep.equal(['mm-benefit-card', 'core', 'es/mm-benefit-card', 'es/benefits/relaxation']);
  });

  it('guesses no topic that does not exist: the clinic may have its own', async () => {
    const page = await fixture(html`<div lang="tlh"></div>`);
    page.innerHTML =
      '<mm-benefit-card benefit="ours"></mm-benefit-card><mm-condition-explainer></mm-condition-explainer>';
    const topics = (): string[] => start().filter((file) => /(benefits|conditions)\//.test(file));
    expect(topics()).to.deep.equal([]);
    page.innerHTML = CARD;
    expect(topics()).to.deep.equal(['en/benefits/relaxation']);
  });

  it('names only modules with text that exist, in each locale', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    for (const tag of Object.keys(tags)) {
      const element = document.createElement(tag);
      element.setAttribute('benefit', 'circulation');
      element.setAttribute('condition', 'sciatica');
      page.append(element);
      for (const locale of locales.filter((each) => each !== 'en-XA' && each !== 'ar-XB')) {
        page.lang = locale;
        const texts = expectedFiles(element).filter((file) => file.includes('/'));
        expect(texts.length, tag).to.be.greaterThan(0);
        for (const file of texts) expect(textModules, tag).to.have.property(file);
      }
    }
  });

  it('sees tags that are added later, alone or deep inside what is added', async () => {
    const requested = start();
    const page = await fixture(html`<div></div>`);
    page.append(document.createElement('mm-pain-level'));
    page.insertAdjacentHTML('beforeend', `text<!-- note --><section><p><mm-pain-map></mm-pain-map></p></section>`);
    await until(() => elementsIn(requested).length === 2);
  });

  it('sees tags inside open shadow trees, there before it or attached later', async () => {
    const page = await fixture(
      html`<div>
        <div></div>
        <div></div>
      </div>`,
    );
    const [before, after] = [...page.children];
    before!.attachShadow({mode: 'open'}).innerHTML = CARD;
    const requested = start();
    expect(elementsIn(requested)).to.deep.equal(['mm-benefit-card']);
    before!.shadowRoot!.append(document.createElement('mm-pain-level'));
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML = '<mm-pain-map></mm-pain-map>';
    after!.append(host);
    await until(() => elementsIn(requested).length === 3);
  });

  it('sees tags in the shadow tree of an element that is defined later', async () => {
    const page = await fixture(html`<div></div>`);
    page.innerHTML = `<x-host-defined-later></x-host-defined-later>`;
    const requested = start();
    await aTimeout(10);
    customElements.define(
      'x-host-defined-later',
      class extends HTMLElement {
        connectedCallback(): void {
          this.attachShadow({mode: 'open'}).innerHTML = CARD;
        }
      },
    );
    await until(() => elementsIn(requested).length === 1);
  });

  it('goes on when one file fails, and tries that again', async () => {
    let tries = 0;
    const attempts: number[] = [];
    const requested = start((file, attempt) => {
      if (file !== 'mm-pain-level') return Promise.resolve({});
      attempts.push(attempt);
      return ++tries < 2 ? Promise.reject(new Error('offline')) : Promise.resolve({});
    });
    const page = await fixture(html`<div></div>`);
    const lines = await consoleDuring(async () => {
      page.innerHTML = `<mm-pain-level></mm-pain-level>${CARD}`;
      await until(() => elementsIn(requested).length === 3);
    });
    expect(attempts).to.deep.equal([0, 1]);
    expect(lines).to.deep.equal([]);
  });
});
