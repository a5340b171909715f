import {html, nothing, type TemplateResult} from 'lit';
import type {Source, Statement} from '../content/types.js';
import {certaintyBadge} from './certainty.js';

/** What stands in an article's details. */
export interface Evidence {
  /** Findings that are not in the body. */
  readonly more?: readonly Statement[];
  /** Where all that the article states comes from; one source may come more than once. */
  readonly sources: readonly Source[];
}

/** A statement, and right after it how certain it is. */
export const statement = ({text, certainty}: Statement): TemplateResult =>
  html`<div part="claim">
    <p .textContent=${text}></p>
    ${certaintyBadge(certainty)}
  </div>`;

/** One line of the list of sources. */
export const source = ({reference, url, note}: Source): TemplateResult =>
  html`<li>
    <a href=${url ?? nothing} lang="en" dir="ltr" .textContent=${reference}></a>
    <span .textContent=${note ?? ''}></span>
  </li>`;
