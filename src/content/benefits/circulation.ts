import {drop} from '../../icons/drop.js';
import {msg} from '@lit/localize';
import {notGraded, notSupported} from '../labels.js';
import {hinds2004, wiltshire2010} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: drop,
  title: msg('Circulation', {id: 'benefit.circulation.title'}),
  said: msg('Massage helps the blood flow and carries waste away.', {
    id: 'benefit.circulation.said',
  }),
  research: {
    text: msg('Massage warms the skin, but in a small study it did not raise blood flow in the thigh.', {
      id: 'benefit.circulation.research',
    }),
    ...notSupported,
    ...notGraded,
    sources: [hinds2004, wiltshire2010],
  },
  more: [
    {
      text: msg('In a study of 13 men, blood flow in the main artery of the thigh did not rise.', {
        id: 'benefit.circulation.more-thigh',
      }),
      ...notSupported,
      ...notGraded,
      sources: [hinds2004],
    },
    {
      text: msg(
        'In 12 people who had just gripped hard, massage slowed both the flow of blood and the removal of lactate, compared with rest.',
        {id: 'benefit.circulation.more-1'},
      ),
      ...notSupported,
      ...notGraded,
      sources: [wiltshire2010],
    },
  ],
  reviewed: '2026-11-25',
};
