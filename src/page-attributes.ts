/** Attributes that an element reads from itself or the nearest element around it. */
export type PageAttribute = 'lang' | 'claims';

/** The text that a page has set as a property. Code may set anything; what is neither a text nor a number counts as none. */
export const textOf = (set: unknown): string => (typeof set === 'string' || typeof set === 'number' ? String(set) : '');

/** What to call for each element. */
const listeners = new Map<Element, () => void>();

let observer: MutationObserver | undefined;

/** Calls every listener: something that elements read from the page has changed. */
export const notifyPageChange = (): void => listeners.forEach((listener) => listener());

/** Whether `element` is within `outer`, also in a shadow tree there. */
function isWithin(element: Element, outer: Node): boolean {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as Partial<ShadowRoot>).host) {
    if (outer.contains(node)) return true;
  }
  return false;
}

/** Calls the listeners of the elements that a change is about. A page may have thousands of elements, and changes elsewhere. */
function notifyWithin(changes: readonly MutationRecord[]): void {
  const outer = [...new Set(changes.map(({target}) => target))];
  for (const [element, listener] of listeners) {
    if (outer.some((node) => isWithin(element, node))) listener();
  }
}

/** Has `listener` called when an attribute that `nearestAttribute` reads has changed on `element` or around it. */
export const onPageChange = (element: Element, listener: () => void): unknown => listeners.set(element, listener);

/** Takes back `onPageChange`. */
export const offPageChange = (element: Element): unknown => listeners.delete(element);

/** How many listeners there are. */
export const countPageListeners = (): number => listeners.size;

/** The value of an attribute on `element` or the nearest element around it, also outside its shadow tree; empty when there is none. */
export function nearestAttribute(element: Element, attribute: PageAttribute): string {
  observer ??= new MutationObserver(notifyWithin);
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
