import {locales} from '../generated/languages.js';

/** The language of the source texts. */
export const sourceLocale = 'en';

/** A language of the page, and how we serve it. */
export interface Language {
  /** BCP 47: the page's own tag, or English where we do not speak the page's language. For dates and numbers. */
  readonly tag: string;
  /** One of `locales`. */
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
      if (locales.includes(locale)) return {tag, locale};
    }
  } catch {
    // Translation services write things like lang="auto"; that is theirs to do and no cause for a warning.
  }
  return fallback;
}
