import {band} from '../../icons/band.js';
import {msg} from '@lit/localize';
import {veryLow} from '../labels.js';
import {redFlags} from '../safety/headache.js';
import {lozanoLopez2016} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: band,
  title: msg('Tension headache', {id: 'condition.tension-headache.title'}),
  what: msg('A tension headache can feel like a tight band around the head.', {id: 'condition.tension-headache.what'}),
  help: [
    {
      text: msg('Massage may help. We can not be sure yet.', {id: 'condition.tension-headache.help-unsure'}),
      ...veryLow,
      sources: [lozanoLopez2016],
    },
  ],
  research: [
    {
      text: msg('The studies are small. Their results are hopeful, but not sure.', {
        id: 'condition.tension-headache.research-small',
      }),
      ...veryLow,
      sources: [lozanoLopez2016],
    },
  ],
  redFlags,
  reviewed: '2026-11-23',
};
