import {joint} from '../../icons/joint.js';
import {msg} from '@lit/localize';
import {low} from '../labels.js';
import {wu2022} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: joint,
  title: msg('Healing, swelling and stiffness', {id: 'benefit.recovery.title'}),
  said: msg('Massage makes you heal fast. It brings down swelling and makes you less stiff.', {
    id: 'benefit.recovery.said',
  }),
  research: {
    text: msg(
      'For healing and swelling there is no good evidence in people. Massage may ease the stiffness of knee osteoarthritis for a short time.',
      {id: 'benefit.recovery.research'},
    ),
    ...low,
    sources: [wu2022],
  },
  reviewed: '2026-11-23',
};
