import {locales} from '../generated/languages.js';

/**
 * The locale that an element will most likely speak, by the first letters of the language around it: its words so come with
 * its code. A wrong guess costs a request; what the element speaks is its own to say.
 */
export function likelyLocale(element: Element): string {
  const lang = (element.closest('[lang]') ?? document.documentElement).getAttribute('lang') ?? '';
  return locales.find((locale) => locale.slice(0, 2) === lang.slice(0, 2).toLowerCase()) ?? 'en';
}
