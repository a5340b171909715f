import {locales} from '../generated/locales.js';
import {tags} from './tags.js';

/** The locale that an element will most likely show: the first one in the language of the nearest `lang` attribute. */
function likelyLocale(element: Element): string {
  const {lang} = element.closest<HTMLElement>('[lang]') ?? document.documentElement;
  const [language] = lang.toLowerCase().split('-');
  return locales.find((locale) => locale.split('-')[0] === language) ?? 'en';
}

/** Whether a page may have topics of the clinic's own, of which there are no files. */
const mayHaveClinicTopics = (): boolean =>
  [...document.scripts].some(({type, text, src}) => type === 'application/mm+json' || /content\.js/.test(text + src));

/** The files that an element will request as soon as its code runs, as far as its markup tells. */
export function expectedFiles(element: Element): string[] {
  const files = ['core', ...tags[element.localName]!].map((file) => file.replace('*', likelyLocale(element)));
  return files.flatMap((file) => {
    const [, attribute] = /\{(.+)\}/.exec(file) ?? [];
    if (!attribute) return file;
    const id = element.getAttribute(attribute) ?? (attribute === 'topic' ? 'general' : '');
    return /^[a-z-]+$/.test(id) && !mayHaveClinicTopics() ? file.replace(`{${attribute}}`, id) : [];
  });
}
