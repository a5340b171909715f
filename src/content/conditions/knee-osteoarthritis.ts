import {knee} from '../../icons/knee.js';
import {msg} from '@lit/localize';
import {guideline, low} from '../labels.js';
import {kolasinski2020, perlman2019, wu2022} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: knee,
  title: msg('Knee osteoarthritis', {id: 'condition.knee-osteoarthritis.title'}),
  what: msg('Osteoarthritis is a kind of arthritis. It can make the knee hurt and feel stiff.', {
    id: 'condition.knee-osteoarthritis.what',
  }),
  help: [
    {
      text: msg('Weekly massage may ease the pain for some weeks. It does not last.', {
        id: 'condition.knee-osteoarthritis.help-pain',
      }),
      ...low,
      sources: [perlman2019],
    },
    {
      text: msg('Exercise and a healthy weight come first.', {id: 'condition.knee-osteoarthritis.help-first'}),
      ...guideline,
      sources: [kolasinski2020],
    },
  ],
  research: [
    {
      text: msg(
        'In one study, people who had a massage every week had less pain after 8 weeks. Later the effect was gone.',
        {id: 'condition.knee-osteoarthritis.research-weekly'},
      ),
      ...low,
      sources: [perlman2019],
    },
    {
      text: msg('Massage may also ease stiffness for a short time.', {
        id: 'condition.knee-osteoarthritis.research-stiffness',
      }),
      ...low,
      sources: [wu2022],
    },
    {
      text: msg('One guideline advises against massage for this condition. Its advice is conditional, not strong.', {
        id: 'condition.knee-osteoarthritis.research-guideline',
      }),
      ...guideline,
      sources: [kolasinski2020],
    },
  ],
  care: msg('A knee that is hot and swollen should be left alone.', {id: 'condition.knee-osteoarthritis.care'}),
  reviewed: '2026-11-23',
};
