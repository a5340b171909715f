import type {Observation} from './observation.js';

/** An answer to `mm-pain-map`. */
export interface PainLocations {
  /** Ids of the chosen regions of the body map; empty for no answer. */
  readonly regions: readonly string[];
  /** Intensity of the pain, a whole number from 0 to 10, by region, for those regions where it is known. */
  readonly intensities?: Readonly<Record<string, number>>;
  /** When the answer was given. */
  readonly at: Date;
}

/** The header of a CSV file whose other lines come from `painLocationsToCsv`. */
export const painLocationsCsvHeader = 'time,region,intensity';

/** Throws for an invalid region or intensity, so that it can't get into a record. The message does not repeat the answer. */
function check({regions, intensities = {}}: PainLocations): void {
  const wrong = (intensity: number): boolean => !(Number.isInteger(intensity) && intensity >= 0 && intensity <= 10);
  if (!regions.every((region) => /^[a-z]+(-[a-z]+)*$/.test(region))) {
    throw new RangeError('A region is an id of the body map, such as lower-back.');
  }
  if (Object.keys(intensities).some((region) => !regions.includes(region))) {
    throw new RangeError('An intensity is that of one of the regions.');
  }
  if (Object.values(intensities).some(wrong)) throw new RangeError('An intensity is a whole number from 0 to 10.');
}

/**
 * The answer as a FHIR R4 Observation of the category survey, with a component for each region: its intensity, or `true` when
 * there is none. It has no subject: add the patient yourself.
 *
 * The codes are only texts, because no code system is cited for the regions of this map; the ids of the regions are in
 * `code.text`. Left and right are the patient's.
 *
 * @returns nothing for no answer
 * @throws RangeError for what is no region or no intensity
 */
export function painLocationsToFhir(answer: PainLocations): Observation | undefined {
  check(answer);
  const {regions, intensities = {}, at} = answer;
  if (!regions.length) return undefined;
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [{coding: [{system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey'}]}],
    code: {text: 'Pain locations marked on a body map; intensity from 0 to 10 where given'},
    effectiveDateTime: at.toISOString(),
    component: regions.map((region) => ({
      code: {text: region},
      ...(Object.keys(intensities).includes(region) ? {valueInteger: intensities[region]!} : {valueBoolean: true}),
    })),
  };
}

/**
 * The answer as lines of CSV, one for each region, under `painLocationsCsvHeader`.
 *
 * @returns nothing for no answer
 * @throws RangeError for what is no region or no intensity
 */
export function painLocationsToCsv(answer: PainLocations): string | undefined {
  check(answer);
  const {regions, intensities = {}, at} = answer;
  if (!regions.length) return undefined;
  return regions
    .map((region) =>
      [at.toISOString(), region, Object.keys(intensities).includes(region) ? intensities[region] : ''].join(),
    )
    .join('\n');
}
