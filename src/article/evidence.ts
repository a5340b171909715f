import {html, nothing, type TemplateResult} from 'lit';
import type {Source, Statement} from '../content/types.js';
import {badge} from './certainty.js';

/** A statement, and right after it how certain it is or what it rests on. */
export const statement = (said: Statement): TemplateResult =>
  html`<div part="claim">
    <p .textContent=${said.text}></p>
    ${badge(said)}
  </div>`;

/** Every source that something of the content cites, once. */
export function citedIn(content: unknown): Source[] {
  if (typeof content !== 'object' || !content) return [];
  const {sources = []} = content as {sources?: readonly Source[]};
  return [...new Set([...sources, ...Object.values(content).flatMap(citedIn)])];
}

/** One line of the list of sources. */
export const source = ({reference, url, note}: Source): TemplateResult =>
  html`<li>
    <a href=${url ?? nothing} lang="en" dir="ltr" .textContent=${reference}></a>
    <span .textContent=${note ?? ''}></span>
  </li>`;
