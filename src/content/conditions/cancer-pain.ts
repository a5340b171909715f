import {ribbon} from '../../icons/ribbon.js';
import {msg} from '@lit/localize';
import {expertOpinion, guidelineModerate, mayHelp, unclear, veryLow} from '../labels.js';
import {clotNow, clotToday} from '../red-flags/clot.js';
import {cancerCouncil, mao2022, nhsDvt, niceNg234, shin2016} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: ribbon,
  title: msg('Cancer pain', {id: 'condition.cancer-pain.title'}),
  what: msg('Cancer and its treatment can both cause pain.', {id: 'condition.cancer-pain.what'}),
  answer: {
    text: msg('It is very uncertain whether massage eases cancer pain.', {id: 'condition.cancer-pain.answer'}),
    ...unclear,
    ...veryLow,
    sources: [shin2016],
  },
  research: [
    {
      text: msg('A review looked at 19 studies with 1,274 people. The studies were too weak to give an answer.', {
        id: 'condition.cancer-pain.research-weak',
      }),
      ...unclear,
      ...veryLow,
      sources: [shin2016],
    },
    {
      text: msg(
        'A 2022 guideline says that massage may be recommended, but only in palliative or hospice care. This is care for people who are very ill or near the end of life.',
        {id: 'condition.cancer-pain.research-palliative'},
      ),
      ...mayHelp,
      ...guidelineModerate,
      sources: [mao2022],
    },
  ],
  first: [
    {
      text: msg('Talk to your cancer team first. Medicines can help with the pain.', {
        id: 'condition.cancer-pain.first-team',
      }),
      ...expertOpinion,
    },
  ],
  expect: [
    {
      text: msg('You can stay dressed or undress to your underwear, and you are kept covered.', {
        id: 'condition.cancer-pain.expect-covered',
      }),
      sources: [cancerCouncil],
    },
    {
      text: msg('There is no evidence that massage spreads cancer.', {id: 'condition.expect-spread'}),
      sources: [cancerCouncil],
    },
  ],
  care: [
    msg('Ask your cancer team before you book, above all if you have a fever or very low blood counts.', {
      id: 'condition.cancer-pain.care-team',
    }),
    msg(
      'These should be left alone: tumours, affected glands, ports, lines, pumps and pain patches. So should skin that gets radiotherapy, until some weeks after it ends.',
      {id: 'condition.cancer-pain.care-leave'},
    ),
    msg('The pressure should be light if you have a low platelet count or cancer in the bones.', {
      id: 'condition.cancer-pain.care-light',
    }),
    msg(
      'If you have had lymph glands removed or have lymphoedema (swelling), go only to a therapist trained in this. There should be no deep pressure on that limb.',
      {id: 'condition.cancer-pain.care-lymph'},
    ),
  ],
  redFlags: {
    now: [
      {
        lead: msg('Call your local emergency number now if you have cancer and:', {
          id: 'condition.cancer-pain.flags-now',
        }),
        signs: [
          msg('you have new back pain, and weak or numb legs', {id: 'condition.cancer-pain.flag-legs'}),
          msg('you have new back pain, and a change in how your bladder or bowel works', {
            id: 'condition.cancer-pain.flag-bladder',
          }),
          msg('you have a fever during treatment', {id: 'condition.cancer-pain.flag-fever'}),
        ],
      },
      clotNow,
    ],
    soon: [
      {
        lead: msg('See a doctor today if you have cancer and:', {id: 'condition.cancer-pain.flags-today'}),
        signs: [
          msg('you have new pain in your spine', {id: 'condition.cancer-pain.flag-spine'}),
          msg('you have pain that goes around your body like a band', {id: 'condition.cancer-pain.flag-band'}),
        ],
      },
      clotToday,
    ],
    sources: [niceNg234, nhsDvt],
  },
  reviewed: '2026-11-25',
};
