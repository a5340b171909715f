import {elbow} from '../../icons/elbow.js';
import {msg} from '@lit/localize';
import {expertOpinion, unclear, veryLow} from '../labels.js';
import {cambron2007, loew2014, nhsTennisElbow} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: elbow,
  title: msg('Tennis elbow', {id: 'condition.tennis-elbow.title'}),
  what: msg('Tennis elbow makes the outer side of the elbow sore.', {id: 'condition.tennis-elbow.what'}),
  answer: {
    text: msg('It is very uncertain whether massage helps tennis elbow, as few people have been studied.', {
      id: 'condition.tennis-elbow.answer',
    }),
    ...unclear,
    ...veryLow,
    sources: [loew2014],
  },
  research: [
    {
      text: msg(
        'A review of deep friction massage (firm rubbing of the sore place) found 2 studies with 57 people. Of these, 40 had elbow pain.',
        {id: 'condition.tennis-elbow.research-friction'},
      ),
      ...unclear,
      ...veryLow,
      sources: [loew2014],
    },
  ],
  first: [
    {
      text: msg('Rest from what caused the pain, and do exercises for your elbow.', {
        id: 'condition.tennis-elbow.first-rest',
      }),
      sources: [nhsTennisElbow],
    },
  ],
  expect: [
    {
      text: msg('For most people, it takes 6 to 12 months to get better.', {
        id: 'condition.tennis-elbow.expect-course',
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
    msg('Ask your therapist to stop if your arm or hand goes numb.', {id: 'condition.tennis-elbow.care-numb'}),
    msg('Massage is not for an elbow that is hot, broken or newly sprained.', {
      id: 'condition.tennis-elbow.care-joint',
    }),
  ],
  redFlags: {
    soon: [
      {
        lead: msg('See a doctor today if you have elbow pain and:', {id: 'condition.tennis-elbow.flags-today'}),
        signs: [msg('your elbow is hot and you have a fever', {id: 'condition.tennis-elbow.flag-hot'})],
      },
      {
        lead: msg('See a doctor soon if you have elbow pain and:', {id: 'condition.tennis-elbow.flags-soon'}),
        signs: [msg('the pain began after a fall', {id: 'condition.tennis-elbow.flag-fall'})],
      },
    ],
    sources: [nhsTennisElbow],
  },
  reviewed: '2026-11-25',
};
