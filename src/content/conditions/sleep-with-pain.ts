import {sleep} from '../../icons/sleep.js';
import {msg} from '@lit/localize';
import {expertOpinion, notGraded, unclear} from '../labels.js';
import {li2014, nhsInsomnia} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: sleep,
  title: msg('Poor sleep with pain', {id: 'condition.sleep-with-pain.title'}),
  what: msg('Pain can make it hard to sleep well.', {id: 'condition.sleep-with-pain.what'}),
  answer: {
    text: msg('We found too little research to say if massage helps people with pain to sleep.', {
      id: 'condition.sleep-with-pain.answer',
    }),
    ...unclear,
    ...notGraded,
    sources: [li2014],
  },
  research: [
    {
      text: msg(
        'In a review of 9 studies with 404 people who have fibromyalgia, massage did not improve sleep. We found nothing firmer for other kinds of pain.',
        {id: 'condition.sleep-with-pain.research-fibromyalgia'},
      ),
      ...unclear,
      ...notGraded,
      sources: [li2014],
    },
  ],
  first: [
    {
      text: msg('Good sleep habits can help. So can CBT for insomnia, a talking therapy.', {
        id: 'condition.sleep-with-pain.first-habits',
      }),
      sources: [nhsInsomnia],
    },
  ],
  expect: [
    {
      text: msg(
        'We found no study of how many sessions to try for this. Agree on a date to check how it goes. If nothing has changed by then, stop.',
        {id: 'condition.expect-review'},
      ),
      ...expertOpinion,
    },
  ],
  care: [
    msg('A good therapist never tells you to stop a medicine.', {id: 'condition.sleep-with-pain.care-medicine'}),
    msg('Massage does not replace mental-health care.', {id: 'condition.sleep-with-pain.care-mental'}),
  ],
  redFlags: {
    now: [
      {
        lead: msg('Call your local emergency number now if you sleep badly and:', {
          id: 'condition.sleep-with-pain.flags-now',
        }),
        signs: [msg('you have thoughts of harming yourself', {id: 'condition.sleep-with-pain.flag-self-harm'})],
      },
    ],
    soon: [
      {
        lead: msg('See a doctor soon if you sleep badly and:', {id: 'condition.sleep-with-pain.flags-soon'}),
        signs: [
          msg('it has lasted for months', {id: 'condition.sleep-with-pain.flag-months'}),
          msg('your breathing pauses while you sleep', {id: 'condition.sleep-with-pain.flag-breathing'}),
        ],
      },
    ],
    sources: [nhsInsomnia],
  },
  reviewed: '2026-11-25',
};
