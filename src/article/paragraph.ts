import {html, type TemplateResult} from 'lit';

// Text is bound as textContent, not as a child. When a browser translates the page, it wraps text nodes in its own elements, and
// Lit would go on updating text nodes that are no longer shown.

export const paragraph = (text: string): TemplateResult => html`<p .textContent=${text}></p>`;

export const list = (items: readonly string[]): TemplateResult =>
  html`<ul>
    ${items.map((item) => html`<li .textContent=${item}></li>`)}
  </ul>`;
