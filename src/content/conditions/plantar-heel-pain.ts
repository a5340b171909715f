import {heel} from '../../icons/heel.js';
import {msg} from '@lit/localize';
import {expertOpinion, mayHelp, notGraded} from '../labels.js';
import {cambron2007, nhsPlantar, pollack2018} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: heel,
  title: msg('Heel pain (plantar fasciitis)', {id: 'condition.plantar-heel-pain.title'}),
  what: msg('This is pain under the heel. It is worst with your first steps after rest.', {
    id: 'condition.plantar-heel-pain.what',
  }),
  answer: {
    text: msg('Hands-on treatment such as massage may ease heel pain for a short time.', {
      id: 'condition.plantar-heel-pain.answer',
    }),
    ...mayHelp,
    ...notGraded,
    sources: [pollack2018],
  },
  research: [
    {
      text: msg(
        'A 2018 review found 6 studies of hands-on treatment, mostly of muscles and other soft tissue. Some treatments included stretching. In 5 of the studies, there was less pain for a short time.',
        {id: 'condition.plantar-heel-pain.research-short'},
      ),
      ...mayHelp,
      ...notGraded,
      sources: [pollack2018],
    },
  ],
  first: [
    {
      text: msg('Wear cushioned shoes, stretch, and stand less. If you are overweight, losing weight can help.', {
        id: 'condition.plantar-heel-pain.first-shoes',
      }),
      sources: [nhsPlantar],
    },
  ],
  expect: [
    {
      text: msg('It can take from a few weeks to many months to get better.', {
        id: 'condition.plantar-heel-pain.expect-course',
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
    msg('If you have diabetes and numb feet, ask your doctor before a foot massage.', {
      id: 'condition.plantar-heel-pain.care-diabetes',
    }),
    msg('Massage is not for a foot with a wound, a broken bone or a new sprain.', {
      id: 'condition.plantar-heel-pain.care-injury',
    }),
  ],
  redFlags: {
    soon: [
      {
        lead: msg('See a doctor today if you have heel pain and:', {id: 'condition.plantar-heel-pain.flags-today'}),
        signs: [msg('it began with a snap or a fall', {id: 'condition.plantar-heel-pain.flag-snap'})],
      },
      {
        lead: msg('See a doctor soon if you have heel pain and:', {id: 'condition.plantar-heel-pain.flags-soon'}),
        signs: [
          msg('the pain is severe', {id: 'condition.plantar-heel-pain.flag-severe'}),
          msg('it is no better after 2 weeks', {id: 'condition.plantar-heel-pain.flag-weeks'}),
          msg('your foot tingles or has lost feeling', {id: 'condition.plantar-heel-pain.flag-tingle'}),
          msg('you have diabetes', {id: 'condition.plantar-heel-pain.flag-diabetes'}),
        ],
      },
    ],
    sources: [nhsPlantar],
  },
  reviewed: '2026-11-25',
};
