/** A text as it may be shown, with something in place of each `{placeholder}`. */
const shown = (text: string): string =>
  text
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+');

const MARKS = {lang: 'en', dir: 'ltr'};

/** What stood in the place of our marks. */
const marked = new WeakMap<Element, Record<string, string | null>>();

function mark(element: Element): void {
  // Marked again, it would be a change to those who watch the language of the page: to us.
  if (marked.has(element)) return;
  marked.set(element, {lang: element.getAttribute('lang'), dir: element.getAttribute('dir')});
  for (const [name, value] of Object.entries(MARKS)) element.setAttribute(name, value);
}

function unmark(element: Element): void {
  for (const [name, value] of Object.entries(marked.get(element) ?? {})) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  marked.delete(element);
}

/** For a change to another language: takes the marks away, as what is marked will be shown in that. */
export const unmarkEnglish = (root: ParentNode): void => root.querySelectorAll('*').forEach(unmark);

/**
 * Makes what marks texts of a partial locale that are shown in English as English, left to right, so that a screen reader
 * says them right.
 */
export const englishMarker = (untranslated: readonly string[]): ((root: ParentNode) => void) => {
  const english = new RegExp(`^(${untranslated.map(shown).join('|')})$`, 's');
  return (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.children.length) continue;
      const texts = [element.textContent, element.ariaLabel, element.ariaValueText];
      if (texts.some((text) => text?.trim() && english.test(text.trim()))) mark(element);
      else unmark(element);
    }
  };
};
