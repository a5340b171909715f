import {html, nothing, type TemplateResult} from 'lit';
import type {Certainty, Statement} from '../content/types.js';

const grades: readonly Certainty[] = ['very-low', 'low', 'moderate', 'high'];

/**
 * The badge beside a statement: first its direction, then its certainty or its basis. Each is in words, so that no meaning
 * depends on colour. Only a GRADE rating has the four dots of GRADE. A guideline, an opinion and a way of working each have a
 * sign of their own, which the styles draw.
 */
export const badge = (said: Statement): TemplateResult => {
  const steps = 'certainty' in said ? grades.indexOf(said.certainty) : -1;
  return html`<p part="certainty" class=${'basis' in said ? said.basis : nothing}>
    ${'direction' in said ? html`<b part="direction" class=${said.direction} .textContent=${said.directionLabel}></b>` : nothing}
    ${
      steps < 0
        ? nothing
        : html`<svg viewBox="0 0 46 12" aria-hidden="true">
            <path stroke-width="4" d="M6 6h33.1" />
            <path stroke-width="10" d="M6 6h${11 * steps + 0.1}" />
          </svg>`
    }
    <span .textContent=${said.label}></span>
  </p>`;
};
