import type {Observation} from 'fhir/r4.js';

/** The recall period: the time that the question asks about. */
export type RecallPeriod = 'now' | '24h' | '7d';

/** An answer to `mm-pain-level`. */
export interface PainScore {
  /** 0 to 10 for NRS-11, 0 to 3 for VRS-4; `null` for no answer. */
  readonly score: number | null;
  /** The numeric rating scale (`numbers`, `faces` and `slider`) or the verbal one (`words`). */
  readonly scale: 'NRS-11' | 'VRS-4';
  /** The time that the question asked about. */
  readonly recall: RecallPeriod;
  /** When the answer was given. */
  readonly at: Date;
}

const HIGHEST = {'NRS-11': 10, 'VRS-4': 3};

const RECALL = {now: 'right now', '24h': 'in the past 24 hours', '7d': 'in the past 7 days'};

/** The first line of a CSV file whose other lines are of `painScoreToCsv`. */
export const painScoreCsvHeader = 'time,scale,recall,score';

/** Throws where a score is none, so that no wrong one gets into a record. The message does not repeat it. */
function check({score, scale}: PainScore): void {
  if (score !== null && !(Number.isInteger(score) && score >= 0 && score <= HIGHEST[scale])) {
    throw new RangeError(`A score of ${scale} is a whole number from 0 to ${HIGHEST[scale]}, or null for no answer.`);
  }
}

/** What the control asks about: an attribute that it does not know means now. */
const recallOf = ({recall}: PainScore): RecallPeriod => (Object.hasOwn(RECALL, recall) ? recall : 'now');

/**
 * The answer as a FHIR R4 Observation, of the category survey. It has no subject: who the answer is from is yours to add.
 *
 * NRS-11 is coded with LOINC 72514-3, “Pain severity - 0-10 verbal numeric rating [Score] - Reported”; VRS-4 has a text
 * alone. The recall period is in `code.text`.
 *
 * @returns nothing for no answer
 * @throws RangeError for a score that the scale does not have
 */
export function painScoreToFhir(answer: PainScore): Observation | undefined {
  check(answer);
  const {score, scale, at} = answer;
  if (score === null) return undefined;
  const recall = RECALL[recallOf(answer)];
  const coding = {
    system: 'http://loinc.org',
    code: '72514-3',
    display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
  };
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [{coding: [{system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey'}]}],
    code:
      scale === 'NRS-11'
        ? {coding: [coding], text: `Pain severity ${recall}, 0 to 10 (NRS-11)`}
        : {text: `Pain severity ${recall}: 0 none, 1 mild, 2 moderate, 3 severe (VRS-4)`},
    effectiveDateTime: at.toISOString(),
    valueInteger: score,
  };
}

/**
 * The answer as a line of CSV, under `painScoreCsvHeader`.
 *
 * @returns nothing for no answer
 * @throws RangeError for a score that the scale does not have
 */
export function painScoreToCsv(answer: PainScore): string | undefined {
  check(answer);
  const {score, scale, at} = answer;
  return score === null ? undefined : [at.toISOString(), scale, recallOf(answer), score].join();
}
