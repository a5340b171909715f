import {msg} from '@lit/localize';

export const texts = {
  question24h: msg('How strong has your pain been on average in the past 24 hours?', {id: 'pain-level.question.24h'}),
  question7d: msg('How strong has your pain been on average in the past 7 days?', {id: 'pain-level.question.7d'}),
  words: [
    msg('No pain', {id: 'pain-level.word.none'}),
    msg('Mild pain', {id: 'pain-level.word.mild'}),
    msg('Moderate pain', {id: 'pain-level.word.moderate'}),
    msg('Severe pain', {id: 'pain-level.word.severe'}),
  ],
  faces: [
    msg('No pain', {id: 'pain-level.word.none'}),
    msg('Very mild pain', {id: 'pain-level.word.very-mild'}),
    msg('Mild pain', {id: 'pain-level.word.mild'}),
    msg('Moderate pain', {id: 'pain-level.word.moderate'}),
    msg('Severe pain', {id: 'pain-level.word.severe'}),
    msg('Very severe pain', {id: 'pain-level.word.very-severe'}),
  ],
  bands: [
    msg('As a guide: no pain', {id: 'pain-level.band.none'}),
    msg('As a guide: mild pain', {id: 'pain-level.band.mild'}),
    msg('As a guide: moderate pain', {id: 'pain-level.band.moderate'}),
    msg('As a guide: severe pain', {id: 'pain-level.band.severe'}),
  ],
  slider: msg('Pain from 0 to 10', {id: 'pain-level.slider.name'}),
  unanswered: msg('Not answered yet', {id: 'pain-level.slider.unanswered'}),
  change: msg('Earlier: {before}. Change in points: {points} ({percent}).', {
    id: 'pain-level.change',
    desc: '{before}, {points} and {percent} are replaced by numbers, such as 8, −2 and −25%.',
  }),
  changeFrom0: msg('Earlier: {before}. Change in points: {points}.', {
    id: 'pain-level.change-from-0',
    desc: '{before} and {points} are replaced by numbers, such as 0 and +2.',
  }),
};
