import {warn} from '../warn.js';

/** Registers `element` unless the tag is taken already. If another version has taken it, this warns. */
export function define(tag: string, element: CustomElementConstructor & {readonly version: string}): void {
  const taken = customElements.get(tag) as typeof element | undefined;
  if (!taken) customElements.define(tag, element);
  else if (taken.version !== element.version) warn({localName: tag}, 'version', taken.version);
}
