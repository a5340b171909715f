import {join} from '../../icons/join.js';
import {msg} from '@lit/localize';
import {guideline} from '../labels.js';
import {niceNg59} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: join,
  title: msg('Alone or with other care', {id: 'benefit.combined-care.title'}),
  said: msg('Massage stands alone, or it joins other treatment.', {id: 'benefit.combined-care.said'}),
  research: {
    text: msg('A guideline on back pain wants massage only in a plan with exercise.', {
      id: 'benefit.combined-care.research',
    }),
    ...guideline,
    sources: [niceNg59],
  },
  reviewed: '2026-11-23',
};
