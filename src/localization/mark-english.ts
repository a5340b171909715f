import type {EnglishMarker} from './partial-locale.js';

/** A regular expression for a text in which something stands in place of each `{placeholder}`. */
const pattern = (text: string): string =>
  text
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+');

const MARKS = {lang: 'en', dir: 'ltr'};

/** The attributes that elements had before our marks, so that they can be given back. */
const originals = new WeakMap<Element, Record<string, string | null>>();

function mark(element: Element): void {
  // Setting `lang` again would trigger our own observer of the page's language.
  if (originals.has(element)) return;
  originals.set(element, {lang: element.getAttribute('lang'), dir: element.getAttribute('dir')});
  for (const [name, value] of Object.entries(MARKS)) element.setAttribute(name, value);
}

function unmark(element: Element): void {
  for (const [name, value] of Object.entries(originals.get(element) ?? {})) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  originals.delete(element);
}

/**
 * Creates a marker that gives texts which a partial locale shows in English `lang="en" dir="ltr"`, so that a screen reader
 * pronounces them correctly.
 *
 * @param untranslated the English texts; `{placeholder}` stands for anything
 */
export function englishMarker(untranslated: readonly string[]): EnglishMarker {
  const english = new RegExp(`^(${untranslated.map(pattern).join('|')})$`, 's');
  const isEnglish = (text: string | null): boolean => !!text?.trim() && english.test(text.trim());
  return {
    mark(root) {
      for (const element of root.querySelectorAll('*')) {
        if (element.children.length) continue;
        if ([element.textContent, element.ariaLabel, element.ariaValueText].some(isEnglish)) mark(element);
        else unmark(element);
      }
    },
    // For a change to another language, in which everything is shown anew.
    unmark: (root) => root.querySelectorAll('*').forEach(unmark),
  };
}
