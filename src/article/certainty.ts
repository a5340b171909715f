import {html, nothing, type TemplateResult} from 'lit';
import type {Statement} from '../content/types.js';

/**
 * The badge beside a statement: first its direction, then its certainty or its basis. Each is in words, so that no meaning
 * depends on colour. The styles draw a sign before the words: the four dots of GRADE for its ratings only, and another one each for a
 * guideline, an opinion and a way of working.
 */
export const badge = (said: Statement): TemplateResult =>
  html`<p part="certainty" class=${'certainty' in said ? said.certainty : 'basis' in said ? said.basis : nothing}>
    ${'direction' in said ? html`<b part="direction" class=${said.direction} .textContent=${said.directionLabel}></b>` : nothing}<span
      .textContent=${said.label}
    ></span>
  </p>`;
