import {neck} from '../../icons/neck.js';
import {msg} from '@lit/localize';
import {heartNow, heartSources} from '../red-flags/heart.js';
import {neckNow, neckSoon, neckSources, neckToday} from '../red-flags/neck.js';
import type {RedFlagTopic} from '../types.js';

export const topic: RedFlagTopic = {
  icon: neck,
  title: msg('Neck pain: when to get help', {id: 'safety.neck.title'}),
  redFlags: {
    now: [neckNow, heartNow],
    soon: [neckToday, neckSoon],
    sources: [...neckSources, ...heartSources],
  },
  reviewed: '2026-11-25',
};
