import {labour} from '../../icons/labour.js';
import {msg} from '@lit/localize';
import {expertOpinion, low, mayHelp} from '../labels.js';
import {jones2012, niceNg235, smith2018} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: labour,
  title: msg('Labour pain', {id: 'condition.labour-pain.title'}),
  what: msg('This is the pain of contractions when you give birth.', {id: 'condition.labour-pain.what'}),
  answer: {
    text: msg('Massage may ease pain in the first stage of labour.', {id: 'condition.labour-pain.answer'}),
    ...mayHelp,
    ...low,
    sources: [jones2012, smith2018],
  },
  research: [
    {
      text: msg(
        'In 4 studies with 225 women, massage was compared with usual care. Women who had massage had less pain in the first stage. In later stages, there was no clear difference.',
        {id: 'condition.labour-pain.research-stages'},
      ),
      ...mayHelp,
      ...low,
      sources: [jones2012, smith2018],
    },
  ],
  first: [
    {
      text: msg('Ask your midwife about your options, such as water, breathing and medicine.', {
        id: 'condition.labour-pain.first-midwife',
      }),
      sources: [niceNg235],
    },
  ],
  expect: [
    {
      text: msg('Say so if the pressure feels wrong or if you want to stop.', {id: 'condition.labour-pain.expect-say'}),
      ...expertOpinion,
    },
  ],
  care: [
    msg('Have a massage in labour only if your midwife agrees, and follow your midwife’s advice.', {
      id: 'condition.labour-pain.care-midwife',
    }),
    msg(
      'There should be nothing deep on your legs, because of the risk of blood clots, and no pressure on your belly.',
      {id: 'condition.labour-pain.care-pressure'},
    ),
  ],
  reviewed: '2026-11-25',
};
