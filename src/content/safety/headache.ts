import {head} from '../../icons/head.js';
import {msg} from '@lit/localize';
import {headNow, headSources, headToday} from '../red-flags/head.js';
import type {RedFlagTopic} from '../types.js';

export const topic: RedFlagTopic = {
  icon: head,
  title: msg('Headache: when to get help', {id: 'safety.headache.title'}),
  redFlags: {now: [headNow], soon: [headToday], sources: headSources},
  reviewed: '2026-11-25',
};
