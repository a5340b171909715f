import {neck} from '../../icons/neck.js';
import {msg} from '@lit/localize';
import {moderate} from '../labels.js';
import {redFlags} from '../safety/neck.js';
import {gross2024, skelly2020} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: neck,
  title: msg('Neck pain', {id: 'condition.neck-pain.title'}),
  what: msg('Neck pain is pain between the head and the shoulders.', {id: 'condition.neck-pain.what'}),
  help: [
    {
      text: msg('Next to a pretend massage, a real one probably makes little or no difference.', {
        id: 'condition.neck-pain.help-sham',
      }),
      ...moderate,
      sources: [gross2024, skelly2020],
    },
  ],
  research: [
    {
      text: msg('Studies do not agree with each other. Those with a pretend massage found little or no difference.', {
        id: 'condition.neck-pain.research-disagree',
      }),
      ...moderate,
      sources: [gross2024, skelly2020],
    },
  ],
  redFlags,
  reviewed: '2026-11-23',
};
