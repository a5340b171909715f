import {locales} from '../generated/languages.js';

/**
 * The locale that an element will most likely speak, by the first part of the language around it: its words so come with
 * its code. A wrong guess costs a request; what the element speaks is its own to say.
 */
export function likelyLocale(element: Element): string {
  const {lang} = element.closest<HTMLElement>('[lang]') ?? document.documentElement;
  const [language] = lang.toLowerCase().split('-');
  return locales.find((locale) => locale.split('-')[0] === language) ?? 'en';
}
