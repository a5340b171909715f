import {ease} from '../../icons/ease.js';
import {msg} from '@lit/localize';
import {low} from '../labels.js';
import {mak2024, miakeLye2019, skelly2020} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: ease,
  title: msg('Pain relief', {id: 'benefit.pain-relief.title'}),
  said: msg('Massage eases many kinds of long-lasting pain.', {id: 'benefit.pain-relief.said'}),
  research: {
    text: msg('Some people feel less pain for days or weeks. Help that lasts a month or more is mostly small.', {
      id: 'benefit.pain-relief.research',
    }),
    ...low,
    sources: [mak2024, skelly2020, miakeLye2019],
  },
  more: [
    {
      text: msg(
        'Of the findings that have been graded since 2018, none has high certainty. Seven have moderate certainty.',
        {id: 'benefit.pain-relief.more-1'},
      ),
      ...low,
      sources: [mak2024],
    },
  ],
  reviewed: '2026-11-23',
};
