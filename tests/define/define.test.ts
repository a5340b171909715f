import {expect} from '@open-wc/testing';
import {define} from '../../src/define/define.js';
import '../../src/define/pain-level.js';
import {PainLevel, version} from '../../src/index.js';
import {consoleDuring} from '../support/page.js';

describe('defining a tag', () => {
  it('knows the version of the package', async () => {
    const {version: published} = (await (await fetch('/package.json')).json()) as {version: string};
    expect(version).to.equal(published);
    expect(PainLevel.version).to.equal(published);
  });

  it('is silent when the same version comes twice', async () => {
    class Again extends HTMLElement {
      static readonly version = version;
    }
    const lines = await consoleDuring(() => define('mm-pain-level', Again));
    expect(lines).to.deep.equal([]);
    expect(customElements.get('mm-pain-level')).to.equal(PainLevel);
  });

  it('registers no form control where the browser has none of its own', () => {
    class Control extends HTMLElement {
      static readonly version = version;
      static readonly formAssociated = true;
    }
    const {ElementInternals} = window;
    Reflect.deleteProperty(window, 'ElementInternals');
    define('mm-in-an-old-browser', Control);
    window.ElementInternals = ElementInternals;
    expect(customElements.get('mm-in-an-old-browser')).to.equal(undefined);
    define('mm-in-an-old-browser', Control);
    expect(customElements.get('mm-in-an-old-browser')).to.equal(Control);
  });

  it('registers nothing of another version than the first on the page, and names both in a warning', async () => {
    class Other extends HTMLElement {
      static readonly version = '99.0.0';
    }
    const lines = await consoleDuring(() => define('mm-of-another-version', Other));
    expect(customElements.get('mm-of-another-version')).to.equal(undefined);
    expect(lines).to.deep.equal([
      `<script>: version ${version} of this library is already on the page, so version 99.0.0 is not used; load only one of them.`,
    ]);
  });
});
