import {importWithRetries} from '../loading/lazy-module.js';
import {expectedFiles} from './expected-files.js';
import {tags} from './tags.js';

/**
 * Imports a built file; see build/entries.ts for the names.
 *
 * @param file the path from the folder of the chunks, without its ending
 * @param query see lazy-module.ts
 */
export type ImportFile = (file: string, query: string) => Promise<unknown>;

/**
 * Loads the module of each of our tags that is on the page or is added later, also in open shadow trees. A module that can't be
 * loaded does not stop another. Together with a module, it loads what the first element with that tag will need, so that nothing
 * waits for the element's code before it is requested.
 */
export function startLoader(importFile: ImportFile): void {
  const seen = new Set<string>();
  const observer = new MutationObserver((changes) => {
    for (const {addedNodes} of changes) addedNodes.forEach(search);
  });

  function watch(root: Document | ShadowRoot): void {
    observer.observe(root, {childList: true, subtree: true});
    search(root);
  }

  // Nodes that are no elements may have no name and no descendants.
  function search(node: Node): void {
    visit(node as Element);
    (node as Partial<Element>).querySelectorAll?.('*').forEach(visit);
  }

  function visit(element: Element): void {
    const {localName: tag = '', shadowRoot} = element as Partial<Element>;
    const isOurs = Object.hasOwn(tags, tag);
    if (shadowRoot && !isOurs) watch(shadowRoot);
    if (seen.has(tag) || !tag.includes('-')) return;
    seen.add(tag);
    if (isOurs) {
      load(tag, element);
    } else {
      // Another library's element may attach its shadow root when it is defined, which no observer reports.
      void customElements.whenDefined(tag).then(() => search(document));
    }
  }

  function load(tag: string, element: Element): void {
    importWithRetries((query) => importFile(tag, query)).catch((error: unknown) =>
      console.warn(`<${tag}>: ${String(error)}. Is all of dist/ there?`),
    );
    // The element itself requests these again, with retries and warnings.
    for (const file of expectedFiles(element)) importFile(file, '').catch(() => {});
  }

  watch(document);
}
