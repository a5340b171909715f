import {html, type TemplateResult} from 'lit';
import type {Certainty, Statement} from '../content/types.js';

const grades: readonly Certainty[] = ['very-low', 'low', 'moderate', 'high'];

/**
 * The badge that stands beside a statement: as in GRADE four places, one filled for each step, and a word, so that it
 * never rests on colour. What was not graded has no place filled, and a word for what it rests on.
 */
export const badge = (said: Statement): TemplateResult => {
  const steps = 'certainty' in said ? grades.indexOf(said.certainty) : -1;
  return html`<p part="certainty">
    <svg viewBox="0 0 46 12" aria-hidden="true">
      <path stroke-width="4" d="M6 6h33.1" />
      <path stroke-width="10" d=${steps < 0 ? '' : `M6 6h${11 * steps + 0.1}`} />
    </svg>
    <span .textContent=${said.label}></span>
  </p>`;
};
