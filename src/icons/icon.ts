import {html, type TemplateResult} from 'lit';

/** A line icon from the `d` of its path, on a 24 by 24 grid; decoration, so no one hears it. */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
