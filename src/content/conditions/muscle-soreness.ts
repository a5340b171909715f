import {runner} from '../../icons/runner.js';
import {msg} from '@lit/localize';
import {low} from '../labels.js';
import {davis2020} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: runner,
  title: msg('Muscle soreness after sport', {id: 'condition.muscle-soreness.title'}),
  what: msg('Muscles can be sore for some days after hard exercise.', {id: 'condition.muscle-soreness.what'}),
  help: [
    {
      text: msg('Massage can make muscles a little less sore. It can also help you bend and stretch.', {
        id: 'condition.muscle-soreness.help-sore',
      }),
      ...low,
      sources: [davis2020],
    },
  ],
  research: [
    {
      text: msg('Massage did not make people better at their sport.', {
        id: 'condition.muscle-soreness.research-performance',
      }),
      ...low,
      sources: [davis2020],
    },
    {
      text: msg('Studies found a small effect on soreness and on how far people can stretch.', {
        id: 'condition.muscle-soreness.research-sore',
      }),
      ...low,
      sources: [davis2020],
    },
  ],
  reviewed: '2026-11-23',
};
