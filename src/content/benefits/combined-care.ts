import {join} from '../../icons/join.js';
import {msg} from '@lit/localize';
import {guidelineConditional, guidelineNone, mayHelp, notGraded, notSupported, unclear} from '../labels.js';
import {cherkin2011, niceNg226, niceNg59, yin2014} from '../sources.js';
import type {Benefit} from '../types.js';

export const topic: Benefit = {
  icon: join,
  title: msg('Alone or with other care', {id: 'benefit.combined-care.title'}),
  said: msg('Massage works alone or with other treatment.', {id: 'benefit.combined-care.said'}),
  research: {
    text: msg('UK guidelines say massage can be tried for some kinds of pain, but only together with exercise.', {
      id: 'benefit.combined-care.research',
    }),
    ...mayHelp,
    ...guidelineConditional,
    sources: [niceNg59, niceNg226],
  },
  more: [
    {
      text: msg('This is about back pain and about osteoarthritis of the hip or knee.', {
        id: 'benefit.combined-care.more-kinds',
      }),
      ...mayHelp,
      ...guidelineConditional,
      sources: [niceNg59, niceNg226],
    },
    {
      text: msg('Massage on its own has no recommendation in these guidelines.', {
        id: 'benefit.combined-care.more-alone',
      }),
      ...notSupported,
      ...guidelineNone,
      sources: [niceNg59, niceNg226],
    },
    {
      text: msg(
        'It is not clear how much the result depends on the therapist’s skill. Studies used licensed therapists, and we found none that compared more training with less. Training matters for safety: forceful thrusts to the spine have been linked to serious harm.',
        {id: 'benefit.combined-care.more-skill'},
      ),
      ...unclear,
      ...notGraded,
      sources: [cherkin2011, yin2014],
    },
  ],
  reviewed: '2026-11-25',
};
