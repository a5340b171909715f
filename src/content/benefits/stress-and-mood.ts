import {mind} from '../../icons/mind.js';
import {msg} from '@lit/localize';
import {mayHelp, notGraded} from '../labels.js';
import {moyer2004} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: mind,
  title: msg('Stress, worry and mood', {id: 'benefit.stress-and-mood.title'}),
  said: msg('Massage relieves stress, anxiety and low mood.', {id: 'benefit.stress-and-mood.said'}),
  research: {
    text: msg('A course of massage sessions may ease ongoing worry and low mood.', {
      id: 'benefit.stress-and-mood.research',
    }),
    ...mayHelp,
    ...notGraded,
    sources: [moyer2004],
  },
  more: [
    {
      text: msg('The studies that found this are from 2004 or before.', {id: 'benefit.stress-and-mood.more-studies'}),
      ...mayHelp,
      ...notGraded,
      sources: [moyer2004],
    },
  ],
  advice: msg('Massage does not replace mental health care. If worry or low mood stays, talk to a doctor.', {
    id: 'benefit.stress-and-mood.advice',
  }),
  reviewed: '2026-11-25',
};
