import {person} from '../../icons/person.js';
import {msg} from '@lit/localize';
import {wayOfWorking} from '../labels.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: person,
  title: msg('The whole person', {id: 'benefit.whole-person.title'}),
  said: msg('Massage cares for body and feelings together.', {id: 'benefit.whole-person.said'}),
  research: {
    text: msg('This is a way of working. It is not something that a study can test.', {
      id: 'benefit.whole-person.research',
    }),
    ...wayOfWorking,
  },
  reviewed: '2026-11-25',
};
