import {locales} from '../generated/languages.js';

/**
 * The locale that an element will most likely speak, by the first letters of the language around it: its words so come with
 * its code. A wrong guess costs a request; what the element speaks is its own to say.
 */
export function likelyLocale(element: Element): string {
  const {lang} = element.closest<HTMLElement>('[lang]') ?? document.documentElement;
  return locales.find((locale) => locale.startsWith(lang.slice(0, 2))) ?? 'en';
}
