import {breast} from '../../icons/breast.js';
import {msg} from '@lit/localize';
import {expertOpinion, mayHelp, notGraded, unclear} from '../labels.js';
import {clotNow, clotToday} from '../red-flags/clot.js';
import {cancerCouncil, laraPalomo2021, mak2024, nhsDvt} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: breast,
  title: msg('Pain after breast cancer surgery', {id: 'condition.breast-cancer-surgery-pain.title'}),
  what: msg('This is pain in the chest, the arm or the scar after surgery for breast cancer.', {
    id: 'condition.breast-cancer-surgery-pain.what',
  }),
  answer: {
    text: msg('Reviews disagree, so it is not clear if massage eases this pain.', {
      id: 'condition.breast-cancer-surgery-pain.answer',
    }),
    ...unclear,
    ...notGraded,
    sources: [mak2024, laraPalomo2021],
  },
  research: [
    {
      text: msg(
        'An overview of reviews from 2024 lists this pain among those that massage may ease. A 2021 review disagrees. It found 8 studies of myofascial therapy (slow, steady pressure on muscles and the tissue around them). Straight after treatment, pain was not clearly less.',
        {id: 'condition.breast-cancer-surgery-pain.research-conflict'},
      ),
      ...unclear,
      ...notGraded,
      sources: [mak2024, laraPalomo2021],
    },
    {
      text: msg('In the same 8 studies, people could lift the arm higher.', {
        id: 'condition.breast-cancer-surgery-pain.research-arm',
      }),
      ...mayHelp,
      ...notGraded,
      sources: [laraPalomo2021],
    },
  ],
  first: [
    {
      text: msg('Do the arm exercises that your team recommends. Ask if a pain team can help you.', {
        id: 'condition.breast-cancer-surgery-pain.first-exercise',
      }),
      ...expertOpinion,
    },
  ],
  expect: [
    {
      text: msg('The pain can last for months.', {id: 'condition.breast-cancer-surgery-pain.expect-course'}),
      ...expertOpinion,
    },
    {
      text: msg('There is no evidence that massage spreads cancer.', {id: 'condition.expect-spread'}),
      sources: [cancerCouncil],
    },
  ],
  care: [
    msg('Ask your cancer team before you book.', {id: 'condition.breast-cancer-surgery-pain.care-team'}),
    msg('Choose a therapist trained in lymphoedema (swelling after lymph glands are removed).', {
      id: 'condition.breast-cancer-surgery-pain.care-trained',
    }),
    msg('There should be no deep pressure on the arm on that side.', {
      id: 'condition.breast-cancer-surgery-pain.care-arm',
    }),
    msg(
      'Recent wounds, ports and lines should be left alone. So should skin that gets radiotherapy, until some weeks after it ends.',
      {id: 'condition.breast-cancer-surgery-pain.care-skin'},
    ),
  ],
  redFlags: {
    now: [clotNow],
    soon: [
      {
        lead: msg('See a doctor today if you have had breast cancer surgery and:', {
          id: 'condition.breast-cancer-surgery-pain.flags-today',
        }),
        signs: [
          msg('your arm is hot, red or swollen', {id: 'condition.breast-cancer-surgery-pain.flag-arm'}),
          msg('you have a new lump', {id: 'condition.breast-cancer-surgery-pain.flag-lump'}),
        ],
      },
      clotToday,
    ],
    sources: [nhsDvt],
  },
  reviewed: '2026-11-25',
};
