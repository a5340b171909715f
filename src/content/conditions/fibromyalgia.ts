import {body} from '../../icons/body.js';
import {msg} from '@lit/localize';
import {expertOpinion, guidelineAgainst, low, mayHelp, notGraded, notSupported} from '../labels.js';
import {
  cambron2007,
  finucane2020,
  li2014,
  macfarlane2017,
  nhsSepticArthritis,
  skelly2020,
  yuan2015,
} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: body,
  title: msg('Fibromyalgia', {id: 'condition.fibromyalgia.title'}),
  what: msg('Fibromyalgia is pain in many parts of the body, with tiredness and poor sleep.', {
    id: 'condition.fibromyalgia.what',
  }),
  answer: {
    text: msg('In fibromyalgia, massage over 5 weeks or more may ease pain, worry and low mood for a while.', {
      id: 'condition.fibromyalgia.answer',
    }),
    ...mayHelp,
    ...notGraded,
    sources: [li2014],
  },
  research: [
    {
      text: msg(
        'In 9 studies with 404 people, massage for 5 weeks or more helped right after the course. We do not know if the effect lasts.',
        {id: 'condition.fibromyalgia.research-weeks'},
      ),
      ...mayHelp,
      ...notGraded,
      sources: [li2014],
    },
    {
      text: msg('Sleep did not get better.', {id: 'condition.fibromyalgia.research-sleep-same'}),
      ...notSupported,
      ...notGraded,
      sources: [li2014],
    },
    {
      text: msg('In another review, myofascial release (slow, steady pressure) looked better than Swedish massage.', {
        id: 'condition.fibromyalgia.research-release',
      }),
      ...mayHelp,
      ...notGraded,
      sources: [yuan2015],
    },
    {
      text: msg('A US report (2020) also found that massage may help.', {id: 'condition.fibromyalgia.research-report'}),
      ...mayHelp,
      ...low,
      sources: [skelly2020],
    },
    {
      text: msg('A European guideline (2017) disagrees. It advises against massage, but only weakly.', {
        id: 'condition.fibromyalgia.research-guideline',
      }),
      ...notSupported,
      ...guidelineAgainst,
      sources: [macfarlane2017],
    },
  ],
  first: [
    {
      text: msg('A clear explanation of the illness and exercise come first.', {
        id: 'condition.fibromyalgia.first-exercise',
      }),
      sources: [macfarlane2017],
    },
    {
      text: msg('If this is not enough, CBT (cognitive behavioural therapy, a talking therapy) can help.', {
        id: 'condition.fibromyalgia.first-talking',
      }),
      sources: [macfarlane2017],
    },
  ],
  expect: [
    {
      text: msg('There are ups and downs. More pain does not mean that something is damaged.', {
        id: 'condition.fibromyalgia.expect-course',
      }),
      ...expertOpinion,
    },
    {
      text: msg('In a study of 91 people, about 1 in 10 felt mild soreness the day after a massage.', {
        id: 'condition.expect-soreness',
      }),
      sources: [cambron2007],
    },
  ],
  care: [
    msg('Start with a short session and light pressure.', {id: 'condition.fibromyalgia.care-light'}),
    msg('If you feel worse for more than a few days, or have new symptoms, see a doctor.', {
      id: 'condition.care-worse',
    }),
  ],
  redFlags: {
    now: [
      {
        lead: msg('Call your local emergency number now if you have fibromyalgia and:', {
          id: 'condition.fibromyalgia.flags-now',
        }),
        signs: [msg('you have thoughts of harming yourself', {id: 'condition.flag-self-harm'})],
      },
    ],
    soon: [
      {
        lead: msg('See a doctor soon if you have fibromyalgia and:', {id: 'condition.fibromyalgia.flags-soon'}),
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
