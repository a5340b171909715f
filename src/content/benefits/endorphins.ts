import {molecule} from '../../icons/molecule.js';
import {msg} from '@lit/localize';
import {notEstablished} from '../labels.js';
import {day1987, moyer2004} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: molecule,
  title: msg('Endorphins', {id: 'benefit.endorphins.title'}),
  said: msg('Massage sets endorphins free. These are the body’s own drugs against pain.', {
    id: 'benefit.endorphins.said',
  }),
  research: {
    text: msg('This has not been shown. A study found no more endorphins after massage than after rest.', {
      id: 'benefit.endorphins.research',
    }),
    ...notEstablished,
    sources: [day1987],
  },
  more: [
    {
      text: msg('Massage does not lower cortisol, a stress hormone, either.', {id: 'benefit.endorphins.more-1'}),
      ...notEstablished,
      sources: [moyer2004],
    },
    {
      text: msg('Why massage can ease pain is not fully known.', {id: 'benefit.endorphins.more-2'}),
      ...notEstablished,
      sources: [day1987, moyer2004],
    },
  ],
  reviewed: '2026-11-23',
};
