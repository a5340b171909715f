import {leaf} from '../../icons/leaf.js';
import {msg} from '@lit/localize';
import {mayHelp, notGraded, notSupported} from '../labels.js';
import {moyer2004} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: leaf,
  title: msg('Relaxation', {id: 'benefit.relaxation.title'}),
  said: msg('Massage calms the body and the mind.', {id: 'benefit.relaxation.said'}),
  research: {
    text: msg('Massage may calm you for a short time.', {id: 'benefit.relaxation.research'}),
    ...mayHelp,
    ...notGraded,
    sources: [moyer2004],
  },
  more: [
    {
      text: msg('In a review of 37 studies, one session lowered anxiety, blood pressure and heart rate.', {
        id: 'benefit.relaxation.more-review',
      }),
      ...mayHelp,
      ...notGraded,
      sources: [moyer2004],
    },
    {
      text: msg('In the same review, one session did not ease pain straight away.', {
        id: 'benefit.relaxation.more-pain',
      }),
      ...notSupported,
      ...notGraded,
      sources: [moyer2004],
    },
  ],
  reviewed: '2026-11-25',
};
