import {css, html, type TemplateResult} from 'lit';
import {heading} from './heading.js';

/** A section that opens. Its heading is a real one, inside the summary, so that it stands in the outline of the page. */
export const closedSection = (level: number, title: string, content: unknown): TemplateResult =>
  html`<details part="section">
    <summary part="summary">${heading(level, 'subheading', title)}</summary>
    <div class="evidence">${content}</div>
  </details>`;

export const sectionStyles = css`
  [part='subheading'] {
    display: inline;
    font-size: 1em;
  }
`;
