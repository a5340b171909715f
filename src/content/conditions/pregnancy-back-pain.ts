import {mother} from '../../icons/mother.js';
import {msg} from '@lit/localize';
import {expertOpinion, notGraded, unclear} from '../labels.js';
import {clotNow, clotToday} from '../red-flags/clot.js';
import {hall2016, nhsDvt, nhsPregnancy} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: mother,
  title: msg('Back pain in pregnancy', {id: 'condition.pregnancy-back-pain.title'}),
  what: msg('This is pain in the back or the pelvis during pregnancy.', {
    id: 'condition.pregnancy-back-pain.what-pelvis',
  }),
  answer: {
    text: msg('It is not clear if massage helps back pain in pregnancy.', {
      id: 'condition.pregnancy-back-pain.answer',
    }),
    ...unclear,
    ...notGraded,
    sources: [hall2016],
  },
  research: [
    {
      text: msg(
        'A review of 10 studies with 1,198 people put massage and osteopathy (another hands-on treatment) together. They did better than usual care and than relaxation. They did no better than sham (fake) treatment.',
        {id: 'condition.pregnancy-back-pain.research-hands'},
      ),
      ...unclear,
      ...notGraded,
      sources: [hall2016],
    },
  ],
  first: [
    {
      text: msg('Exercise, pillows for support and advice from a physiotherapist can help.', {
        id: 'condition.pregnancy-back-pain.first-exercise',
      }),
      sources: [nhsPregnancy],
    },
  ],
  expect: [
    {
      text: msg('The pain often eases after the birth.', {id: 'condition.pregnancy-back-pain.expect-course'}),
      ...expertOpinion,
    },
    {
      text: msg(
        'We found no study of how many sessions to try for this. Agree on a date to check how it goes. If nothing has changed by then, stop.',
        {id: 'condition.expect-review'},
      ),
      ...expertOpinion,
    },
  ],
  care: [
    msg('Ask your midwife or doctor before you book.', {id: 'condition.pregnancy-back-pain.advice'}),
    msg('See a doctor before you book if you have pre-eclampsia, bleeding or a high-risk pregnancy.', {
      id: 'condition.pregnancy-back-pain.care-risk',
    }),
    msg('Choose a therapist trained in pregnancy massage.', {id: 'condition.pregnancy-back-pain.care-trained'}),
    msg(
      'Lie on your side with pillows. From mid-pregnancy, do not lie flat on your back. Advice on the exact week differs, from 20 to 28.',
      {id: 'condition.pregnancy-back-pain.care-side'},
    ),
    msg(
      'There should be nothing deep on your legs, because of the risk of blood clots, and no pressure on your belly.',
      {id: 'condition.pregnancy-back-pain.care-pressure'},
    ),
  ],
  redFlags: {
    now: [
      {
        lead: msg('Call your maternity unit or your local emergency number now if you are pregnant and:', {
          id: 'condition.pregnancy-back-pain.flags-now',
        }),
        signs: [
          msg('you are bleeding', {id: 'condition.pregnancy-back-pain.flag-bleeding'}),
          msg('your waters break', {id: 'condition.pregnancy-back-pain.flag-waters'}),
          msg('you have regular contractions before week 37', {id: 'condition.pregnancy-back-pain.flag-contractions'}),
          msg('you have a severe headache', {id: 'condition.pregnancy-back-pain.flag-headache'}),
          msg('your sight changes', {id: 'condition.pregnancy-back-pain.flag-sight'}),
          msg('you have pain under your ribs', {id: 'condition.pregnancy-back-pain.flag-ribs'}),
          msg('you have sudden swelling', {id: 'condition.pregnancy-back-pain.flag-swelling'}),
          msg('your baby moves less', {id: 'condition.pregnancy-back-pain.flag-moves'}),
        ],
      },
      clotNow,
    ],
    soon: [clotToday],
    sources: [nhsPregnancy, nhsDvt],
  },
  reviewed: '2026-11-25',
};
