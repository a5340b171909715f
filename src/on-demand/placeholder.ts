import {warnOnce} from './warnings.js';

/**
 * Puts an element of ours in the place of a `<div data-mm="benefit-card" data-benefit="relaxation">`, for authors whose site lets them
 * save no other tags. `data-benefit` becomes `benefit`, and so on; what is in the placeholder moves along. A child with `data-slot` goes
 * into that slot.
 *
 * A site may forbid its authors event handlers and some styles, so no `data-` attribute becomes one of these.
 *
 * @param tags the tags that there are
 */
export function replacePlaceholder(placeholder: HTMLElement, tags: readonly string[]): void {
  if (document.readyState === 'loading') {
    // The parser may be in the middle of the placeholder.
    document.addEventListener('DOMContentLoaded', () => replacePlaceholder(placeholder, tags), {once: true});
    return;
  }
  const tag = `mm-${placeholder.dataset['mm']!}`;
  if (!tags.includes(tag)) {
    const names = tags.map((name) => name.replace('mm-', ''));
    warnOnce('div', 'placeholder', [placeholder.dataset['mm']!, ...names]);
    return;
  }
  const element = document.createElement(tag);
  for (const {name, value} of placeholder.attributes) {
    if (!/^data-(mm$|on|style)/.test(name)) element.setAttribute(name.replace(/^data-/, ''), value);
  }
  for (const child of placeholder.querySelectorAll<HTMLElement>(':scope > [data-slot]')) {
    child.slot = child.dataset['slot']!;
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}
