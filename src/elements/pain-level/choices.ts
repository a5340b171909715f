import {msg} from '../../localization/msg.js';

// What a plain selector, on pain now and from 0 to 10, can do without.

/** The answers of VRS-4, scored 0 to 3. */
export const words = (): string[] => [
  msg('No pain', {id: 'pain-level.word.none'}),
  msg('Mild pain', {id: 'pain-level.word.mild'}),
  msg('Moderate pain', {id: 'pain-level.word.moderate'}),
  msg('Severe pain', {id: 'pain-level.word.severe'}),
];

/** The question about a time that is past. */
export const questions = (): Record<'24h' | '7d', string> => ({
  '24h': msg('How strong has your pain been in the past 24 hours?', {id: 'pain-level.question.24h'}),
  '7d': msg('How strong has your pain been in the past 7 days?', {id: 'pain-level.question.7d'}),
});

/** The first score of moderate and of severe pain. */
export type CutOffs = readonly [moderate: number, severe: number];

/**
 * Reads the cut-offs from the attribute `bands`; none where it can't be read. The default is that of boonstra-2016 for
 * community adults, doi:10.3389/fpsyg.2016.01466.
 */
export function cutOffs(bands: string): CutOffs | undefined {
  const read = (bands.trim() || '5 7').split(/\s+/).map(Number);
  const [moderate = 0, severe = 0] = read;
  return read.length === 2 && moderate >= 1 && moderate < severe && severe <= 10 ? [moderate, severe] : undefined;
}

/** The word for the band that a score falls into, as a guide: cut-offs differ between studies. */
export function bandWords(score: number, [moderate, severe]: CutOffs): string {
  if (score === 0) return msg('As a guide: no pain', {id: 'pain-level.band.none'});
  if (score < moderate) return msg('As a guide: mild pain', {id: 'pain-level.band.mild'});
  if (score < severe) return msg('As a guide: moderate pain', {id: 'pain-level.band.moderate'});
  return msg('As a guide: severe pain', {id: 'pain-level.band.severe'});
}
