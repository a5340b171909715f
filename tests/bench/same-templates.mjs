import {LitElement} from 'lit';
import '../../dist/modules/define/benefit-card.js';
import '../../dist/modules/define/pain-level.js';

// The same templates and styles as our elements have, in the plainest LitElement. It waits for no language and no file, and is no form
// control: it always renders what one of ours has once handed to Lit, with the English words in it. So this is what Lit alone takes for them.

/** Defines an element that renders what `element`, one of ours, renders now, and with the same styles. */
async function define(name, element) {
  let template;
  const {render} = element;
  element.render = () => (template = render.call(element));
  document.body.append(element);
  await element.updateComplete;
  element.remove();
  customElements.define(
    name,
    class extends LitElement {
      static styles = element.constructor.styles;

      render() {
        return template;
      }
    },
  );
}

await define('same-template-card', Object.assign(document.createElement('mm-benefit-card'), {benefit: 'relaxation'}));
await define('same-template-level', document.createElement('mm-pain-level'));
