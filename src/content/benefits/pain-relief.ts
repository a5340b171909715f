import {ease} from '../../icons/ease.js';
import {msg} from '@lit/localize';
import {littleOrNoDifference, low, mayHelp, moderate} from '../labels.js';
import {gross2024, mak2024, skelly2020} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: ease,
  title: msg('Pain relief', {id: 'benefit.pain-relief.title'}),
  said: msg('Massage eases many kinds of long-lasting pain.', {id: 'benefit.pain-relief.said'}),
  research: {
    text: msg('Massage may ease some long-lasting pain, for a short time or only a little.', {
      id: 'benefit.pain-relief.research',
    }),
    ...mayHelp,
    ...low,
    sources: [mak2024, skelly2020],
  },
  more: [
    {
      text: msg('When relief lasts for a month or more, it is small.', {id: 'benefit.pain-relief.more-small'}),
      ...mayHelp,
      ...low,
      sources: [mak2024, skelly2020],
    },
    {
      text: msg(
        'Results differ between conditions. A 2024 study summed up 17 reviews on 13 painful conditions. No conclusion had high certainty, seven had moderate certainty, and the rest had low or very low certainty.',
        {id: 'benefit.pain-relief.more-1'},
      ),
      ...mayHelp,
      ...low,
      sources: [mak2024],
    },
    {
      text: msg(
        'Pain can limit your daily life. For people with neck pain, massage probably makes little or no difference to quality of life, compared with sham (fake) massage.',
        {id: 'benefit.pain-relief.more-quality-of-life'},
      ),
      ...littleOrNoDifference,
      ...moderate,
      sources: [gross2024],
    },
  ],
  reviewed: '2026-11-25',
};
