import {drop} from '../../icons/drop.js';
import {msg} from '../../localization/msg.js';
import {hinds2004, wiltshire2010} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic = (): Benefit => ({
  icon: drop,
  title: msg('Circulation', {id: 'benefit.circulation.title'}),
  said: msg('Massage brings oxygen and nutrients to the tissues and carries waste away.', {
    id: 'benefit.circulation.said',
  }),
  research: {
    text: msg('More blood flows in the skin, so the skin feels warm. The flow in a main artery does not rise.', {
      id: 'benefit.circulation.research',
    }),
    certainty: 'not-established',
    sources: [hinds2004],
  },
  more: [
    {
      text: msg('After exercise, massage slowed the flow of blood. It also slowed the removal of lactate.', {
        id: 'benefit.circulation.more-1',
      }),
      certainty: 'not-established',
      sources: [wiltshire2010],
    },
  ],
  reviewed: '2026-11-23',
});
