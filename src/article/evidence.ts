import {html, nothing, type TemplateResult} from 'lit';
import type {IsoDate, Source, Statement} from '../content/types.js';
import {msg} from '../localization/msg.js';
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

const source = ({reference, url, note}: Source): TemplateResult =>
  html`<li>
    <a href=${url ?? nothing} lang="en" dir="ltr" .textContent=${reference}></a>
    <span .textContent=${note ?? ''}></span>
  </li>`;

/** The inside of an article's details: more findings, what certainty is, sources, date of review. */
export const evidenceDetails = (
  {more = [], sources}: Evidence,
  reviewed: IsoDate,
  languageTag: string,
): TemplateResult => {
  const date = new Date(reviewed).toLocaleDateString(languageTag, {dateStyle: 'long', timeZone: 'UTC'});
  return html`<summary .textContent=${msg('Certainty and sources', {id: 'article.details'})}></summary>
    <div class="evidence">
      ${more.map(statement)}
      <p
        .textContent=${msg(
          'Certainty is how sure we can be of what research shows. “Not established” means that studies do not support what is commonly said.',
          {id: 'article.certainty'},
        )}
      ></p>
      <ul>
        ${sources.filter((cited, i) => sources.indexOf(cited) === i).map(source)}
      </ul>
      <p class="small">
        <span .textContent=${msg('Last checked against its sources:', {id: 'article.reviewed'})}></span>
        <time datetime=${reviewed} .textContent=${date}></time>
      </p>
    </div>`;
};
