import {move} from '../../icons/move.js';
import {msg} from '@lit/localize';
import {low} from '../labels.js';
import {vandendolder2014} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: move,
  title: msg('Function and movement', {id: 'benefit.movement.title'}),
  said: msg('Massage helps you to move better.', {id: 'benefit.movement.said'}),
  research: {
    text: msg('With shoulder pain, massage may help people move better for a short time.', {
      id: 'benefit.movement.research',
    }),
    ...low,
    sources: [vandendolder2014],
  },
  more: [
    {
      text: msg('In other parts of the body the effect is small.', {id: 'benefit.movement.more-1'}),
      ...low,
      sources: [vandendolder2014],
    },
  ],
  reviewed: '2026-11-23',
};
