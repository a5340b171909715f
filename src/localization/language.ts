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

/** The language and script of a tag, with what is likely where it says nothing of the script. */
function written(tag: string): string {
  const {language, script} = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

/**
 * Finds the locale for a `lang` value: that very one, or the first in the same language and script, so that `es-MX` finds `es`,
 * `zh-TW` finds `zh-Hant`, and `pt` finds `pt-BR`. What is empty, unknown or not a
 * language tag (`auto`, `en_US`) falls back to English.
 */
export function findLanguage(lang: string): Language {
  try {
    const {baseName: tag, language} = new Intl.Locale(lang);
    const same = (locale: string): boolean => written(locale) === written(tag);
    const locale = language === 'und' ? undefined : (locales.find((each) => each === tag) ?? locales.find(same));
    if (locale) return {tag, locale};
  } catch {
    // Translation services write things like lang="auto"; that is theirs to do and no cause for a warning.
  }
  return fallback;
}
