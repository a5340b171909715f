import {back} from '../../icons/back.js';
import {msg} from '@lit/localize';
import {backNow, backSoon, backSources, backToday} from '../red-flags/back.js';
import {heartNow, heartSources} from '../red-flags/heart.js';
import type {RedFlagTopic} from '../types.js';

export const topic: RedFlagTopic = {
  icon: back,
  title: msg('Back pain: when to get help', {id: 'safety.back.title'}),
  redFlags: {
    now: [backNow, heartNow],
    soon: [backToday, backSoon],
    sources: [...backSources, ...heartSources],
  },
  reviewed: '2026-11-25',
};
