import {flash} from '../../icons/flash.js';
import {msg} from '@lit/localize';
import {veryLow} from '../labels.js';
import {redFlags} from '../safety/headache.js';
import {lozanoLopez2016} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: flash,
  title: msg('Migraine', {id: 'condition.migraine.title'}),
  what: msg('Migraine brings strong headaches that come back. Light and noise can make them worse.', {
    id: 'condition.migraine.what',
  }),
  help: [
    {
      text: msg('Massage may help. We can not be sure yet.', {id: 'condition.migraine.help-unsure'}),
      ...veryLow,
      sources: [lozanoLopez2016],
    },
  ],
  research: [
    {
      text: msg('The studies are small. Their results are hopeful, but not sure.', {
        id: 'condition.migraine.research-small',
      }),
      ...veryLow,
      sources: [lozanoLopez2016],
    },
  ],
  redFlags,
  reviewed: '2026-11-23',
};
