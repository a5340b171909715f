import {wrist} from '../../icons/wrist.js';
import {msg} from '@lit/localize';
import {expertOpinion, unclear, veryLow} from '../labels.js';
import {nhsCarpal, page2012} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: wrist,
  title: msg('Carpal tunnel syndrome', {id: 'condition.carpal-tunnel.title'}),
  what: msg('A nerve is pressed at the wrist. The hand can tingle, hurt or go numb.', {
    id: 'condition.carpal-tunnel.what',
  }),
  answer: {
    text: msg('It is very uncertain whether massage helps carpal tunnel syndrome.', {
      id: 'condition.carpal-tunnel.answer',
    }),
    ...unclear,
    ...veryLow,
    sources: [page2012],
  },
  research: [
    {
      text: msg(
        'We found no review of massage itself. One review of 16 studies with 741 people looked at exercise and at mobilisation (a therapist moves the joints or nerves by hand). It is very uncertain whether these help.',
        {id: 'condition.carpal-tunnel.research-mobilisation'},
      ),
      ...unclear,
      ...veryLow,
      sources: [page2012],
    },
  ],
  first: [
    {
      text: msg('Wear a wrist splint at night, and rest from what caused the pain.', {
        id: 'condition.carpal-tunnel.first-splint',
      }),
      sources: [nhsCarpal],
    },
  ],
  expect: [
    {text: msg('It may clear up within months.', {id: 'condition.carpal-tunnel.expect-course'}), ...expertOpinion},
    {
      text: msg(
        'We found no study of how many sessions to try for this. Agree on a date to check how it goes. If nothing has changed by then, stop.',
        {id: 'condition.expect-review'},
      ),
      ...expertOpinion,
    },
  ],
  care: [
    msg('Your therapist should not press deeply at your wrist.', {id: 'condition.carpal-tunnel.care-deep'}),
    msg('Ask your therapist to stop if your hand becomes more numb.', {id: 'condition.carpal-tunnel.care-numb'}),
  ],
  redFlags: {
    now: [
      {
        lead: msg('Call your local emergency number now if your hand suddenly goes numb and:', {
          id: 'condition.carpal-tunnel.flags-now',
        }),
        signs: [msg('your face or your speech changes', {id: 'condition.carpal-tunnel.flag-face'})],
      },
    ],
    soon: [
      {
        lead: msg('See a doctor soon if you have a painful or tingling hand and:', {
          id: 'condition.carpal-tunnel.flags-soon',
        }),
        signs: [
          msg('your hand is numb all the time', {id: 'condition.carpal-tunnel.flag-numb'}),
          msg('your thumb is weak', {id: 'condition.carpal-tunnel.flag-thumb'}),
        ],
      },
    ],
    sources: [nhsCarpal],
  },
  reviewed: '2026-11-25',
};
