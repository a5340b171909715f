import {neck} from '../../icons/neck.js';
import {msg} from '@lit/localize';
import {now} from '../labels.js';
import {rushton2023} from '../sources.js';
import type {RedFlags, RedFlagTopic} from '../types.js';

export const redFlags: RedFlags = {
  lists: [
    {
      ...now,
      signs: [
        msg('neck pain after a fall, a crash or a blow', {id: 'safety.neck.trauma'}),
        msg('sudden, bad pain in the neck or head that is not like any before', {id: 'safety.neck.sudden'}),
        msg('dizziness', {id: 'safety.neck.dizzy'}),
        msg('double vision', {id: 'safety.neck.vision'}),
        msg('slurred speech, or trouble swallowing', {id: 'safety.neck.speech'}),
        msg('sudden falls without fainting', {id: 'safety.neck.drop'}),
        msg('a numb face', {id: 'safety.neck.face'}),
        msg('unsteadiness when you stand or walk', {id: 'safety.neck.unsteady'}),
      ],
    },
  ],
  sources: [rushton2023],
};

export const topic: RedFlagTopic = {
  icon: neck,
  title: msg('Neck pain: when to get help', {id: 'safety.neck.title'}),
  redFlags,
  reviewed: '2026-11-23',
};
