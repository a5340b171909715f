import {shoulder} from '../../icons/shoulder.js';
import {msg} from '@lit/localize';
import {low} from '../labels.js';
import {vandendolder2014} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: shoulder,
  title: msg('Shoulder pain', {id: 'condition.shoulder-pain.title'}),
  what: msg('Shoulder pain can make it hard to lift or turn the arm.', {id: 'condition.shoulder-pain.what'}),
  help: [
    {
      text: msg('Soon after treatment, massage may ease the pain and help you move the shoulder.', {
        id: 'condition.shoulder-pain.help-short',
      }),
      ...low,
      sources: [vandendolder2014],
    },
  ],
  research: [
    {
      text: msg('Massage did better than no treatment at all, for a short time.', {
        id: 'condition.shoulder-pain.research-none',
      }),
      ...low,
      sources: [vandendolder2014],
    },
  ],
  reviewed: '2026-11-23',
};
