import {steps} from '../icons/steps.js';
import {msg} from '@lit/localize';
import {low} from './labels.js';
import {furlan2015} from './sources.js';
import type {FirstVisit} from './types.js';

export const topic: FirstVisit = {
  icon: steps,
  title: msg('Your first visit', {id: 'first-visit.title'}),
  steps: [
    {
      title: msg('Before you come', {id: 'first-visit.before'}),
      text: msg('Tell the clinic about your illnesses and medicines. Some of them need the word of a doctor first.', {
        id: 'first-visit.before-text',
      }),
    },
    {
      title: msg('A talk first', {id: 'first-visit.talk'}),
      text: msg('The therapist asks where it hurts, for how long, and what you hope for. Ask what you like, too.', {
        id: 'first-visit.talk-text',
      }),
    },
    {
      title: msg('Cover and consent', {id: 'first-visit.consent'}),
      text: msg(
        'You take off only what you want to. A sheet or towel covers you, and only the part being worked on is bare. Nothing is done unless you say yes.',
        {id: 'first-visit.consent-text'},
      ),
    },
    {
      title: msg('The pressure', {id: 'first-visit.pressure'}),
      text: msg('You say how firm it should be. Speak up when you want it lighter or firmer.', {
        id: 'first-visit.pressure-text',
      }),
    },
    {
      title: msg('Stop at any time', {id: 'first-visit.stop'}),
      text: msg('You can end the massage at any time. You need no reason.', {id: 'first-visit.stop-text'}),
    },
    {
      title: msg('Afterwards', {id: 'first-visit.after'}),
      text: msg('You may be sore for a day or two. If it gets worse or stays, tell your therapist or a doctor.', {
        id: 'first-visit.after-text',
      }),
      research: {
        text: msg(
          'In studies of back pain, 1.5% to 25% of people had more pain for a while after massage. No serious harm was reported.',
          {id: 'first-visit.after-research'},
        ),
        ...low,
        sources: [furlan2015],
      },
    },
  ],
  reviewed: '2026-11-23',
};
