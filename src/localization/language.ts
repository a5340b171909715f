import {catalogs, sourceLocale} from './catalogs.js';

/** A language of the page, and how we serve it. */
export interface Language {
  /** BCP 47: the page's own tag, or English where we do not speak the page's language. For dates and numbers. */
  readonly tag: string;
  /** A key of `catalogs`, or `en`. */
  readonly locale: string;
}

/** English where something else was asked for. */
export const fallback: Language = {tag: sourceLocale, locale: sourceLocale};

/**
 * Finds the locale for a `lang` value: `es-MX` finds `es`, `zh-TW` finds `zh-Hant`. What is empty, unknown or not a
 * language tag (`auto`, `en_US`) falls back to English.
 */
export function findLanguage(lang: string): Language {
  try {
    const asked = new Intl.Locale(lang);
    const {language, script} = asked.maximize();
    const tag = asked.baseName;
    for (const locale of [tag, `${language}-${script}`, language]) {
      if (locale === sourceLocale || catalogs.has(locale)) return {tag, locale};
    }
  } catch {
    // Translation services write things like lang="auto"; that is theirs to do and no cause for a warning.
  }
  return fallback;
}

/** Who is told when a `lang` attribute has changed somewhere around an element whose language was read. */
export const listeners = new Set<() => void>();

let observer: MutationObserver | undefined;

/** The value of the nearest `lang` attribute, out of shadow trees too; empty when there is none. */
export function nearestLang(element: Element): string {
  observer ??= new MutationObserver(() => listeners.forEach((tell) => tell()));
  for (let node: Element | undefined = element; node;) {
    const root: Node = node.getRootNode();
    // Observing a root again is free: the observer keeps one registration for each.
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
    const marked: Element | null = node.closest('[lang]');
    if (marked) return marked.getAttribute('lang') ?? '';
    node = (root as Partial<ShadowRoot>).host;
  }
  return '';
}
