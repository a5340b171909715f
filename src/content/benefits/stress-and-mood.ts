import {mind} from '../../icons/mind.js';
import {msg} from '@lit/localize';
import {low} from '../labels.js';
import {hou2010, moyer2004} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: mind,
  title: msg('Stress, worry and mood', {id: 'benefit.stress-and-mood.title'}),
  said: msg('Massage relieves stress, anxiety and depression.', {id: 'benefit.stress-and-mood.said'}),
  research: {
    text: msg(
      'In many studies, people’s mood was better after massage. But the studies are older, and their results are mixed.',
      {id: 'benefit.stress-and-mood.research'},
    ),
    ...low,
    sources: [moyer2004, hou2010],
  },
  advice: msg(
    'Massage does not replace mental-health care. If stress, worry or low mood stays with you, talk to a doctor.',
    {id: 'benefit.stress-and-mood.advice'},
  ),
  reviewed: '2026-11-23',
};
