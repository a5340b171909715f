import {hand} from '../icons/hand.js';
import {msg} from '@lit/localize';
import {expertOpinion, guideline, low, moderate} from './labels.js';
import {lucas2024, mak2024, miakeLye2019, moyer2004, niceNg59, skelly2020} from './sources.js';
import type {Overview} from './types.js';

export const topic: Overview = {
  icon: hand,
  title: msg('What medical massage is', {id: 'overview.title'}),
  what: [
    msg('It works on skin and muscles, with a health problem in mind and with how well you can move as its goal.', {
      id: 'overview.what',
    }),
    msg('The name tells of a goal. It is not a protected term, so ask therapists how they were trained.', {
      id: 'overview.what-name',
    }),
    {
      text: msg('There is no good evidence that it works better than a massage to relax.', {
        id: 'overview.what-better',
      }),
      ...expertOpinion,
    },
  ],
  people: {
    text: msg(
      'In the United States in 2023, 24.3% of adults had chronic pain. 8.5% of adults had high-impact pain, which limits life or work.',
      {id: 'overview.people'},
    ),
    sources: [lucas2024],
  },
  comparison: [
    {
      aspect: msg('Goal', {id: 'overview.row.goal'}),
      medical: msg('A health problem, and how well you can move', {id: 'overview.row.goal-medical'}),
      relaxation: msg('Rest and calm', {id: 'overview.row.goal-relaxation'}),
    },
    {
      aspect: msg('How it is done', {id: 'overview.row.how'}),
      medical: msg('With techniques picked for your problem', {id: 'overview.row.how-medical'}),
      relaxation: msg('With techniques picked to calm', {id: 'overview.row.how-relaxation'}),
    },
    {
      aspect: msg('What research shows', {id: 'overview.row.research'}),
      medical: {
        text: msg('Some people feel less pain for days or weeks. Help that lasts a month or more is mostly small.', {
          id: 'overview.row.research-medical',
        }),
        ...low,
        sources: [mak2024, skelly2020, miakeLye2019],
      },
      relaxation: {
        text: msg('One session can make people feel less anxious for a short time.', {
          id: 'overview.row.research-relaxation',
        }),
        ...moderate,
        sources: [moyer2004],
      },
    },
  ],
  techniques: [
    {
      name: msg('Stroking', {id: 'overview.technique.stroking'}),
      what: msg('long, smooth moves with flat hands', {id: 'overview.technique.stroking-what'}),
    },
    {
      name: msg('Kneading', {id: 'overview.technique.kneading'}),
      what: msg('the hands lift and squeeze the muscle', {id: 'overview.technique.kneading-what'}),
    },
    {
      name: msg('Friction', {id: 'overview.technique.friction'}),
      what: msg('small, firm moves with the finger tips on one spot', {id: 'overview.technique.friction-what'}),
    },
    {
      name: msg('Pressure', {id: 'overview.technique.pressure'}),
      what: msg('a thumb or hand rests on a tender spot and slowly presses', {id: 'overview.technique.pressure-what'}),
    },
    {
      name: msg('Stretching', {id: 'overview.technique.stretching'}),
      what: msg('the therapist moves an arm or a leg to stretch its muscles', {
        id: 'overview.technique.stretching-what',
      }),
    },
  ],
  together: [
    {
      text: msg('A guideline on back pain wants massage only in a plan with exercise.', {id: 'overview.together'}),
      ...guideline,
      sources: [niceNg59],
    },
    msg('Tell your doctor that you have massage, and your therapist which treatment you have. Keep your treatment.', {
      id: 'overview.together-tell',
    }),
  ],
  reviewed: '2026-11-23',
};
