import {benefitIds} from '../content/benefits/index.js';
import {conditionIds} from '../content/conditions/index.js';
import {safetyIds} from '../content/safety/index.js';
import {locales} from '../generated/locales.js';
import {tags} from './tags.js';

/** The ids of the topics that each attribute may name. For any other, a request would be an error in the console. */
const idsOf: Readonly<Record<string, readonly string[]>> = {
  benefit: benefitIds,
  condition: conditionIds,
  topic: safetyIds,
};

/** The locale that an element will most likely show: the first one in the language of the nearest `lang` attribute. */
function likelyLocale(element: Element): string {
  const {lang} = element.closest<HTMLElement>('[lang]') ?? document.documentElement;
  const [language] = lang.toLowerCase().split('-');
  return locales.find((locale) => locale.split('-')[0] === language) ?? 'en';
}

/** The files that an element will request as soon as its code runs, as far as its markup tells. */
export function expectedFiles(element: Element): string[] {
  const files = ['core', ...tags[element.localName]!].map((file) => file.replace('*', likelyLocale(element)));
  if (element.querySelector('select, input')) files.push('native-fallback');
  // A shadow root that came with the page has content to take over.
  if (element.shadowRoot) files.push('take-over');
  return files.flatMap((file) => {
    const [placeholder, attribute = ''] = /\{(.+)\}/.exec(file) ?? [];
    if (!placeholder) return file;
    const id = element.getAttribute(attribute) ?? 'general';
    return idsOf[attribute]!.includes(id) ? file.replace(placeholder, id) : [];
  });
}
