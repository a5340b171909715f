import {joint} from '../../icons/joint.js';
import {msg} from '@lit/localize';
import {mayHelp, notGraded, notSupported, unclear} from '../labels.js';
import {crane2012, davis2020, white2020} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: joint,
  title: msg('Swelling and recovery', {id: 'benefit.recovery.title'}),
  said: msg('Massage brings down swelling and speeds healing.', {id: 'benefit.recovery.said'}),
  research: {
    text: msg('It is not clear if massage brings down swelling or speeds recovery.', {id: 'benefit.recovery.research'}),
    ...unclear,
    ...notGraded,
    sources: [crane2012, white2020],
  },
  more: [
    {
      text: msg('There is no good evidence in painful illness, and studies after hard exercise were small and mixed.', {
        id: 'benefit.recovery.more-studies',
      }),
      ...unclear,
      ...notGraded,
      sources: [crane2012, white2020],
    },
    {
      text: msg(
        'After hard exercise, some signs of inflammation were lower in the massaged leg of 11 men. But a study of 9 athletes found no less soreness after massage.',
        {id: 'benefit.recovery.more-inflammation'},
      ),
      ...unclear,
      ...notGraded,
      sources: [crane2012, white2020],
    },
    {
      text: msg(
        'In 29 studies with 1,012 people, massage after exercise made muscles slightly less sore. It made people slightly more flexible too.',
        {id: 'benefit.recovery.more-soreness'},
      ),
      ...mayHelp,
      ...notGraded,
      sources: [davis2020],
    },
    {
      text: msg('In those 29 studies, massage did not improve strength, speed or stamina.', {
        id: 'benefit.recovery.more-performance',
      }),
      ...notSupported,
      ...notGraded,
      sources: [davis2020],
    },
  ],
  reviewed: '2026-11-25',
};
