import {msg} from '@lit/localize';

// The words that go with a kind of statement or of sign. They travel with the topic, in its language.

// How sure a statement is, or what it rests on where it is not a graded finding: on its badge.

export const high = {certainty: 'high', label: msg('High certainty', {id: 'certainty.high'})} as const;

export const moderate = {certainty: 'moderate', label: msg('Moderate certainty', {id: 'certainty.moderate'})} as const;

export const low = {certainty: 'low', label: msg('Low certainty', {id: 'certainty.low'})} as const;

export const veryLow = {certainty: 'very-low', label: msg('Very low certainty', {id: 'certainty.very-low'})} as const;

export const notEstablished = {
  certainty: 'not-established',
  label: msg('Not established', {id: 'certainty.not-established'}),
} as const;

export const expertOpinion = {
  certainty: 'very-low',
  basis: 'expert-opinion',
  label: msg('Opinion of experts, very low certainty', {id: 'basis.expert-opinion'}),
} as const;

export const guideline = {basis: 'guideline', label: msg('Advice of a guideline', {id: 'basis.guideline'})} as const;

export const wayOfWorking = {
  basis: 'way-of-working',
  label: msg('A way of working', {id: 'basis.way-of-working'}),
} as const;

// How soon to get help: above a list of signs.

export const now = {urgency: 'now', label: msg('Get emergency help now if you have:', {id: 'red-flags.now'})} as const;

export const soon = {urgency: 'soon', label: msg('See a doctor soon if you have:', {id: 'red-flags.soon'})} as const;

export const nowOrSoon = {
  urgency: 'now-or-soon',
  label: msg('Get medical help now or soon if you have:', {id: 'red-flags.now-or-soon'}),
} as const;

// Below them: for the code that the builder makes, which has to say it where scripts are blocked.

export const emergency = {
  label: msg('In an emergency, or if you are not sure, call your local emergency number.', {id: 'red-flags.number'}),
} as const;

// Below an article that a clinician has still to read in this language.

export const unreviewed = msg('This is a translation. A clinician has still to check it.', {id: 'article.unreviewed'});

/** All that go with a statement or a list of signs, for a clinic's own content. */
export const labels = [
  high,
  moderate,
  low,
  veryLow,
  notEstablished,
  expertOpinion,
  guideline,
  wayOfWorking,
  now,
  soon,
  nowOrSoon,
] as const;
