import {wrist} from '../../icons/wrist.js';
import {msg} from '@lit/localize';
import {veryLow} from '../labels.js';
import {page2012} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: wrist,
  title: msg('Carpal tunnel syndrome', {id: 'condition.carpal-tunnel.title'}),
  what: msg('A nerve is pressed at the wrist. The hand can tingle, hurt or go numb.', {
    id: 'condition.carpal-tunnel.what',
  }),
  help: [
    {
      text: msg('It is not clear if massage helps.', {id: 'condition.carpal-tunnel.help-unclear'}),
      ...veryLow,
      sources: [page2012],
    },
  ],
  research: [
    {
      text: msg('A review of studies found no clear answer.', {id: 'condition.carpal-tunnel.research-review'}),
      ...veryLow,
      sources: [page2012],
    },
  ],
  advice: msg('If your hand stays numb or weak, see a doctor.', {id: 'condition.carpal-tunnel.advice'}),
  reviewed: '2026-11-23',
};
