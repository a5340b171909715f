import {html, type TemplateResult} from 'lit';
import type {Certainty} from '../content/types.js';
import {msg} from '../localization/msg.js';

const grades: readonly Certainty[] = ['not-established', 'very-low', 'low', 'moderate', 'high'];

const word = (certainty: Certainty): string => {
  switch (certainty) {
    case 'high':
      return msg('High certainty', {id: 'certainty.high'});
    case 'moderate':
      return msg('Moderate certainty', {id: 'certainty.moderate'});
    case 'low':
      return msg('Low certainty', {id: 'certainty.low'});
    case 'very-low':
      return msg('Very low certainty', {id: 'certainty.very-low'});
    case 'not-established':
      return msg('Not established', {id: 'certainty.not-established'});
  }
};

/**
 * The badge that stands beside a claim: as in GRADE four places, one filled for each step, and a word, so that it never
 * rests on colour.
 */
export const certaintyBadge = (certainty: Certainty): TemplateResult => {
  const grade = grades.indexOf(certainty);
  return html`<p part="certainty">
    <svg viewBox="0 0 46 12" aria-hidden="true">
      <path stroke-width="4" d="M6 6h33.1" />
      <path stroke-width="10" d=${grade ? `M6 6h${11 * grade - 10.9}` : ''} />
    </svg>
    <span .textContent=${word(certainty)}></span>
  </p>`;
};
