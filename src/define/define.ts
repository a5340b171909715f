import {warn} from '../warn.js';

interface ElementClass extends CustomElementConstructor {
  readonly version: string;
  readonly formAssociated?: boolean;
}

/** Where a page keeps the version of the library that was the first to register an element. */
const VERSION = Symbol.for('medical-massage-widgets');

/**
 * Registers `element`, unless the tag is taken already. A page has the elements of one version only: where another was first, this
 * registers nothing and warns. Browsers without form-associated custom elements keep what stands between the tags of a form control, and
 * on a server there is nothing to register for.
 */
export function define(tag: string, element: ElementClass): void {
  if (typeof document === 'undefined') return;
  const {ElementInternals} = window as Partial<typeof globalThis>;
  if (element.formAssociated && !(ElementInternals && 'setFormValue' in ElementInternals.prototype)) return;
  const page = customElements as {[VERSION]?: string | undefined} & CustomElementRegistry;
  const taken = customElements.get(tag) as ElementClass | undefined;
  const present = (taken ?? element).version;
  const other = [(page[VERSION] ??= present), present].find((version) => version !== element.version);
  if (other) warn({localName: 'script'}, 'version', other, element.version);
  else if (!taken) customElements.define(tag, element);
}
