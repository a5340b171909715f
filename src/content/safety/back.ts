import {back} from '../../icons/back.js';
import {msg} from '@lit/localize';
import {now, soon} from '../labels.js';
import {finucane2020} from '../sources.js';
import type {RedFlags, RedFlagTopic} from '../types.js';

export const redFlags: RedFlags = {
  lists: [
    {
      ...now,
      signs: [
        msg('new numbness between your legs or around your genitals', {id: 'safety.back.saddle'}),
        msg('a new change in how you pass urine or stools, or in how sex feels or works', {id: 'safety.back.bladder'}),
        msg('weakness in one leg or both legs', {id: 'safety.back.weak'}),
        msg('pain that goes into both legs', {id: 'safety.back.both-legs'}),
      ],
    },
    {
      ...soon,
      signs: [
        msg('cancer, now or in the past', {id: 'safety.back.cancer'}),
        msg('a fever, or you feel unwell', {id: 'safety.back.fever'}),
        msg('pain at night', {id: 'safety.back.night'}),
        msg('lost weight for no reason', {id: 'safety.back.weight'}),
        msg('weakness that gets worse', {id: 'safety.back.growing'}),
        msg('a bone that may be broken, or bones that break easily', {id: 'safety.back.fracture'}),
      ],
    },
  ],
  sources: [finucane2020],
};

export const topic: RedFlagTopic = {
  icon: back,
  title: msg('Back pain: when to get help', {id: 'safety.back.title'}),
  redFlags,
  reviewed: '2026-11-23',
};
