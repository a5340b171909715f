import {hand} from '../../icons/hand.js';
import {msg} from '@lit/localize';
import {expertOpinion, notGraded, unclear} from '../labels.js';
import {jointNow, jointToday} from '../red-flags/joint.js';
import {cambron2007, england2023, nhsKnee, nhsSepticArthritis} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: hand,
  title: msg('Rheumatoid arthritis', {id: 'condition.rheumatoid-arthritis.title'}),
  what: msg(
    'Rheumatoid arthritis is a kind of arthritis in which the immune system attacks the joints. They can hurt, swell and feel hot.',
    {id: 'condition.rheumatoid-arthritis.what'},
  ),
  answer: {
    text: msg('It is not clear if massage helps rheumatoid arthritis, and it does not replace your medicines.', {
      id: 'condition.rheumatoid-arthritis.answer',
    }),
    ...unclear,
    ...notGraded,
    sources: [england2023],
  },
  research: [
    {
      text: msg('We have seen no study result on massage for this disease that we can cite.', {
        id: 'condition.rheumatoid-arthritis.research-none',
      }),
      ...expertOpinion,
    },
  ],
  first: [
    {
      text: msg('Medicines for the disease come first, and early.', {
        id: 'condition.rheumatoid-arthritis.first-medicines',
      }),
      sources: [england2023],
    },
    {
      text: msg(
        'Exercise helps too. A US guideline (2022) makes 28 recommendations on care alongside medicines. Only the one for exercise is strong.',
        {id: 'condition.rheumatoid-arthritis.first-exercise'},
      ),
      sources: [england2023],
    },
  ],
  expect: [
    {
      text: msg('The disease is long-term. At times it gets worse. This is called a flare, and it can be treated.', {
        id: 'condition.rheumatoid-arthritis.expect-course',
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
    msg('Joints that are hot and swollen should be left alone.', {id: 'condition.rheumatoid-arthritis.care'}),
    msg('If the disease affects your neck, do not have your neck massaged.', {
      id: 'condition.rheumatoid-arthritis.care-neck',
    }),
  ],
  redFlags: {
    now: [jointNow],
    soon: [
      jointToday,
      {
        lead: msg('See a doctor today if you have rheumatoid arthritis and:', {
          id: 'condition.rheumatoid-arthritis.flags-today',
        }),
        signs: [
          msg('you have a fever while you are on treatment for it', {id: 'condition.rheumatoid-arthritis.flag-fever'}),
        ],
      },
      {
        lead: msg('See a doctor soon if you have rheumatoid arthritis and:', {
          id: 'condition.rheumatoid-arthritis.flags-soon',
        }),
        signs: [msg('it gets worse (a flare)', {id: 'condition.rheumatoid-arthritis.flag-flare'})],
      },
    ],
    sources: [nhsKnee, nhsSepticArthritis],
  },
  reviewed: '2026-11-25',
};
