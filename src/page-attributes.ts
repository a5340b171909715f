/** Attributes that an element reads from itself or the nearest element around it. */
export type PageAttribute = 'lang' | 'claims';

/** The text that a page has set as a property. Code may set anything; what is neither a text nor a number counts as none. */
export const textOf = (set: unknown): string => (typeof set === 'string' || typeof set === 'number' ? String(set) : '');

const listeners = new Set<() => void>();

let observer: MutationObserver | undefined;

/** Calls every listener: something that elements read from the page has changed. */
export const notifyPageChange = (): void => listeners.forEach((listener) => listener());

/** Has `listener` called when an attribute that `nearestAttribute` reads has changed somewhere on the page. */
export const onPageChange = (listener: () => void): unknown => listeners.add(listener);

/** Takes back `onPageChange`. */
export const offPageChange = (listener: () => void): unknown => listeners.delete(listener);

/** How many listeners there are. */
export const countPageListeners = (): number => listeners.size;

/** The value of an attribute on `element` or the nearest element around it, also outside its shadow tree; empty when there is none. */
export function nearestAttribute(element: Element, attribute: PageAttribute): string {
  observer ??= new MutationObserver(notifyPageChange);
  for (let node: Element | undefined = element; node;) {
    const root: Node = node.getRootNode();
    // To observe a root again costs nothing: the observer keeps one registration for each.
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang', 'claims']});
    const owner: Element | null = node.closest(`[${attribute}]`);
    if (owner) return owner.getAttribute(attribute) ?? '';
    node = (root as Partial<ShadowRoot>).host;
  }
  return '';
}
