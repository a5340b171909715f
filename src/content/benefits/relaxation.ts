import {leaf} from '../../icons/leaf.js';
import {msg} from '@lit/localize';
import {moderate} from '../labels.js';
import {moyer2004} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: leaf,
  title: msg('Relaxation', {id: 'benefit.relaxation.title'}),
  said: msg('Massage calms the body and the mind.', {id: 'benefit.relaxation.said'}),
  research: {
    text: msg(
      'One session can make people feel less anxious for a short time. It can also lower blood pressure and heart rate for a short time.',
      {id: 'benefit.relaxation.research'},
    ),
    ...moderate,
    sources: [moyer2004],
  },
  reviewed: '2026-11-23',
};
