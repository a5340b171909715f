import {shoulder} from '../../icons/shoulder.js';
import {msg} from '@lit/localize';
import {expertOpinion, littleOrNoDifference, low, mayHelp, notGraded} from '../labels.js';
import {heartNow} from '../red-flags/heart.js';
import {cambron2007, nhsHeartAttack, nhsShoulder, vandendolder2014, vandendolder2015} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: shoulder,
  title: msg('Shoulder pain', {id: 'condition.shoulder-pain.title'}),
  what: msg('Shoulder pain can make it hard to lift or turn the arm.', {id: 'condition.shoulder-pain.what'}),
  answer: {
    text: msg('Massage may ease shoulder pain and help you move better right after treatment.', {
      id: 'condition.shoulder-pain.answer',
    }),
    ...mayHelp,
    ...low,
    sources: [vandendolder2014],
  },
  research: [
    {
      text: msg('Compared with no treatment, pain, reach and use of the shoulder were better straight after massage.', {
        id: 'condition.shoulder-pain.research-after',
      }),
      ...mayHelp,
      ...low,
      sources: [vandendolder2014],
    },
    {
      text: msg(
        'In a study with 80 people, massage plus exercise was no better than exercise alone. The results with massage were slightly worse.',
        {id: 'condition.shoulder-pain.research-exercise'},
      ),
      ...littleOrNoDifference,
      ...notGraded,
      sources: [vandendolder2015],
    },
  ],
  first: [
    {
      text: msg('Keep using your shoulder, and do shoulder exercises.', {id: 'condition.shoulder-pain.first-exercise'}),
      sources: [nhsShoulder],
    },
  ],
  expect: [
    {
      text: msg('It often takes weeks or months to get better.', {id: 'condition.shoulder-pain.expect-course'}),
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
    msg('Massage is not for a shoulder that is hot, broken or newly sprained.', {
      id: 'condition.shoulder-pain.care-joint',
    }),
    msg('If you have a shoulder replacement, ask your doctor first.', {id: 'condition.shoulder-pain.care-new-joint'}),
  ],
  redFlags: {
    now: [
      heartNow,
      {
        lead: msg('Call your local emergency number now if you have shoulder pain and:', {
          id: 'condition.shoulder-pain.flags-now',
        }),
        signs: [
          msg('your shoulder has changed shape', {id: 'condition.shoulder-pain.flag-shape'}),
          msg('you cannot move your arm after an injury', {id: 'condition.shoulder-pain.flag-injury'}),
          msg('your arm is cold or numb', {id: 'condition.shoulder-pain.flag-cold'}),
        ],
      },
    ],
    soon: [
      {
        lead: msg('See a doctor today if you have shoulder pain and:', {id: 'condition.shoulder-pain.flags-today'}),
        signs: [msg('your shoulder is hot and you have a fever', {id: 'condition.shoulder-pain.flag-hot'})],
      },
      {
        lead: msg('See a doctor soon if you have shoulder pain and:', {id: 'condition.shoulder-pain.flags-soon'}),
        signs: [msg('you are over 50 and both shoulders are stiff', {id: 'condition.shoulder-pain.flag-both'})],
      },
    ],
    sources: [nhsShoulder, nhsHeartAttack],
  },
  reviewed: '2026-11-25',
};
