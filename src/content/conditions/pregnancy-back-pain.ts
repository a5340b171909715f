import {mother} from '../../icons/mother.js';
import {msg} from '@lit/localize';
import {low} from '../labels.js';
import {redFlags} from '../safety/back.js';
import {hall2016} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: mother,
  title: msg('Back pain in pregnancy', {id: 'condition.pregnancy-back-pain.title'}),
  what: msg('Many people have pain in the back while they are pregnant.', {id: 'condition.pregnancy-back-pain.what'}),
  help: [
    {
      text: msg('Massage may feel helpful. The proof is limited.', {id: 'condition.pregnancy-back-pain.help-limited'}),
      ...low,
      sources: [hall2016],
    },
  ],
  research: [
    {
      text: msg('Massage did better than usual care. It did not do better than a pretend massage.', {
        id: 'condition.pregnancy-back-pain.research-sham',
      }),
      ...low,
      sources: [hall2016],
    },
  ],
  advice: msg('Ask your midwife or doctor before you book.', {id: 'condition.pregnancy-back-pain.advice'}),
  redFlags,
  reviewed: '2026-11-23',
};
