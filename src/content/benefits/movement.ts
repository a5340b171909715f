import {move} from '../../icons/move.js';
import {msg} from '@lit/localize';
import {low, mayHelp, notGraded, unclear} from '../labels.js';
import {eriksson2015, perlman2019, vandendolder2014} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: move,
  title: msg('Stiffness and movement', {id: 'benefit.movement.title'}),
  said: msg('Massage eases stiffness and loosens tight muscles.', {id: 'benefit.movement.said'}),
  research: {
    text: msg('If you have shoulder pain, massage may help you reach further straight afterwards.', {
      id: 'benefit.movement.research',
    }),
    ...mayHelp,
    ...low,
    sources: [vandendolder2014],
  },
  more: [
    {
      text: msg('The studies of the shoulder compared massage with no treatment.', {
        id: 'benefit.movement.more-shoulder',
      }),
      ...mayHelp,
      ...low,
      sources: [vandendolder2014],
    },
    {
      text: msg(
        'In a study of 222 adults with knee osteoarthritis, 8 weekly full-body massages eased stiffness more than light touch or usual care. The difference did not last.',
        {id: 'benefit.movement.more-stiffness'},
      ),
      ...mayHelp,
      ...notGraded,
      sources: [perlman2019],
    },
    {
      text: msg(
        'Does massage loosen tight muscles? In 18 volunteers, the calf was 5% softer right after 7 minutes of massage. Three minutes later, it was as firm as before. How much the massage hurt made no difference.',
        {id: 'benefit.movement.more-tense-muscles'},
      ),
      ...unclear,
      ...notGraded,
      sources: [eriksson2015],
    },
  ],
  reviewed: '2026-11-25',
};
