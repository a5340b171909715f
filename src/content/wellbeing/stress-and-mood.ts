import {mind} from '../../icons/mind.js';
import {msg} from '@lit/localize';
import {mayHelp, notGraded} from '../labels.js';
import {moyer2004} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: mind,
  title: msg('Everyday stress', {id: 'wellbeing.stress-and-mood.title'}),
  said: msg('Massage helps with everyday stress.', {id: 'wellbeing.stress-and-mood.said'}),
  research: {
    text: msg(
      'After a course of massages, people may worry less. The studies that found this are from 2004 or before.',
      {id: 'wellbeing.stress-and-mood.research'},
    ),
    ...mayHelp,
    ...notGraded,
    sources: [moyer2004],
  },
  reviewed: '2026-11-25',
};
