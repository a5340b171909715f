import {html, type TemplateResult} from 'lit';

/** A list of plain texts. */
export const list = (items: readonly string[]): TemplateResult =>
  html`<ul>
    ${items.map((item) => html`<li .textContent=${item}></li>`)}
  </ul>`;
