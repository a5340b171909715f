// The languages by their own names, and the one in which a visitor reads.

/** The name of a language in itself, such as “Español”. @param {string} locale */
export function nameOf(locale) {
  const name = new Intl.DisplayNames([locale], {type: 'language'}).of(locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The scripts that run from right to left. Firefox can't tell the direction of a locale. */
const rightToLeft = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'];

/** @param {string} locale */
export const directionOf = (locale) =>
  rightToLeft.includes(new Intl.Locale(locale).maximize().script) ? 'rtl' : 'ltr';

/** Language and script of a tag, such as `zh-Hans` of `zh-CN`. @param {string} tag */
function languageAndScript(tag) {
  const {language, script} = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

/**
 * The first of the languages that a visitor reads which there is, else English.
 *
 * @param {readonly string[]} wanted such as `navigator.languages`
 * @param {readonly string[]} locales
 */
export function bestOf(wanted, locales) {
  const found = wanted.flatMap(
    (tag) => locales.find((locale) => languageAndScript(locale) === languageAndScript(tag)) ?? [],
  );
  return found[0] ?? 'en';
}
