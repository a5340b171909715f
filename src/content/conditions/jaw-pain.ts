import {jaw} from '../../icons/jaw.js';
import {msg} from '@lit/localize';
import {expertOpinion, guidelineStrong, helps} from '../labels.js';
import {heartNow} from '../red-flags/heart.js';
import {busse2023, cambron2007, nhsHeartAttack, nhsTmd} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: jaw,
  title: msg('Jaw pain', {id: 'condition.jaw-pain.title'}),
  what: msg('This is pain in the jaw joint or the jaw muscles. Doctors call it TMD.', {
    id: 'condition.jaw-pain.what-joint',
  }),
  answer: {
    text: msg(
      'For jaw pain of 3 months or more, a guideline recommends hands-on treatment by a trained jaw therapist.',
      {id: 'condition.jaw-pain.answer'},
    ),
    ...helps,
    ...guidelineStrong,
    sources: [busse2023],
  },
  research: [
    {
      text: msg(
        'Compared with placebo (a dummy treatment), the 2023 guideline strongly recommends two kinds of hands-on care. One works on trigger points (sore spots in the muscles). In the other, the therapist helps your jaw to move. The advice is not about general massage.',
        {id: 'condition.jaw-pain.research-hands'},
      ),
      ...helps,
      ...guidelineStrong,
      sources: [busse2023],
    },
  ],
  first: [
    {
      text: msg('Eat soft food and rest your jaw. Try heat or cold, and massage your own jaw muscles.', {
        id: 'condition.jaw-pain.first-rest',
      }),
      sources: [nhsTmd],
    },
    {
      text: msg(
        'Exercises and CBT (cognitive behavioural therapy, a talking therapy) are also recommended for jaw pain of 3 months or more.',
        {id: 'condition.jaw-pain.first-exercise'},
      ),
      sources: [busse2023],
    },
  ],
  expect: [
    {text: msg('Jaw pain usually gets better.', {id: 'condition.jaw-pain.expect-course'}), ...expertOpinion},
    {
      text: msg('In a study of 91 people, about 1 in 10 felt mild soreness the day after a massage.', {
        id: 'condition.expect-soreness',
      }),
      sources: [cambron2007],
    },
  ],
  care: [
    msg('Only a therapist trained in jaw treatment should work inside your mouth.', {
      id: 'condition.jaw-pain.care-mouth',
    }),
    msg('The front of your neck should be left alone.', {id: 'condition.jaw-pain.care-front'}),
  ],
  redFlags: {
    now: [
      heartNow,
      {
        lead: msg('Call your local emergency number now if you have jaw pain and:', {
          id: 'condition.jaw-pain.flags-now',
        }),
        signs: [msg('you suddenly lose your sight', {id: 'condition.jaw-pain.flag-sight-loss'})],
      },
    ],
    soon: [
      {
        lead: msg('See a doctor today if you have jaw pain and:', {id: 'condition.jaw-pain.flags-today'}),
        signs: [
          msg('your scalp is sore', {id: 'condition.jaw-pain.flag-scalp'}),
          msg('you have trouble with your sight', {id: 'condition.jaw-pain.flag-sight'}),
          msg('you cannot eat or drink', {id: 'condition.jaw-pain.flag-eat'}),
        ],
      },
    ],
    sources: [nhsTmd, nhsHeartAttack],
  },
  reviewed: '2026-11-25',
};
