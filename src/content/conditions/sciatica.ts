import {nerve} from '../../icons/nerve.js';
import {msg} from '@lit/localize';
import {expertOpinion, guidelineConditional, notGraded, unclear} from '../labels.js';
import {backNow, backSoon, backToday} from '../red-flags/back.js';
import {cambron2007, finucane2020, nhsBack, niceNg59} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: nerve,
  title: msg('Sciatica', {id: 'condition.sciatica.title'}),
  what: msg('Sciatica is nerve pain that runs down one leg.', {id: 'condition.sciatica.what'}),
  answer: {
    text: msg(
      'For sciatica, the UK’s NICE guideline says massage can be tried, but only as part of a plan with exercise.',
      {id: 'condition.sciatica.answer'},
    ),
    ...unclear,
    ...guidelineConditional,
    sources: [niceNg59],
  },
  research: [
    {
      text: msg('It is not clear if massage on its own eases sciatica: this has not been shown.', {
        id: 'condition.sciatica.research-alone',
      }),
      ...unclear,
      ...notGraded,
      sources: [niceNg59],
    },
    {
      text: msg(
        'The NICE advice covers hands-on therapy of more than one kind, for back pain with or without sciatica.',
        {id: 'condition.sciatica.research-hands-on'},
      ),
      ...unclear,
      ...guidelineConditional,
      sources: [niceNg59],
    },
  ],
  first: [
    {
      text: msg('Keep moving as much as the pain allows.', {id: 'condition.sciatica.first-moving'}),
      sources: [niceNg59],
    },
    {
      text: msg(
        'If the pain lasts, try group exercise. CBT (cognitive behavioural therapy, a talking therapy) can be added.',
        {id: 'condition.sciatica.first-lasting'},
      ),
      sources: [niceNg59],
    },
  ],
  expect: [
    {
      text: msg('Sciatica often gets better within weeks.', {id: 'condition.sciatica.expect-course'}),
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
    msg('Your therapist should not press deeply on the painful nerve.', {id: 'condition.sciatica.care-nerve'}),
    msg('After a fall, a crash or a back injury in recent days, see a doctor before you book.', {
      id: 'condition.care-injury',
    }),
  ],
  redFlags: {now: [backNow], soon: [backToday, backSoon], sources: [nhsBack, finucane2020]},
  reviewed: '2026-11-25',
};
