import {head} from '../../icons/head.js';
import {msg} from '@lit/localize';
import {headNow, headToday} from '../red-flags/head.js';
import {do2019, nhsHeadache} from '../sources.js';
import type {ConditionGroup} from '../types.js';
import {topic as migraine} from './migraine.js';
import {topic as tension} from './tension-headache.js';

export const topic: ConditionGroup = {
  icon: head,
  title: msg('Headache', {id: 'condition.headache.title'}),
  what: msg(
    'There are several kinds of headache. A tension headache feels like a tight band around the head. A migraine comes in throbbing attacks.',
    {id: 'condition.headache.what'},
  ),
  parts: [
    {id: 'tension-headache', title: tension.title, answer: tension.answer},
    {id: 'migraine', title: migraine.title, answer: migraine.answer},
  ],
  redFlags: {now: [headNow], soon: [headToday], sources: [nhsHeadache, do2019]},
  reviewed: '2026-11-25',
};
