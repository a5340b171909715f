import {locales} from '../generated/locales.js';

/** The locale of the source texts. */
export const sourceLocale = 'en';

/** A language of the page, and the locale in which we show it. */
export interface Language {
  /** BCP 47 tag, for dates and numbers: the page's own, or English where we do not have the page's language. */
  readonly tag: string;
  /** One of `locales`. */
  readonly locale: string;
  /** Whether the page asks for another language, which can't be had. */
  readonly isOther?: true;
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** What is shown where another language was requested that we do not have. */
export const english: Language = {tag: sourceLocale, locale: sourceLocale, isOther: true};

/** The language and script of a tag; where it does not name the script, the likely one. */
function languageAndScript(tag: string): string {
  const {language, script} = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

/**
 * Finds the locale for the value of a `lang` attribute: that very tag, or the first locale in the same language and script. So
 * `es-MX` finds `es`, `zh-TW` finds `zh-Hant`, and `pt` finds `pt-BR`. An empty or unknown value, and one that is no language tag
 * (`auto`, `en_US`), mean English, or the first locale where English is not among them.
 *
 * @param among the locales that can be had
 */
export function findLanguage(lang: string, among = locales): Language {
  try {
    const {baseName: tag, language} = new Intl.Locale(lang);
    const isSame = (locale: string): boolean => languageAndScript(locale) === languageAndScript(tag);
    const locale = language === 'und' ? undefined : (among.find((each) => each === tag) ?? among.find(isSame));
    if (locale) return {tag, locale};
  } catch {
    // Translation services write lang="auto" and the like. The site owner can't change that, so there is no warning.
  }
  const [first = sourceLocale] = among;
  return first === sourceLocale ? english : {tag: first, locale: first, isOther: true};
}

/** The `lang` and `dir` that mark what is shown in another language than the page's; empty where an attribute is not needed. */
export function languageMarks(shown: Language, requested: Language): Readonly<Record<'lang' | 'dir', string>> {
  const isOther = shown.isOther || shown !== requested;
  return {
    lang: isOther ? shown.tag : '',
    dir: RIGHT_TO_LEFT.test(shown.locale) ? 'rtl' : isOther ? 'ltr' : '',
  };
}
