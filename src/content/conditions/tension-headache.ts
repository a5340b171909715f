import {band} from '../../icons/band.js';
import {msg} from '@lit/localize';
import {expertOpinion, notGraded, unclear} from '../labels.js';
import {headNow, headToday} from '../red-flags/head.js';
import {cambron2007, do2019, lozanoLopez2016, nhsHeadache} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: band,
  title: msg('Tension headache', {id: 'condition.tension-headache.title'}),
  what: msg('A tension headache can feel like a tight band around the head.', {id: 'condition.tension-headache.what'}),
  answer: {
    text: msg('It is not clear if massage helps tension headache.', {id: 'condition.tension-headache.answer'}),
    ...unclear,
    ...notGraded,
    sources: [lozanoLopez2016],
  },
  research: [
    {
      text: msg(
        'A 2016 review found 14 studies of hands-on treatment, massage among them. The results were positive, but too mixed to judge.',
        {id: 'condition.tension-headache.research-mixed'},
      ),
      ...unclear,
      ...notGraded,
      sources: [lozanoLopez2016],
    },
  ],
  first: [
    {
      text: msg('Rest and drink plenty of fluids. A simple painkiller can help too.', {
        id: 'condition.tension-headache.first-rest',
      }),
      sources: [nhsHeadache],
    },
  ],
  expect: [
    {
      text: msg('The headache can last from 30 minutes to several days.', {
        id: 'condition.tension-headache.expect-course',
      }),
      ...expertOpinion,
    },
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
    msg('Your therapist should not use thrusts (sudden, forceful pushes) on your neck.', {
      id: 'condition.tension-headache.care-thrusts',
    }),
    msg('The front of your neck should be left alone.', {id: 'condition.tension-headache.care-front'}),
  ],
  redFlags: {now: [headNow], soon: [headToday], sources: [nhsHeadache, do2019]},
  reviewed: '2026-11-25',
};
