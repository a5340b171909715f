import {loadWithRetries} from '../chunk.js';
import type {LoadTag} from './tags.js';

/**
 * Loads the module of each of `tags` that stands on the page or comes to it later, in open shadow trees too. One that
 * can't be loaded does not stop another.
 */
export function startLoader(tags: ReadonlyMap<string, LoadTag>): void {
  const seen = new Set<string>();
  const observer = new MutationObserver((changes) => {
    for (const {addedNodes} of changes) addedNodes.forEach(search);
  });

  function watch(root: Document | ShadowRoot): void {
    observer.observe(root, {childList: true, subtree: true});
    search(root);
  }

  // Of nodes that are no elements, some have no name and some no descendants.
  function search(node: Node): void {
    visit(node as Element);
    (node as Partial<Element>).querySelectorAll?.('*').forEach(visit);
  }

  function visit(element: Element): void {
    const {localName: tag = '', shadowRoot} = element as Partial<Element>;
    const load = tags.get(tag);
    if (shadowRoot && !load) watch(shadowRoot);
    if (seen.has(tag) || !tag.includes('-')) return;
    seen.add(tag);
    if (load) {
      loadWithRetries((query) => load(query, element)).catch((error: unknown) =>
        console.warn(`<${tag}>: ${String(error)}. Is all of dist/ there?`),
      );
    } else {
      // An element of somebody else's may get its shadow tree when it is defined, which no observer reports.
      void customElements.whenDefined(tag).then(() => search(document));
    }
  }

  watch(document);
}
