import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {startLoader} from '../../src/loader/loader.js';
import {tags as ourTags} from '../../src/loader/tags.js';
import {consoleDuring, until} from '../support/page.js';

let count = 0;
const newTag = (): string => `mm-test-${count++}`;

/** Starts a loader for `tag` and notes how often it is asked for. */
function watchFor(tag: string, load: () => Promise<unknown> = () => Promise.resolve({})): {asked: number} {
  const seen = {asked: 0};
  startLoader(new Map([[tag, () => ((seen.asked += 1), load())]]));
  return seen;
}

describe('the loader', () => {
  it('loads what stands on the page, once, and nothing else', async () => {
    const [used, unused] = [newTag(), newTag()];
    const page = await fixture(html`<div></div>`);
    page.innerHTML = `<p><${used}></${used}></p><${used}></${used}>`;
    const asked: string[] = [];
    const load = (tag: string) => (): Promise<unknown> => Promise.resolve(asked.push(tag));
    startLoader(
      new Map([
        [used, load(used)],
        [unused, load(unused)],
      ]),
    );
    expect(asked).to.deep.equal([used]);
  });

  it('sees tags that come later, alone or deep inside what comes', async () => {
    const [first, second] = [newTag(), newTag()];
    const seen = [watchFor(first), watchFor(second)];
    const page = await fixture(html`<div></div>`);
    page.append(document.createElement(first));
    page.insertAdjacentHTML('beforeend', `text<!-- note --><section><p><${second}></${second}></p></section>`);
    await until(() => seen.every(({asked}) => asked === 1));
  });

  it('sees tags inside open shadow trees, there before it or attached later', async () => {
    const [early, late, nested] = [newTag(), newTag(), newTag()];
    const page = await fixture(
      html`<div>
        <div></div>
        <div></div>
      </div>`,
    );
    const [before, after] = [...page.children];
    before!.attachShadow({mode: 'open'}).innerHTML = `<${early}></${early}>`;
    const seen = [watchFor(early), watchFor(late), watchFor(nested)];
    expect(seen[0]!.asked).to.equal(1);
    before!.shadowRoot!.append(document.createElement(late));
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML = `<${nested}></${nested}>`;
    after!.append(host);
    await until(() => seen.every(({asked}) => asked === 1));
  });

  it('sees tags in the shadow tree of an element that is defined later', async () => {
    const [tag, host] = [newTag(), `x-host-${count}`];
    const page = await fixture(html`<div></div>`);
    page.innerHTML = `<${host}></${host}>`;
    const seen = watchFor(tag);
    await aTimeout(10);
    customElements.define(
      host,
      class extends HTMLElement {
        connectedCallback(): void {
          this.attachShadow({mode: 'open'}).innerHTML = `<${tag}></${tag}>`;
        }
      },
    );
    await until(() => seen.asked === 1);
  });

  it('goes on when one chunk fails, and tries that again', async () => {
    const [bad, good] = [newTag(), newTag()];
    let tries = 0;
    const seen = watchFor(bad, () => (++tries < 2 ? Promise.reject(new Error('offline')) : Promise.resolve({})));
    const other = watchFor(good);
    const page = await fixture(html`<div></div>`);
    const lines = await consoleDuring(async () => {
      page.innerHTML = `<${bad}></${bad}><${good}></${good}>`;
      await until(() => other.asked === 1 && seen.asked === 2);
    });
    expect(lines).to.deep.equal([]);
  });

  it('knows every tag of ours, each by a module that defines it', async () => {
    for (const [tag, load] of ourTags) {
      await load('', document.body);
      expect(customElements.get(tag), tag).to.exist;
    }
  });
});
