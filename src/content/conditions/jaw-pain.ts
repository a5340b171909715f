import {jaw} from '../../icons/jaw.js';
import {msg} from '@lit/localize';
import {guideline} from '../labels.js';
import {busse2023} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: jaw,
  title: msg('Jaw pain', {id: 'condition.jaw-pain.title'}),
  what: msg('This is pain in the jaw joint or its muscles that lasts for three months or more. Doctors call it TMD.', {
    id: 'condition.jaw-pain.what',
  }),
  help: [
    {
      text: msg('Treatment of the jaw by the hands of a trained therapist is recommended.', {
        id: 'condition.jaw-pain.help-hands',
      }),
      ...guideline,
      sources: [busse2023],
    },
  ],
  research: [
    {
      text: msg('A guideline on long-lasting jaw pain recommends hands-on treatment strongly.', {
        id: 'condition.jaw-pain.research-guideline',
      }),
      ...guideline,
      sources: [busse2023],
    },
  ],
  reviewed: '2026-11-23',
};
