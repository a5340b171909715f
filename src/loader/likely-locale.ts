import {locales} from '../generated/locales.js';

/** The locale that an element will most likely show: the first one in the language of the nearest `lang` attribute. */
export function likelyLocale(element: Element): string {
  const {lang} = element.closest<HTMLElement>('[lang]') ?? document.documentElement;
  const [language] = lang.toLowerCase().split('-');
  return locales.find((locale) => locale.split('-')[0] === language) ?? 'en';
}
