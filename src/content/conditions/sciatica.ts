import {nerve} from '../../icons/nerve.js';
import {msg} from '@lit/localize';
import {notEstablished, guideline} from '../labels.js';
import {redFlags} from '../safety/back.js';
import {niceNg59} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: nerve,
  title: msg('Sciatica', {id: 'condition.sciatica.title'}),
  what: msg('Sciatica is pain that runs from the back down a leg. A nerve there is irritated or pressed.', {
    id: 'condition.sciatica.what',
  }),
  help: [
    {
      text: msg('Massage does not treat a trapped nerve. It can only be a part of a plan with exercise.', {
        id: 'condition.sciatica.help-plan',
      }),
      ...guideline,
      sources: [niceNg59],
    },
  ],
  research: [
    {
      text: msg('There is no good evidence for massage alone.', {id: 'condition.sciatica.research-alone'}),
      ...notEstablished,
      sources: [niceNg59],
    },
  ],
  redFlags,
  reviewed: '2026-11-23',
};
