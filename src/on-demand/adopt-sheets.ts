import type {CSSResult, LitElement} from 'lit';

/**
 * Gives an element its styles again when it has moved to another document. A constructed style sheet works in the document that it was
 * made in only, and the browser drops it on the way.
 */
export function adoptSheets(element: LitElement): void {
  const {shadowRoot, ownerDocument} = element;
  const window = ownerDocument.defaultView;
  // There is no shadow root before an element is on a page. A browser without constructed style sheets has style elements, which move
  // along. A document without a window shows nothing.
  if (!window || !shadowRoot || !('adoptedStyleSheets' in shadowRoot)) return;
  const {elementStyles} = element.constructor as typeof LitElement;
  shadowRoot.adoptedStyleSheets = (elementStyles as CSSResult[]).map(({styleSheet, cssText}) => {
    if (styleSheet instanceof window.CSSStyleSheet) return styleSheet;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  // An element that adopts more styles of its own does that when it renders.
  element.requestUpdate();
}
