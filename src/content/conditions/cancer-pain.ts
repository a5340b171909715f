import {ribbon} from '../../icons/ribbon.js';
import {msg} from '@lit/localize';
import {veryLow, guideline} from '../labels.js';
import {mao2022, shin2016} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: ribbon,
  title: msg('Cancer pain', {id: 'condition.cancer-pain.title'}),
  what: msg('Cancer and its treatment can both cause pain.', {id: 'condition.cancer-pain.what'}),
  help: [
    {
      text: msg('Massage may bring comfort.', {id: 'condition.cancer-pain.help-comfort'}),
      ...veryLow,
      sources: [shin2016],
    },
  ],
  research: [
    {
      text: msg('A review could not say with any certainty if massage eases cancer pain.', {
        id: 'condition.cancer-pain.research-review',
      }),
      ...veryLow,
      sources: [shin2016],
    },
    {
      text: msg('A guideline on cancer pain says that massage may be recommended.', {
        id: 'condition.cancer-pain.research-guideline',
      }),
      ...guideline,
      sources: [mao2022],
    },
  ],
  care: msg('The pressure should be light. The place of a tumour or of radiation should be left alone.', {
    id: 'condition.cancer-pain.care',
  }),
  advice: msg('Ask your cancer team before you book. They decide first.', {id: 'condition.cancer-pain.advice'}),
  reviewed: '2026-11-23',
};
