import {html, type TemplateResult} from 'lit';

/** A heading element, h1 to h6. HTML has no deeper level, so deeper headings become h6. */
export function heading(level: number, part: string, title: string | TemplateResult): TemplateResult {
  const content = typeof title === 'string' ? html`<span .textContent=${title}></span>` : title;
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
