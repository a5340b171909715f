import {css, html, type TemplateResult} from 'lit';
import {heading} from './heading.js';

/**
 * A section that is closed at first. Its `<summary>` contains a heading element, so that it belongs to the page's heading
 * outline.
 */
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
