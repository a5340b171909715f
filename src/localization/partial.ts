/** A text as it may be shown, with something in place of each `{placeholder}`. */
const shown = (text: string): string =>
  text
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+');

const marked = new WeakSet<Element>();

function unmark(element: Element): void {
  if (!marked.delete(element)) return;
  element.removeAttribute('lang');
  element.removeAttribute('dir');
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
      if (texts.some((text) => text?.trim() && english.test(text.trim()))) {
        // Marked again, it would be a change to those who watch the language of the page: to us.
        if (marked.has(element)) continue;
        marked.add(element);
        element.setAttribute('lang', 'en');
        element.setAttribute('dir', 'ltr');
      } else unmark(element);
    }
  };
};
