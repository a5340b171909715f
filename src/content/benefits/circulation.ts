import {drop} from '../../icons/drop.js';
import {msg} from '@lit/localize';
import {notEstablished} from '../labels.js';
import {hinds2004, wiltshire2010} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: drop,
  title: msg('Circulation', {id: 'benefit.circulation.title'}),
  said: msg('Massage gets the blood to flow. It brings oxygen and food to the cells and takes waste away.', {
    id: 'benefit.circulation.said',
  }),
  research: {
    text: msg(
      'Studies do not support this. More blood flows in the skin, so it feels warm. The flow in a main artery does not rise.',
      {
        id: 'benefit.circulation.research',
      },
    ),
    ...notEstablished,
    sources: [hinds2004],
  },
  more: [
    {
      text: msg('After exercise, massage slowed the flow of blood. It also slowed the removal of lactate.', {
        id: 'benefit.circulation.more-1',
      }),
      ...notEstablished,
      sources: [wiltshire2010],
    },
  ],
  reviewed: '2026-11-23',
};
