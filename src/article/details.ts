import {html, type TemplateResult} from 'lit';
import type {Source, Topic} from '../content/types.js';
import type {ArticleTexts} from './article.texts.js';
import {source, statement} from './evidence.js';
import {paragraph} from './paragraph.js';

/** What the details of an article show: further findings, what its badges mean, its sources, and when it was checked against them. */
export const details = (
  {more, reviewed}: Topic,
  sources: readonly Source[],
  texts: ArticleTexts,
  language: string,
): TemplateResult => {
  const date = new Date(reviewed);
  const options = {dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn'} as const;
  return html`<div class="evidence">
    ${more?.map(statement)} ${paragraph(texts.certainty)}
    <ul>
      ${sources.map(source)}
    </ul>
    <p class="small">
      <span .textContent=${texts.reviewed}></span>
      <time datetime=${reviewed} .textContent=${date.toLocaleDateString(language, options)}></time>
    </p>
  </div>`;
};

/**
 * The same as plain text, with the references apart, as they are in English. A browser can find it in details that are still closed, and it
 * costs a page next to nothing.
 */
export const textOfDetails = (
  {more = []}: Topic,
  sources: readonly Source[],
  {certainty}: ArticleTexts,
): TemplateResult => {
  const said = [...more.map(({text}) => text), certainty, ...sources.flatMap(({note = []}) => note)];
  const references = sources.map(({reference}) => reference);
  return html`<p .textContent=${said.join(' ')}></p>
    <p lang="en" dir="ltr" .textContent=${references.join(' ')}></p>`;
};
