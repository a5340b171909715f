import {warn} from '../warn.js';

/** Registers `element` unless the tag is taken: by the same version in silence, by another one with a warning. */
export function define(tag: string, element: CustomElementConstructor & {readonly version: string}): void {
  const taken = customElements.get(tag) as typeof element | undefined;
  if (!taken) customElements.define(tag, element);
  else if (taken.version !== element.version) warn({localName: tag}, 'version', taken.version);
}
