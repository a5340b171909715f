import {muscle} from '../../icons/muscle.js';
import {msg} from '@lit/localize';
import {expertOpinion, notGraded, unclear} from '../labels.js';
import {backNow, backSoon, backToday} from '../red-flags/back.js';
import {heartNow} from '../red-flags/heart.js';
import {neckNow, neckSoon, neckToday} from '../red-flags/neck.js';
import {
  cambron2007,
  eriksson2015,
  finucane2020,
  mak2024,
  nhsBack,
  nhsHeartAttack,
  nhsNeck,
  nhsShoulder,
  niceNg59,
  rushton2023,
} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: muscle,
  title: msg('Myofascial pain', {id: 'condition.myofascial-pain.title'}),
  what: msg('Myofascial pain comes from sore, tight spots in the muscles.', {id: 'condition.myofascial-pain.what'}),
  answer: {
    text: msg('It is not clear if massage helps myofascial pain.', {id: 'condition.myofascial-pain.answer'}),
    ...unclear,
    ...notGraded,
    sources: [mak2024],
  },
  research: [
    {
      text: msg(
        'A map of research (2024) covers reviews of massage for 13 conditions. Myofascial pain is one of them. No finding in the map is rated highly certain.',
        {id: 'condition.myofascial-pain.research-map'},
      ),
      ...unclear,
      ...notGraded,
      sources: [mak2024],
    },
  ],
  first: [
    {
      text: msg(
        'What helps depends on where it hurts. For the back, neck or shoulders, start by keeping that part moving.',
        {id: 'condition.myofascial-pain.first-moving'},
      ),
      sources: [niceNg59, nhsNeck, nhsShoulder],
    },
  ],
  expect: [
    {
      text: msg(
        'Massage need not hurt. In a study of 18 people, how much it hurt made no difference to how much the muscle softened.',
        {id: 'condition.myofascial-pain.expect-hurt'},
      ),
      sources: [eriksson2015],
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
    msg('Ask for pressure that you can bear.', {id: 'condition.myofascial-pain.care-pressure'}),
    msg('Say so at once if you feel sharp pain, numbness or weakness.', {id: 'condition.myofascial-pain.care-stop'}),
  ],
  redFlags: {
    now: [heartNow, backNow, neckNow],
    soon: [backToday, neckToday, backSoon, neckSoon],
    sources: [nhsHeartAttack, nhsBack, finucane2020, rushton2023, nhsNeck],
  },
  reviewed: '2026-11-25',
};
