import {hip} from '../../icons/hip.js';
import {msg} from '@lit/localize';
import {expertOpinion, guidelineConditional, low, mayHelp} from '../labels.js';
import {clotNow, clotToday} from '../red-flags/clot.js';
import {jointNow, jointToday} from '../red-flags/joint.js';
import {cambron2007, kolasinski2020, nhsDvt, nhsKnee, nhsSepticArthritis, niceNg226, skelly2020} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: hip,
  title: msg('Hip osteoarthritis', {id: 'condition.hip-osteoarthritis.title'}),
  what: msg(
    'Osteoarthritis is a kind of arthritis: a joint wears, and the body tries to repair it. It can make the hip hurt and feel stiff.',
    {id: 'condition.hip-osteoarthritis.what'},
  ),
  answer: {
    text: msg(
      'Hands-on therapy may ease hip osteoarthritis for a month or longer, but the studies were not of massage alone.',
      {id: 'condition.hip-osteoarthritis.answer'},
    ),
    ...mayHelp,
    ...low,
    sources: [skelly2020],
  },
  research: [
    {
      text: msg('A US report (2020) looked at effects that last a month or longer. They were small.', {
        id: 'condition.hip-osteoarthritis.research-small',
      }),
      ...mayHelp,
      ...low,
      sources: [skelly2020],
    },
    {
      text: msg('The UK’s NICE guideline says that hands-on therapy can be considered, but only alongside exercise.', {
        id: 'condition.hip-osteoarthritis.research-nice',
      }),
      ...mayHelp,
      ...guidelineConditional,
      sources: [niceNg226],
    },
  ],
  first: [
    {
      text: msg('Exercise comes first. Losing weight helps too, if you need to.', {
        id: 'condition.hip-osteoarthritis.first-exercise',
      }),
      sources: [niceNg226, kolasinski2020],
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
    msg('A hip that is hot and swollen should be left alone.', {id: 'condition.hip-osteoarthritis.care-hot'}),
    msg('If you have had a hip replaced, ask your surgeon first.', {
      id: 'condition.hip-osteoarthritis.care-new-joint',
    }),
  ],
  redFlags: {
    now: [jointNow, clotNow],
    soon: [jointToday, clotToday],
    sources: [nhsKnee, nhsSepticArthritis, nhsDvt],
  },
  reviewed: '2026-11-25',
};
