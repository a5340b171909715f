/** Who is told when an attribute that `nearest` reads has changed somewhere on the page. */
export const listeners = new Set<() => void>();

let observer: MutationObserver | undefined;

/** The value of an attribute on the element or the nearest around it, out of shadow trees too; empty when there is none. */
export function nearest(element: Element, attribute: 'lang' | 'claims'): string {
  observer ??= new MutationObserver(() => listeners.forEach((tell) => tell()));
  for (let node: Element | undefined = element; node;) {
    const root: Node = node.getRootNode();
    // Observing a root again is free: the observer keeps one registration for each.
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang', 'claims']});
    const marked: Element | null = node.closest(`[${attribute}]`);
    if (marked) return marked.getAttribute(attribute) ?? '';
    node = (root as Partial<ShadowRoot>).host;
  }
  return '';
}
