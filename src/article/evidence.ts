import {html, nothing, type TemplateResult} from 'lit';
import type {ExpertOpinion, Source, Sourced, Statement} from '../content/types.js';
import {badge} from './certainty.js';
import {paragraph} from './paragraph.js';

/** A statement, directly followed by its badge. A sourced fact has no badge, because it makes no claim about massage. */
export const statement = (said: Statement | Sourced | ExpertOpinion): TemplateResult =>
  html`<div part="claim">
    <p .textContent=${said.text}></p>
    ${'label' in said ? badge(said) : nothing}
  </div>`;

/** A plain text or a statement. */
export const fact = (said: string | Statement | Sourced): TemplateResult =>
  typeof said === 'string' ? paragraph(said) : statement(said);

/** All sources that are cited in the content, each once. */
export function citedIn(content: unknown): Source[] {
  if (typeof content !== 'object' || !content) return [];
  const {sources = []} = content as {sources?: readonly Source[]};
  const all = [...sources, ...Object.values(content).flatMap(citedIn)];
  // Each topic's module has its own objects, so several of them may be the same source.
  return [...new Map(all.map((source) => [source.reference, source])).values()];
}

/** One line of the list of sources. */
export const source = ({reference, url, note}: Source): TemplateResult =>
  html`<li>
    <a href=${url ?? nothing} lang="en" dir="ltr" .textContent=${reference}></a>
    <span .textContent=${note ?? ''}></span>
  </li>`;
