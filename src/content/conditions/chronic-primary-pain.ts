import {clock} from '../../icons/clock.js';
import {msg} from '@lit/localize';
import {expertOpinion, guidelineNone, unclear} from '../labels.js';
import {cambron2007, finucane2020, nhsSepticArthritis, niceNg193} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: clock,
  title: msg('Chronic primary pain', {id: 'condition.chronic-primary-pain.title'}),
  what: msg('This is pain that lasts for more than 3 months and that no other illness explains.', {
    id: 'condition.chronic-primary-pain.what',
  }),
  answer: {
    text: msg('It is not clear if massage helps chronic primary pain.', {id: 'condition.chronic-primary-pain.answer'}),
    ...unclear,
    ...guidelineNone,
    sources: [niceNg193],
  },
  research: [
    {
      text: msg(
        'The UK’s NICE guideline (2021) makes no recommendation on hands-on therapy. It asks for more research.',
        {id: 'condition.chronic-primary-pain.research-guideline'},
      ),
      ...unclear,
      ...guidelineNone,
      sources: [niceNg193],
    },
  ],
  first: [
    {
      text: msg('Join a supervised exercise group.', {id: 'condition.chronic-primary-pain.first-exercise'}),
      sources: [niceNg193],
    },
    {
      text: msg(
        'Other options are acupuncture and two talking therapies: CBT (cognitive behavioural therapy) and ACT (acceptance and commitment therapy).',
        {id: 'condition.chronic-primary-pain.first-therapies'},
      ),
      sources: [niceNg193],
    },
  ],
  expect: [
    {
      text: msg('Flare-ups, when the pain is worse for a time, are normal.', {
        id: 'condition.chronic-primary-pain.expect-course',
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
    msg('Massage should be part of a plan of care, not the whole of it.', {
      id: 'condition.chronic-primary-pain.care-plan',
    }),
    msg('If you feel worse for more than a few days, or have new symptoms, see a doctor.', {
      id: 'condition.care-worse',
    }),
  ],
  redFlags: {
    now: [
      {
        lead: msg('Call your local emergency number now if you have long-lasting pain and:', {
          id: 'condition.chronic-primary-pain.flags-now',
        }),
        signs: [msg('you have thoughts of harming yourself', {id: 'condition.flag-self-harm'})],
      },
    ],
    soon: [
      {
        lead: msg('See a doctor soon if you have long-lasting pain and:', {
          id: 'condition.chronic-primary-pain.flags-soon',
        }),
        signs: [
          msg('you have a fever', {id: 'condition.flag-fever'}),
          msg('you have lost weight without trying to', {id: 'condition.flag-weight'}),
          msg('one of your joints is swollen', {id: 'condition.flag-joint'}),
          msg('you have new weakness in a part of your body', {id: 'condition.flag-weakness'}),
        ],
      },
    ],
    sources: [finucane2020, nhsSepticArthritis],
  },
  reviewed: '2026-11-25',
};
