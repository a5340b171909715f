interface Msg {
  (source: string, options: {id: string; desc?: string}): string;
  /** The mark by which `lit-localize extract` knows its function. */
  _LIT_LOCALIZE_MSG_?: never;
}

/**
 * Marks an English text for translation, in the modules of `content/` and those named `.texts.ts`. `npm run localize:build`
 * writes each of them in each language, and only what it writes is ever run: see `inLanguage`.
 *
 * Stands in for the function of the same name in `@lit/localize`, which knows one language for the whole page and can be
 * configured once only, so a host that uses that library itself would break on us. The id is not optional here: an automatic
 * one changes with the source text.
 */
export const msg: Msg = (source) => source;
