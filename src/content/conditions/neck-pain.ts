import {neck} from '../../icons/neck.js';
import {msg} from '@lit/localize';
import {expertOpinion, littleOrNoDifference, mayHelp, moderate, notGraded, unclear} from '../labels.js';
import {heartNow} from '../red-flags/heart.js';
import {neckNow, neckSoon, neckToday} from '../red-flags/neck.js';
import {gross2024, nhsHeartAttack, nhsNeck, rushton2023, sherman2014} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: neck,
  title: msg('Neck pain', {id: 'condition.neck-pain.title'}),
  what: msg('Neck pain is pain between the head and the shoulders.', {id: 'condition.neck-pain.what'}),
  answer: {
    text: msg(
      'Massage probably makes little or no difference to neck pain that has lasted a while, compared with a sham (fake) massage.',
      {id: 'condition.neck-pain.answer'},
    ),
    ...littleOrNoDifference,
    ...moderate,
    sources: [gross2024],
  },
  research: [
    {
      text: msg(
        'A review of 33 studies with 1,994 people looked at results after about 12 weeks. Compared with sham massage, massage probably made little or no difference to pain, daily life, quality of life or how many people felt better.',
        {id: 'condition.neck-pain.research-sham'},
      ),
      ...littleOrNoDifference,
      ...moderate,
      sources: [gross2024],
    },
    {
      text: msg(
        'In a study of 228 people, some had massage for 4 weeks. Sessions of 60 minutes, two or three times a week, helped more people than a waiting list did. Sessions of 30 minutes did not.',
        {id: 'condition.neck-pain.research-minutes'},
      ),
      ...mayHelp,
      ...notGraded,
      sources: [sherman2014],
    },
    {
      text: msg('None of the 33 studies was about new neck pain, so we cannot say if massage helps it.', {
        id: 'condition.neck-pain.research-new',
      }),
      ...unclear,
      ...notGraded,
      sources: [gross2024],
    },
  ],
  first: [
    {
      text: msg('Keep your neck moving, and do neck exercises.', {id: 'condition.neck-pain.first-moving'}),
      sources: [nhsNeck],
    },
  ],
  expect: [
    {
      text: msg('Neck pain often gets better within weeks.', {id: 'condition.neck-pain.expect-course'}),
      ...expertOpinion,
    },
    {
      text: msg('Your neck may be sore after a massage.', {id: 'condition.neck-pain.expect-sore'}),
      sources: [gross2024],
    },
  ],
  care: [
    msg('Your therapist should not twist your neck or use sudden thrusts on it.', {id: 'condition.care-twist'}),
    msg('The front of the neck should be left alone.', {id: 'condition.neck-pain.care-front'}),
  ],
  redFlags: {
    now: [neckNow, heartNow],
    soon: [neckToday, neckSoon],
    sources: [rushton2023, nhsNeck, nhsHeartAttack],
  },
  reviewed: '2026-11-25',
};
