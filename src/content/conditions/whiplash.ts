import {whiplash} from '../../icons/whiplash.js';
import {msg} from '@lit/localize';
import {expertOpinion, notGraded, unclear} from '../labels.js';
import {neckSigns, neckSoon, neckToday} from '../red-flags/neck.js';
import {gross2024, nhsNeck, nhsWhiplash, rushton2023} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: whiplash,
  title: msg('Whiplash', {id: 'condition.whiplash.title'}),
  what: msg('Whiplash is a neck strain after a sudden jolt.', {id: 'condition.whiplash.what'}),
  answer: {
    text: msg('It is not clear if massage helps whiplash: there is too little research.', {
      id: 'condition.whiplash.answer',
    }),
    ...unclear,
    ...notGraded,
    sources: [gross2024],
  },
  research: [
    {
      text: msg('A review of massage for neck pain covers 33 studies. Only one of them was about whiplash.', {
        id: 'condition.whiplash.research-one',
      }),
      ...unclear,
      ...notGraded,
      sources: [gross2024],
    },
  ],
  first: [
    {
      text: msg('Start moving your neck soon after the injury.', {id: 'condition.whiplash.first-moving'}),
      sources: [nhsWhiplash],
    },
  ],
  expect: [
    {
      text: msg('Whiplash often lasts 2 to 3 months, and sometimes longer.', {id: 'condition.whiplash.expect-course'}),
      ...expertOpinion,
    },
    {
      text: msg('Your neck may be sore after a massage.', {id: 'condition.neck-pain.expect-sore'}),
      sources: [gross2024],
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
    msg('See a doctor before you have a massage.', {id: 'condition.whiplash.care-doctor'}),
    msg('Do not have a massage in the first days after the injury.', {id: 'condition.whiplash.care-days'}),
    msg('Your therapist should not twist your neck or use sudden thrusts on it.', {id: 'condition.care-twist'}),
  ],
  redFlags: {
    now: [
      {
        lead: msg('Call your local emergency number now if you have whiplash and:', {
          id: 'condition.whiplash.flags-now',
        }),
        // Not the sign “it started after an accident”: whiplash always does.
        signs: [msg('you have feelings like electric shocks', {id: 'condition.whiplash.flag-shocks'}), ...neckSigns],
      },
    ],
    soon: [neckToday, neckSoon],
    sources: [nhsWhiplash, rushton2023, nhsNeck],
  },
  reviewed: '2026-11-25',
};
