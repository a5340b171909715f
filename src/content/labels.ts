import {msg} from '@lit/localize';

// The labels of the badges. Each object is spread into a statement: `{text, ...mayHelp, ...low, sources}`. So the labels are part
// of the topic's module, in its language.

// The direction of a finding.

export const helps = {direction: 'helps', directionLabel: msg('Helps', {id: 'direction.helps'})} as const;

export const mayHelp = {direction: 'may-help', directionLabel: msg('May help', {id: 'direction.may-help'})} as const;

export const littleOrNoDifference = {
  direction: 'little-or-no-difference',
  directionLabel: msg('Little or no difference', {id: 'direction.little-or-no-difference'}),
} as const;

export const unclear = {direction: 'unclear', directionLabel: msg('Unclear', {id: 'direction.unclear'})} as const;

export const notSupported = {
  direction: 'not-supported',
  directionLabel: msg('Not supported', {id: 'direction.not-supported'}),
} as const;

// The certainty of a finding.

export const moderate = {certainty: 'moderate', label: msg('Moderate certainty', {id: 'certainty.moderate'})} as const;

export const low = {certainty: 'low', label: msg('Low certainty', {id: 'certainty.low'})} as const;

export const veryLow = {certainty: 'very-low', label: msg('Very low certainty', {id: 'certainty.very-low'})} as const;

export const notGraded = {
  certainty: 'not-graded',
  label: msg('Certainty not graded', {id: 'certainty.not-graded'}),
} as const;

/** Only for a clinic's own content: none of our findings has high certainty. */
export const high = {certainty: 'high', label: msg('High certainty', {id: 'certainty.high'})} as const;

// The basis of a statement that is not a graded finding.

export const guidelineStrong = {
  basis: 'guideline',
  strength: 'strong',
  label: msg('Strong guideline recommendation', {id: 'basis.guideline-strong'}),
} as const;

export const guidelineModerate = {
  basis: 'guideline',
  strength: 'moderate',
  label: msg('Guideline recommendation of moderate strength', {id: 'basis.guideline-moderate'}),
} as const;

export const guidelineConditional = {
  basis: 'guideline',
  strength: 'conditional',
  label: msg('Conditional guideline recommendation', {id: 'basis.guideline-conditional'}),
} as const;

export const guidelineAgainst = {
  basis: 'guideline',
  strength: 'against',
  label: msg('Guideline recommends against', {id: 'basis.guideline-against'}),
} as const;

export const guidelineNone = {
  basis: 'guideline',
  strength: 'none',
  label: msg('No guideline recommendation', {id: 'basis.guideline-none'}),
} as const;

export const expertOpinion = {
  basis: 'expert-opinion',
  label: msg('Expert opinion', {id: 'basis.expert-opinion'}),
} as const;

export const wayOfWorking = {
  basis: 'way-of-working',
  label: msg('A way of working', {id: 'basis.way-of-working'}),
} as const;

// Shown below signs of a serious cause. The embed builder puts it into its code too, for pages where scripts are blocked.

export const emergency = {
  label: msg('In an emergency, or if you are not sure, call your local emergency number.', {id: 'red-flags.number'}),
} as const;

// Shown below an article that no clinician has checked in this language.

export const unreviewed = msg('This is a translation. No clinician has checked it yet.', {id: 'article.unreviewed'});

/** All objects that are spread into statements, for a clinic's own content. */
export const labels = [
  helps,
  mayHelp,
  littleOrNoDifference,
  unclear,
  notSupported,
  high,
  moderate,
  low,
  veryLow,
  notGraded,
  guidelineStrong,
  guidelineModerate,
  guidelineConditional,
  guidelineAgainst,
  guidelineNone,
  expertOpinion,
  wayOfWorking,
] as const;
