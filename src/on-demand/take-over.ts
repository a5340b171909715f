import type {LitElement} from 'lit';

/** What a visitor has done in a shadow tree, which the same tree, rendered anew, has to show. */
interface State {
  /** Whether each `<details>` is open, by its place. */
  readonly open: ReadonlyMap<string, boolean>;
  /** The place of the element with the focus, and how far the page is scrolled. */
  readonly focused: {readonly place: string; readonly left: number; readonly top: number} | undefined;
  /** The states of the shadow trees inside, by the place of their hosts. */
  readonly inside: ReadonlyMap<string, State>;
}

/** A selector for where an element is below `.root`. It is the same in both trees, because they have the same markup. */
function placeOf(element: Element): string {
  const {parentElement: parent} = element;
  if (!parent || element.className === 'root') return '.root';
  return `${placeOf(parent)} > :nth-child(${[...parent.children].indexOf(element) + 1})`;
}

function stateOf(root: ShadowRoot): State {
  const all = [...root.querySelectorAll('.root *')];
  const {activeElement} = root;
  return {
    open: new Map(
      all.flatMap((each) => (each instanceof HTMLDetailsElement ? [[placeOf(each), each.open] as const] : [])),
    ),
    focused:
      activeElement && !activeElement.shadowRoot
        ? {place: placeOf(activeElement), left: scrollX, top: scrollY}
        : undefined,
    inside: new Map(
      all.flatMap((each) => (each.shadowRoot ? [[placeOf(each), stateOf(each.shadowRoot)] as const] : [])),
    ),
  };
}

/** Gives an element that has not rendered yet its `open`: whether the visitor has opened the details at its end. */
function setOpen(element: Element, {open}: State): void {
  const isOpen = [...open.values()].pop();
  if ('open' in element && isOpen !== undefined) element.open = isOpen;
}

async function restore(root: ShadowRoot, {open, focused, inside}: State): Promise<void> {
  for (const [place, isOpen] of open) {
    const details = root.querySelector<HTMLDetailsElement>(place);
    if (details && details.open !== isOpen) details.open = isOpen;
  }
  const hosts = [...inside].flatMap(([place, state]) => {
    const host = root.querySelector<LitElement>(place);
    return host ? [{host, state}] : [];
  });
  for (const {host, state} of hosts) setOpen(host, state);
  await Promise.all(hosts.map(({host}) => host.updateComplete));
  await Promise.all(hosts.flatMap(({host, state}) => (host.shadowRoot ? [restore(host.shadowRoot, state)] : [])));
  if (!focused) return;
  root.querySelector<HTMLElement>(focused.place)?.focus({preventScroll: true});
  // A browser that loses the element with the focus may move the page.
  scrollTo({...focused, behavior: 'instant'});
}

/**
 * Call right before the first render into a shadow root that the page was written with.
 *
 * @returns what to call right after that render: it takes the former content away, and does anew what the visitor had done
 */
export function takeOver(element: LitElement): () => void {
  const root = element.shadowRoot!;
  const former = [...root.childNodes];
  const state = stateOf(root);
  setOpen(element, state);
  return () => {
    for (const node of former) node.remove();
    void restore(root, state);
  };
}
