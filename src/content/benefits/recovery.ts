import {joint} from '../../icons/joint.js';
import {msg} from '../../localization/msg.js';
import {wu2022} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic = (): Benefit => ({
  icon: joint,
  title: msg('Healing, swelling and stiffness', {id: 'benefit.recovery.title'}),
  said: msg('Massage speeds healing and reduces swelling and stiffness.', {id: 'benefit.recovery.said'}),
  research: {
    text: msg('Massage may ease the stiffness of knee arthritis for a short time.', {id: 'benefit.recovery.research'}),
    certainty: 'low',
    sources: [wu2022],
  },
  more: [
    {
      text: msg('For healing and for swelling there is no good evidence in people.', {id: 'benefit.recovery.more-1'}),
      certainty: 'not-established',
      sources: [wu2022],
    },
  ],
  reviewed: '2026-11-23',
});
