import {clock} from '../../icons/clock.js';
import {msg} from '@lit/localize';
import {low} from '../labels.js';
import {mak2024} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: clock,
  title: msg('Chronic primary pain', {id: 'condition.chronic-primary-pain.title'}),
  what: msg('This is pain that lasts for months and that no other illness explains.', {
    id: 'condition.chronic-primary-pain.what',
  }),
  help: [
    {
      text: msg('We do not know if massage helps. There is not enough proof to recommend it.', {
        id: 'condition.chronic-primary-pain.help-unsure',
      }),
      ...low,
      sources: [mak2024],
    },
  ],
  research: [
    {
      text: msg('A 2024 map of research found too little proof for this kind of pain.', {
        id: 'condition.chronic-primary-pain.research-proof',
      }),
      ...low,
      sources: [mak2024],
    },
  ],
  reviewed: '2026-11-23',
};
