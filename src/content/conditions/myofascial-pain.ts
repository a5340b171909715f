import {muscle} from '../../icons/muscle.js';
import {msg} from '@lit/localize';
import {veryLow} from '../labels.js';
import {mak2024} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: muscle,
  title: msg('Myofascial pain', {id: 'condition.myofascial-pain.title'}),
  what: msg('This pain comes from tender spots in the muscles.', {id: 'condition.myofascial-pain.what'}),
  help: [
    {
      text: msg('Massage may help for a short time.', {id: 'condition.myofascial-pain.help-short'}),
      ...veryLow,
      sources: [mak2024],
    },
  ],
  research: [
    {
      text: msg('The findings so far have low or very low certainty.', {
        id: 'condition.myofascial-pain.research-grade',
      }),
      ...veryLow,
      sources: [mak2024],
    },
  ],
  reviewed: '2026-11-23',
};
