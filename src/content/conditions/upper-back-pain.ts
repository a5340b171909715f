import {upperBack} from '../../icons/upper-back.js';
import {msg} from '@lit/localize';
import {expertOpinion} from '../labels.js';
import {backNow, backSoon, backToday} from '../red-flags/back.js';
import {heartNow} from '../red-flags/heart.js';
import {cambron2007, finucane2020, nhsBack, nhsHeartAttack} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: upperBack,
  title: msg('Upper back pain', {id: 'condition.upper-back-pain.title'}),
  what: msg('Upper back pain is pain between the shoulder blades.', {id: 'condition.upper-back-pain.what'}),
  answer: {
    text: msg('It is not clear if massage helps upper back pain.', {id: 'condition.upper-back-pain.answer'}),
    ...expertOpinion,
  },
  research: [
    {
      text: msg('We found no review of studies of massage for pain in this part of the back.', {
        id: 'condition.upper-back-pain.research-none',
      }),
      ...expertOpinion,
    },
  ],
  first: [
    {
      text: msg('Try what helps low back pain: keep moving, and use heat. If the pain lasts, try group exercise.', {
        id: 'condition.upper-back-pain.first-moving',
      }),
      ...expertOpinion,
    },
  ],
  expect: [
    {
      text: msg('In a study of 91 people, about 1 in 10 felt mild soreness the day after a massage.', {
        id: 'condition.expect-soreness',
      }),
      sources: [cambron2007],
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
    msg('Your therapist should not use sudden, forceful thrusts on your spine.', {id: 'condition.care-thrusts'}),
    msg('Ask your doctor first if you have weak bones (osteoporosis).', {id: 'condition.care-osteoporosis'}),
    msg('After a fall, a crash or a back injury in recent days, see a doctor before you book.', {
      id: 'condition.care-injury',
    }),
  ],
  redFlags: {
    now: [backNow, heartNow],
    soon: [backToday, backSoon],
    sources: [nhsBack, finucane2020, nhsHeartAttack],
  },
  reviewed: '2026-11-25',
};
