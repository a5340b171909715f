import {band} from '../../icons/band.js';
import {msg} from '@lit/localize';
import {nowOrSoon} from '../labels.js';
import {do2019} from '../sources.js';
import type {RedFlags, RedFlagTopic} from '../types.js';

export const redFlags: RedFlags = {
  lists: [
    {
      // The source does not part emergencies from what can wait a little.
      ...nowOrSoon,
      signs: [
        msg('a sudden headache, the worst you ever had', {id: 'safety.headache.sudden'}),
        msg('a fever with a stiff neck', {id: 'safety.headache.fever'}),
        msg('new weakness or numbness', {id: 'safety.headache.weak'}),
        msg('a headache after a blow to the head', {id: 'safety.headache.injury'}),
        msg('a new kind of headache after the age of 50', {id: 'safety.headache.age'}),
        msg('cancer, or a weak immune system', {id: 'safety.headache.cancer'}),
        msg('a headache in pregnancy or after birth', {id: 'safety.headache.pregnancy'}),
        msg('a painful red eye', {id: 'safety.headache.eye'}),
        msg('a headache that gets worse when you cough, or when you lie down or stand up', {
          id: 'safety.headache.cough',
        }),
      ],
    },
  ],
  sources: [do2019],
};

export const topic: RedFlagTopic = {
  icon: band,
  title: msg('Headache: when to get help', {id: 'safety.headache.title'}),
  redFlags,
  reviewed: '2026-11-23',
};
