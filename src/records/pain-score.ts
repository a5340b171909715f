import type {Observation} from './observation.js';

/** The recall period: the time that the question asks about. */
export type RecallPeriod = 'now' | '24h' | '7d';

/** An answer to `mm-pain-level`. */
export interface PainScore {
  /** 0 to 10 for NRS-11, 0 to 3 for VRS-4, 0 to 5 for FACES-6; `null` for no answer. */
  readonly score: number | null;
  /** The numeric rating scale (`numbers` and `slider`), the verbal one (`words`), or our six faces, which no study has validated. */
  readonly scale: 'NRS-11' | 'VRS-4' | 'FACES-6';
  /** The time that the question asked about. */
  readonly recall: RecallPeriod;
  /** When the answer was given. */
  readonly at: Date;
}

const HIGHEST = {'NRS-11': 10, 'VRS-4': 3, 'FACES-6': 5};

const RECALL = {now: 'right now', '24h': 'on average in the past 24 hours', '7d': 'on average in the past 7 days'};

const DAYS = {now: 0, '24h': 1, '7d': 7};

/** The words of the verbal rating scale by score. The six faces map to these words, and never to 0 to 10. */
const WORDS = {
  'VRS-4': ['none', 'mild', 'moderate', 'severe'],
  'FACES-6': ['none', 'mild', 'mild', 'moderate', 'severe', 'severe'],
};

/** The header of a CSV file whose other lines come from `painScoreToCsv`. */
export const painScoreCsvHeader = 'time,scale,recall,score';

/** Throws for an invalid score, so that it can't get into a record. The message does not repeat the score. */
function check({score, scale}: PainScore): void {
  if (score !== null && !(Number.isInteger(score) && score >= 0 && score <= HIGHEST[scale])) {
    throw new RangeError(`A score of ${scale} is a whole number from 0 to ${HIGHEST[scale]}, or null for no answer.`);
  }
}

/** The recall period. An unknown value means `now`, as in the control. */
const recallOf = ({recall}: PainScore): RecallPeriod => (Object.keys(RECALL).includes(recall) ? recall : 'now');

/** The time that an answer is about: a moment, or the period that the question asked about. */
function effective(recall: RecallPeriod, at: Date): Pick<Observation, 'effectiveDateTime' | 'effectivePeriod'> {
  if (recall === 'now') return {effectiveDateTime: at.toISOString()};
  const start = new Date(at.getTime() - DAYS[recall] * 24 * 60 * 60 * 1000);
  return {effectivePeriod: {start: start.toISOString(), end: at.toISOString()}};
}

/**
 * The answer as a FHIR R4 Observation of the category survey. It has no subject: add the patient yourself.
 *
 * NRS-11 is coded with LOINC 72514-3, “Pain severity - 0-10 verbal numeric rating [Score] - Reported”, and its value is an
 * integer. VRS-4 and the six faces are coded with LOINC 38208-5, “Pain severity - Reported”, and their value is a word. The
 * question's recall period is in `code.text` and, where it is longer than a moment, in `effectivePeriod`.
 *
 * @returns undefined for no answer
 * @throws RangeError for a score that the scale does not have
 */
export function painScoreToFhir(answer: PainScore): Observation | undefined {
  check(answer);
  const {score, scale, at} = answer;
  if (score === null) return undefined;
  const recall = recallOf(answer);
  const text = `Pain severity ${RECALL[recall]} (${scale})`;
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [{coding: [{system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey'}]}],
    ...(scale === 'NRS-11'
      ? {
          code: {
            coding: [
              {
                system: 'http://loinc.org',
                code: '72514-3',
                display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
              },
            ],
            text,
          },
          valueInteger: score,
        }
      : {
          code: {
            coding: [{system: 'http://loinc.org', code: '38208-5', display: 'Pain severity - Reported'}],
            text,
          },
          valueCodeableConcept: {text: WORDS[scale][score]!},
        }),
    method: {text: 'self-reported on screen'},
    ...effective(recall, at),
  };
}

/**
 * The answer as a line of CSV, under `painScoreCsvHeader`.
 *
 * @returns undefined for no answer
 * @throws RangeError for a score that the scale does not have
 */
export function painScoreToCsv(answer: PainScore): string | undefined {
  check(answer);
  const {score, scale, at} = answer;
  return score === null ? undefined : [at.toISOString(), scale, recallOf(answer), score].join();
}
