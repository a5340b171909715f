import type {ImportFile} from '../loading/built-files.js';
import {importWithRetries} from '../loading/lazy-module.js';
import type * as Placeholder from '../on-demand/placeholder.js';
import type * as Warnings from '../on-demand/warnings.js';
import {expectedFiles} from './expected-files.js';
import {holdForm} from './hold-form.js';
import {tags} from './tags.js';

/** The code that the loader itself has loaded on demand. */
interface OnDemand {
  placeholder: typeof Placeholder;
  warnings: typeof Warnings;
}

/**
 * Loads the module of each of our tags that is on the page or is added later, also in open shadow trees. A module that can't be
 * loaded does not stop another. Together with a module, it loads what the first element with that tag will need, so that nothing
 * waits for the element's code before it is requested.
 */
export function startLoader(importFile: ImportFile): void {
  const seen = new Set<string>();
  /** The tags whose code is on its way, each with the end of the wait for it. */
  const coming = new Map<string, Promise<void>>();
  const hold = holdForm(coming);
  let isForbidden = false;
  const observer = new MutationObserver((changes) => {
    for (const {addedNodes} of changes) addedNodes.forEach(search);
  });

  function watch(root: Document | ShadowRoot): void {
    observer.observe(root, {childList: true, subtree: true});
    root.addEventListener('submit', hold, true);
    search(root);
  }

  // Nodes that are no elements may have no name and no descendants.
  function search(node: Node): void {
    visit(node as Element);
    (node as Partial<Element>).querySelectorAll?.('*').forEach(visit);
  }

  function visit(element: Element): void {
    const {localName: tag = '', shadowRoot, dataset} = element as Partial<HTMLElement>;
    const isOurs = tag in tags;
    if (shadowRoot && !isOurs) watch(shadowRoot);
    if (dataset?.['mm']) {
      use('placeholder', (module) => module.replacePlaceholder(element as HTMLElement, Object.keys(tags)));
    }
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
    let problem: unknown = 'not loaded after 15 seconds';
    const wait = new Promise<void>((resolve) => {
      void customElements.whenDefined(tag).then(() => resolve());
      setTimeout(() => {
        if (!customElements.get(tag) && !isForbidden) {
          console.warn(`<${tag}>: ${String(problem)}. Is all of dist/ there?`);
        }
        resolve();
      }, 15_000);
    });
    coming.set(tag, wait);
    void wait.then(() => coming.delete(tag));
    importWithRetries(
      (attempt) => importFile(tag, attempt),
      (_, error) => (problem = error),
    ).catch(() => seen.delete(tag));
    // The element itself requests these again, with retries and warnings.
    for (const file of expectedFiles(element)) {
      importFile(file, 0).catch((error: unknown) => {
        // The page's Trusted Types do not let Lit create its policy. Only the file with Lit itself says so in every engine.
        if (!/policy/i.test(String(error))) return;
        isForbidden = true;
        use('warnings', ({warnOnce}) => warnOnce('script', 'policy', []));
      });
    }
  }

  /** Loads code that few pages need, and uses it. Where it can't be loaded, the page does without. */
  function use<Name extends keyof OnDemand>(file: Name, run: (module: OnDemand[Name]) => void): void {
    (importFile(file, 0) as Promise<OnDemand[Name]>).then(run, () => {});
  }

  watch(document);
}
