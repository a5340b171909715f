import {mind} from '../../icons/mind.js';
import {msg} from '@lit/localize';
import {low} from '../labels.js';
import {moyer2004} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: mind,
  title: msg('Everyday stress', {id: 'wellbeing.stress-and-mood.title'}),
  said: msg('Massage helps you rest from the stress of the day.', {id: 'wellbeing.stress-and-mood.said'}),
  research: {
    text: msg(
      'In many studies, mood was better after a massage. But the studies are older, and their results are mixed.',
      {id: 'wellbeing.stress-and-mood.research'},
    ),
    ...low,
    sources: [moyer2004],
  },
  reviewed: '2026-11-23',
};
