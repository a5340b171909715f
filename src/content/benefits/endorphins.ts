import {molecule} from '../../icons/molecule.js';
import {msg} from '@lit/localize';
import {littleOrNoDifference, notGraded, unclear} from '../labels.js';
import {day1987, kaada1989, moyer2011} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: molecule,
  title: msg('Endorphins', {id: 'benefit.endorphins.title'}),
  said: msg('Massage releases endorphins. These are painkillers that the body makes itself.', {
    id: 'benefit.endorphins.said',
  }),
  research: {
    text: msg('It is not clear if massage releases endorphins.', {id: 'benefit.endorphins.research'}),
    ...unclear,
    ...notGraded,
    sources: [day1987, kaada1989],
  },
  more: [
    {
      text: msg(
        'One study, from 1987, had 21 healthy adults. It found no change compared with rest. Another, from 1989, had no comparison group. In its 12 people, endorphins rose by 16% for about an hour.',
        {id: 'benefit.endorphins.more-studies'},
      ),
      ...unclear,
      ...notGraded,
      sources: [day1987, kaada1989],
    },
    {
      text: msg('Massage makes little or no difference to cortisol, a stress hormone.', {
        id: 'benefit.endorphins.more-1',
      }),
      ...littleOrNoDifference,
      ...notGraded,
      sources: [moyer2011],
    },
  ],
  reviewed: '2026-11-25',
};
