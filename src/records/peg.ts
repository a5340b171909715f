import type {Observation, ObservationComponent} from './observation.js';

/** The answers to `mm-peg`, each 0 to 10; `null` for no answer. */
export interface PegAnswer {
  /** How strong the pain was on average. */
  readonly pain: number | null;
  /** How much pain interfered with the enjoyment of life. */
  readonly enjoyment: number | null;
  /** How much pain interfered with general activity. */
  readonly activity: number | null;
  /** When the answers were given. */
  readonly at: Date;
}

/** The header of a CSV file whose other lines come from `pegToCsv`. */
export const pegCsvHeader = 'time,pain,enjoyment,activity,mean';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Throws for an invalid score, so that it can't get into a record. The message does not repeat the score. */
function check({pain, enjoyment, activity}: PegAnswer): void {
  for (const score of [pain, enjoyment, activity]) {
    if (score !== null && !(Number.isInteger(score) && score >= 0 && score <= 10)) {
      throw new RangeError('Each answer to the PEG is a whole number from 0 to 10, or null for no answer.');
    }
  }
}

/** The score of the scale, with one decimal place; undefined unless all three questions are answered (krebs-2009). */
function meanOf({pain, enjoyment, activity}: PegAnswer): string | undefined {
  if (pain === null || enjoyment === null || activity === null) return undefined;
  return ((pain + enjoyment + activity) / 3).toFixed(1);
}

const loinc = (code: string, text: string): ObservationComponent['code'] => ({
  coding: [{system: 'http://loinc.org', code}],
  text,
});

/**
 * The answers as a FHIR R4 Observation of the category survey, with a component for each question and one for the mean. It has no
 * subject: add the patient yourself.
 *
 * It is coded with LOINC: 91148-7 for the panel, 75893-8, 91145-3 and 91146-1 for the questions, 91147-9 for the mean. The texts
 * say what each question is about. They do not repeat its wording, because it may have been asked in a translation. Its effective
 * period is the week that the questions are about.
 *
 * @returns undefined unless all three questions are answered
 * @throws RangeError for a score that the scale does not have
 */
export function pegToFhir(answer: PegAnswer): Observation | undefined {
  check(answer);
  const {pain, enjoyment, activity, at} = answer;
  const mean = meanOf(answer);
  if (pain === null || enjoyment === null || activity === null || mean === undefined) return undefined;
  const score = {unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}'};
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [{coding: [{system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey'}]}],
    code: loinc('91148-7', 'PEG: pain, enjoyment of life and general activity in the past week'),
    effectivePeriod: {start: new Date(at.getTime() - WEEK).toISOString(), end: at.toISOString()},
    method: {text: 'self-reported on screen'},
    component: [
      {code: loinc('75893-8', 'Pain on average in the past week, 0 to 10'), valueInteger: pain},
      {
        code: loinc('91145-3', 'Interference of pain with enjoyment of life in the past week, 0 to 10'),
        valueInteger: enjoyment,
      },
      {
        code: loinc('91146-1', 'Interference of pain with general activity in the past week, 0 to 10'),
        valueInteger: activity,
      },
      {code: loinc('91147-9', 'PEG: mean of the three answers'), valueQuantity: {value: Number(mean), ...score}},
    ],
  };
}

/**
 * The answers as a line of CSV, under `pegCsvHeader`. An unanswered question is left empty, and then so is the mean.
 *
 * @returns undefined when no question is answered
 * @throws RangeError for a score that the scale does not have
 */
export function pegToCsv(answer: PegAnswer): string | undefined {
  check(answer);
  const scores = [answer.pain, answer.enjoyment, answer.activity];
  if (scores.every((score) => score === null)) return undefined;
  return [answer.at.toISOString(), ...scores.map((score) => score ?? ''), meanOf(answer) ?? ''].join();
}
