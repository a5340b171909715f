import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {locales} from '../../src/generated/locales.js';
import {textModules} from '../../src/generated/text-modules.js';
import {startLoader} from '../../src/loader/loader.js';
import {tags} from '../../src/loader/tags.js';
import {consoleDuring, until} from '../support/page.js';

/** Starts a loader and notes what it asks for. */
function start(load: (file: string, query: string) => Promise<unknown> = () => Promise.resolve({})): string[] {
  const requested: string[] = [];
  startLoader((file, query) => (requested.push(file + query), load(file, query)));
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

  it('asks for no topic that does not exist', async () => {
    const page = await fixture(html`<div lang="tlh"></div>`);
    page.innerHTML =
      '<mm-benefit-card benefit="no-such"></mm-benefit-card><mm-condition-explainer></mm-condition-explainer>';
    expect(start().filter((file) => /benefits|conditions\//.test(file))).to.deep.equal([]);
  });

  it('names only modules with text that exist, in each locale', () => {
    for (const [tag, {texts}] of Object.entries(tags)) {
      const element = document.createElement('div');
      element.setAttribute('benefit', 'circulation');
      element.setAttribute('condition', 'sciatica');
      for (const locale of locales) {
        for (const name of texts?.(element) ?? []) expect(textModules, tag).to.have.property(`${locale}/${name}`);
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
    const requested = start((file) =>
      file === 'mm-pain-level' && ++tries < 2 ? Promise.reject(new Error('offline')) : Promise.resolve({}),
    );
    const page = await fixture(html`<div></div>`);
    const lines = await consoleDuring(async () => {
      page.innerHTML = `<mm-pain-level></mm-pain-level>${CARD}`;
      await until(() => elementsIn(requested).length === 3);
    });
    expect(elementsIn(requested)[2]).to.match(/^mm-pain-level\?retry=/);
    expect(lines).to.deep.equal([]);
  });
});
