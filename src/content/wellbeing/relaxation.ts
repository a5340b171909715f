import {leaf} from '../../icons/leaf.js';
import {msg} from '@lit/localize';
import {moderate} from '../labels.js';
import {moyer2004} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: leaf,
  title: msg('Relaxation', {id: 'benefit.relaxation.title'}),
  said: msg('Massage helps you to relax.', {id: 'wellbeing.relaxation.said'}),
  research: {
    text: msg('People feel calmer for a short time after a massage.', {id: 'wellbeing.relaxation.research'}),
    ...moderate,
    sources: [moyer2004],
  },
  reviewed: '2026-11-23',
};
