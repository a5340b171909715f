import {plaster} from '../../icons/plaster.js';
import {msg} from '@lit/localize';
import {expertOpinion, mayHelp, notGraded} from '../labels.js';
import {clotNow, clotToday} from '../red-flags/clot.js';
import {boyd2016, cancerCouncil, nhsDvt} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: plaster,
  title: msg('Pain after surgery', {id: 'condition.post-surgery-pain.title'}),
  what: msg('This is pain after an operation.', {id: 'condition.post-surgery-pain.what'}),
  answer: {
    text: msg('Massage may ease pain and worry after an operation.', {id: 'condition.post-surgery-pain.answer'}),
    ...mayHelp,
    ...notGraded,
    sources: [boyd2016],
  },
  research: [
    {
      text: msg(
        'In 16 studies, people who had massage had less pain and worry than people who had other care. Even so, the reviewers recommend massage only weakly.',
        {id: 'condition.post-surgery-pain.research-less'},
      ),
      ...mayHelp,
      ...notGraded,
      sources: [boyd2016],
    },
  ],
  first: [
    {
      text: msg('Follow the plan of your surgical team for pain, and start to move early.', {
        id: 'condition.post-surgery-pain.first-plan',
      }),
      ...expertOpinion,
    },
  ],
  expect: [
    {
      text: msg('The pain usually lasts for days to weeks.', {id: 'condition.post-surgery-pain.expect-course'}),
      ...expertOpinion,
    },
    {
      text: msg('Tell your therapist if the pressure or the warmth feels wrong.', {
        id: 'condition.post-surgery-pain.expect-tell',
      }),
      sources: [cancerCouncil],
    },
  ],
  care: [
    msg('Book a massage only after your surgeon has agreed.', {id: 'condition.post-surgery-pain.care-surgeon'}),
    msg('The wound and the area of the operation should be left alone.', {
      id: 'condition.post-surgery-pain.care-wound',
    }),
  ],
  redFlags: {
    now: [
      {
        lead: msg('Call your local emergency number now if you have had an operation and:', {
          id: 'condition.post-surgery-pain.flags-now',
        }),
        signs: [
          msg('you are bleeding heavily', {id: 'condition.post-surgery-pain.flag-bleeding'}),
          msg('you have chest pain', {id: 'condition.post-surgery-pain.flag-chest'}),
        ],
      },
      clotNow,
    ],
    soon: [
      {
        lead: msg('See a doctor today if you have had an operation and:', {
          id: 'condition.post-surgery-pain.flags-today',
        }),
        signs: [
          msg('your wound is hot, red or oozing', {id: 'condition.post-surgery-pain.flag-wound'}),
          msg('you have a fever', {id: 'condition.post-surgery-pain.flag-fever'}),
        ],
      },
      clotToday,
    ],
    sources: [nhsDvt],
  },
  reviewed: '2026-11-25',
};
