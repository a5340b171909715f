import {arthritis} from '../../icons/arthritis.js';
import {msg} from '@lit/localize';
import {jointNow, jointToday} from '../red-flags/joint.js';
import {nhsKnee, nhsSepticArthritis} from '../sources.js';
import type {ConditionGroup} from '../types.js';
import {topic as hand} from './hand-osteoarthritis.js';
import {topic as hip} from './hip-osteoarthritis.js';
import {topic as knee} from './knee-osteoarthritis.js';
import {topic as rheumatoid} from './rheumatoid-arthritis.js';

export const topic: ConditionGroup = {
  icon: arthritis,
  title: msg('Arthritis', {id: 'condition.arthritis.title'}),
  what: msg('Arthritis makes joints sore and stiff.', {id: 'condition.arthritis.what'}),
  parts: [
    {id: 'knee-osteoarthritis', title: knee.title, answer: knee.answer},
    {id: 'hip-osteoarthritis', title: hip.title, answer: hip.answer},
    {id: 'hand-osteoarthritis', title: hand.title, answer: hand.answer},
    {id: 'rheumatoid-arthritis', title: rheumatoid.title, answer: rheumatoid.answer},
  ],
  redFlags: {now: [jointNow], soon: [jointToday], sources: [nhsKnee, nhsSepticArthritis]},
  reviewed: '2026-11-25',
};
