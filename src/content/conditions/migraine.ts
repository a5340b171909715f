import {flash} from '../../icons/flash.js';
import {msg} from '@lit/localize';
import {expertOpinion, notGraded, unclear} from '../labels.js';
import {headNow, headToday} from '../red-flags/head.js';
import {chaibi2011, do2019, nhsHeadache, niceCg150} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: flash,
  title: msg('Migraine', {id: 'condition.migraine.title'}),
  what: msg('Migraine comes in attacks. Your head throbs, you may feel sick, and light can hurt.', {
    id: 'condition.migraine.what-attacks',
  }),
  answer: {
    text: msg('It is not clear if massage helps to prevent migraine attacks.', {id: 'condition.migraine.answer'}),
    ...unclear,
    ...notGraded,
    sources: [chaibi2011],
  },
  research: [
    {
      text: msg(
        'A 2011 review found only a few studies of massage, and they had flaws. They suggest that there may be fewer attacks, but the review could draw no firm conclusion.',
        {id: 'condition.migraine.research-few'},
      ),
      ...unclear,
      ...notGraded,
      sources: [chaibi2011],
    },
  ],
  first: [
    {
      text: msg('Some medicines treat an attack. Others help to prevent the next one. Ask your doctor about both.', {
        id: 'condition.migraine.first-medicines',
      }),
      sources: [niceCg150],
    },
  ],
  expect: [
    {
      text: msg('Migraine comes and goes.', {id: 'condition.migraine.expect-course'}),
      ...expertOpinion,
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
    msg('Do not have a massage during an attack.', {id: 'condition.migraine.care-attack'}),
    msg('Tell your therapist if scents bother you, and ask for oil without scent.', {
      id: 'condition.migraine.care-scents',
    }),
  ],
  redFlags: {now: [headNow], soon: [headToday], sources: [nhsHeadache, do2019]},
  reviewed: '2026-11-25',
};
