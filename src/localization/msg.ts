/** The messages of one locale, by message id, as `lit-localize build` writes them. */
export type Catalog = Readonly<Record<string, string>>;

interface Msg {
  (source: string, options: {id: string; desc?: string}): string;
  /** The mark by which `lit-localize extract` knows its function. */
  _LIT_LOCALIZE_MSG_?: never;
}

let active: Catalog | undefined;

/**
 * The text in the language of the element that is rendering now; the English source outside of `inCatalog`.
 *
 * Stands in for the function of the same name in `@lit/localize`, which knows one language for the whole page and
 * can be configured once only, so a host that uses that library itself would break on us. Extraction, translation
 * files and build are `lit-localize`'s. The id is not optional here: an automatic one changes with the source text.
 */
export const msg: Msg = (source, {id}) => active?.[id] ?? source;

/** Runs `render` with `catalog` behind every `msg` that it calls; none means English. */
export function inCatalog<T>(catalog: Catalog | undefined, render: () => T): T {
  const before = active;
  active = catalog;
  try {
    return render();
  } finally {
    active = before;
  }
}
