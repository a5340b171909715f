import {loadWithRetries, type Load} from '../chunk.js';

/**
 * Loads the module of each of `tags` that stands on the page or comes to it later, in open shadow trees too. One that
 * can't be loaded does not stop another.
 */
export function startLoader(tags: ReadonlyMap<string, Load<unknown>>): void {
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

  function visit({localName: tag = '', shadowRoot}: Partial<Element>): void {
    const load = tags.get(tag);
    if (shadowRoot && !load) watch(shadowRoot);
    if (seen.has(tag) || !tag.includes('-')) return;
    seen.add(tag);
    if (load) {
      loadWithRetries(load).catch((error: unknown) =>
        console.warn(`<${tag}>: ${String(error)}. Is all of dist/ there?`),
      );
    } else {
      // An element of somebody else's may get its shadow tree when it is defined, which no observer reports.
      void customElements.whenDefined(tag).then(() => search(document));
    }
  }

  watch(document);
}
