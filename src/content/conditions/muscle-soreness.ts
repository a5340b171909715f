import {runner} from '../../icons/runner.js';
import {msg} from '@lit/localize';
import {expertOpinion, mayHelp, notGraded, notSupported} from '../labels.js';
import {clotNow, clotToday} from '../red-flags/clot.js';
import {cambron2007, davis2020, nhsDvt} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: runner,
  title: msg('Muscle soreness after sport', {id: 'condition.muscle-soreness.title'}),
  what: msg('This is an ache in the muscles that comes 1 to 3 days after exercise.', {
    id: 'condition.muscle-soreness.what-days',
  }),
  answer: {
    text: msg('Massage may make your muscles slightly less sore after exercise.', {
      id: 'condition.muscle-soreness.answer',
    }),
    ...mayHelp,
    ...notGraded,
    sources: [davis2020],
  },
  research: [
    {
      text: msg(
        'In 29 studies with 1,012 people, massage slightly reduced soreness. People could also stretch slightly further.',
        {id: 'condition.muscle-soreness.research-soreness'},
      ),
      ...mayHelp,
      ...notGraded,
      sources: [davis2020],
    },
    {
      text: msg('Massage for more strength, speed or stamina: the same studies found no benefit.', {
        id: 'condition.muscle-soreness.research-strength',
      }),
      ...notSupported,
      ...notGraded,
      sources: [davis2020],
    },
  ],
  first: [
    {
      text: msg('Give it time, and keep moving lightly.', {id: 'condition.muscle-soreness.first-time'}),
      ...expertOpinion,
    },
  ],
  expect: [
    {
      text: msg('The soreness usually goes away in about a week.', {id: 'condition.muscle-soreness.expect-course'}),
      ...expertOpinion,
    },
    {
      text: msg('In a study of 91 people, about 1 in 10 felt mild soreness the day after a massage.', {
        id: 'condition.expect-soreness',
      }),
      sources: [cambron2007],
    },
  ],
  care: [
    msg('The pressure should be light while your muscles are sore.', {id: 'condition.muscle-soreness.care-light'}),
    msg('A new sprain should be left alone.', {id: 'condition.muscle-soreness.care-sprain'}),
  ],
  redFlags: {
    now: [
      {
        lead: msg('Call your local emergency number now if your muscles are sore after exercise and:', {
          id: 'condition.muscle-soreness.flags-now',
        }),
        signs: [
          msg('your urine is dark', {id: 'condition.muscle-soreness.flag-urine'}),
          msg('you feel very weak', {id: 'condition.muscle-soreness.flag-weak'}),
          msg('your muscles are swollen', {id: 'condition.muscle-soreness.flag-swelling'}),
        ],
      },
      clotNow,
    ],
    soon: [clotToday],
    sources: [nhsDvt],
  },
  reviewed: '2026-11-25',
};
