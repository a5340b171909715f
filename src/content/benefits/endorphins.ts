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
    text: msg(
      'It is not clear if massage releases endorphins. One small study found no change compared with rest. Another found a small rise, but had no comparison group.',
      {id: 'benefit.endorphins.research'},
    ),
    ...unclear,
    ...notGraded,
    sources: [day1987, kaada1989],
  },
  more: [
    {
      text: msg(
        'The first study, from 1987, had 21 healthy adults. In the second, from 1989, endorphins rose by 16% for about an hour in 12 people.',
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
