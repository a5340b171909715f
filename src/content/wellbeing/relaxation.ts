import {leaf} from '../../icons/leaf.js';
import {msg} from '@lit/localize';
import {mayHelp, notGraded} from '../labels.js';
import {moyer2004} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: leaf,
  title: msg('Relaxation', {id: 'benefit.relaxation.title'}),
  said: msg('Massage helps you relax.', {id: 'wellbeing.relaxation.said'}),
  research: {
    text: msg('You may feel calmer for a short time after a massage. This comes from a review of 37 studies.', {
      id: 'wellbeing.relaxation.research',
    }),
    ...mayHelp,
    ...notGraded,
    sources: [moyer2004],
  },
  reviewed: '2026-11-25',
};
