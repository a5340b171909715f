import {handJoint} from '../../icons/hand-joint.js';
import {msg} from '@lit/localize';
import {expertOpinion, guidelineNone, notGraded, unclear} from '../labels.js';
import {jointNow, jointToday} from '../red-flags/joint.js';
import {cambron2007, kloppenburg2019, nhsKnee, nhsSepticArthritis} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: handJoint,
  title: msg('Hand osteoarthritis', {id: 'condition.hand-osteoarthritis.title'}),
  what: msg(
    'Osteoarthritis is a kind of arthritis: a joint wears, and the body tries to repair it. It can make the hands hurt and feel stiff.',
    {id: 'condition.hand-osteoarthritis.what'},
  ),
  answer: {
    text: msg('It is not clear if massage helps hand osteoarthritis.', {id: 'condition.hand-osteoarthritis.answer'}),
    ...unclear,
    ...notGraded,
    sources: [kloppenburg2019],
  },
  research: [
    {
      text: msg('A European guideline (2019) lists what helps without medicine. Massage is not on the list.', {
        id: 'condition.hand-osteoarthritis.research-guideline',
      }),
      ...unclear,
      ...guidelineNone,
      sources: [kloppenburg2019],
    },
  ],
  first: [
    {
      text: msg(
        'Do hand exercises. Tools that make daily tasks easier, splints and medicine that you rub on can help.',
        {
          id: 'condition.hand-osteoarthritis.first-exercises',
        },
      ),
      sources: [kloppenburg2019],
    },
  ],
  expect: [
    {
      text: msg('There are good spells and bad spells. Exercise may make the joint ache at first.', {
        id: 'condition.expect-spells',
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
    msg('Finger joints that are hot and swollen should be left alone.', {id: 'condition.hand-osteoarthritis.care-hot'}),
    msg('If you have had a joint in your hand replaced, ask your surgeon first.', {
      id: 'condition.hand-osteoarthritis.care-new-joint',
    }),
  ],
  redFlags: {now: [jointNow], soon: [jointToday], sources: [nhsKnee, nhsSepticArthritis]},
  reviewed: '2026-11-25',
};
