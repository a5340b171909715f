import {hand} from '../../icons/hand.js';
import {msg} from '@lit/localize';
import {expertOpinion} from '../labels.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: hand,
  title: msg('Rheumatoid arthritis', {id: 'condition.rheumatoid-arthritis.title'}),
  what: msg(
    'Rheumatoid arthritis is a kind of arthritis in which joints become inflamed. They can hurt, swell and feel hot.',
    {id: 'condition.rheumatoid-arthritis.what'},
  ),
  help: [
    {
      text: msg('Massage may feel good beside your usual treatment. It does not treat the disease.', {
        id: 'condition.rheumatoid-arthritis.help-comfort',
      }),
      ...expertOpinion,
    },
  ],
  research: [
    {
      text: msg('We know of no good study of massage for this disease.', {
        id: 'condition.rheumatoid-arthritis.research-none',
      }),
      ...expertOpinion,
    },
  ],
  care: msg('Joints that are hot and swollen should be left alone.', {id: 'condition.rheumatoid-arthritis.care'}),
  reviewed: '2026-11-23',
};
