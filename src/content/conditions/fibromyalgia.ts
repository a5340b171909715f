import {body} from '../../icons/body.js';
import {msg} from '@lit/localize';
import {low} from '../labels.js';
import {li2014} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: body,
  title: msg('Fibromyalgia', {id: 'condition.fibromyalgia.title'}),
  what: msg('Fibromyalgia is pain in many parts of the body. It lasts a long time.', {
    id: 'condition.fibromyalgia.what',
  }),
  help: [
    {
      text: msg('Massage for five weeks or more may help with pain and mood. It may help some people, not all.', {
        id: 'condition.fibromyalgia.help-weeks',
      }),
      ...low,
      sources: [li2014],
    },
  ],
  research: [
    {
      text: msg('Results are mixed. Studies of five weeks or more found some help with pain and mood.', {
        id: 'condition.fibromyalgia.research-mixed',
      }),
      ...low,
      sources: [li2014],
    },
    {
      text: msg('No effect on sleep has been shown.', {id: 'condition.fibromyalgia.research-sleep'}),
      ...low,
      sources: [li2014],
    },
  ],
  care: msg('Ask for a gentle and slow style of massage.', {id: 'condition.fibromyalgia.care'}),
  reviewed: '2026-11-23',
};
