import {belly} from '../../icons/belly.js';
import {msg} from '@lit/localize';
import {expertOpinion, notGraded, unclear} from '../labels.js';
import {dehghan2020, nhsIbs} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: belly,
  title: msg('Irritable bowel syndrome (IBS)', {id: 'condition.irritable-bowel.title'}),
  what: msg('IBS causes belly pain and changes in how your bowels work.', {id: 'condition.irritable-bowel.what'}),
  answer: {
    text: msg('We found no reliable review of massage for IBS, so it is not clear if it helps.', {
      id: 'condition.irritable-bowel.answer',
    }),
    ...unclear,
    ...notGraded,
    sources: [dehghan2020],
  },
  research: [
    {
      text: msg(
        'A 2020 review of 10 studies with 464 people looked at belly massage. It was about constipation and people in hospital, not about IBS.',
        {id: 'condition.irritable-bowel.research-none'},
      ),
      ...unclear,
      ...notGraded,
      sources: [dehghan2020],
    },
  ],
  first: [
    {
      text: msg('Changes in food, less stress, more activity and medicines can help.', {
        id: 'condition.irritable-bowel.first-food',
      }),
      sources: [nhsIbs],
    },
  ],
  expect: [
    {text: msg('IBS comes and goes.', {id: 'condition.irritable-bowel.expect-course'}), ...expertOpinion},
    {
      text: msg(
        'We found no study of how many sessions to try for this. Agree on a date to check how it goes. If nothing has changed by then, stop.',
        {id: 'condition.expect-review'},
      ),
      ...expertOpinion,
    },
  ],
  care: [
    msg('There should be no massage on your belly if the pain is new, or if you are pregnant.', {
      id: 'condition.irritable-bowel.care-new',
    }),
  ],
  redFlags: {
    now: [
      {
        lead: msg('Call your local emergency number now if you have belly pain and:', {
          id: 'condition.irritable-bowel.flags-now',
        }),
        signs: [
          msg('your stool is black', {id: 'condition.irritable-bowel.flag-black'}),
          msg('you vomit blood', {id: 'condition.irritable-bowel.flag-vomit'}),
          msg('the pain is sudden and severe', {id: 'condition.irritable-bowel.flag-severe'}),
        ],
      },
    ],
    soon: [
      {
        lead: msg('See a doctor soon if you have belly pain or a change in your bowels and:', {
          id: 'condition.irritable-bowel.flags-soon',
        }),
        signs: [
          msg('there is blood in your stool', {id: 'condition.irritable-bowel.flag-blood'}),
          msg('you lose weight for no reason', {id: 'condition.irritable-bowel.flag-weight'}),
          msg('you have a lump in your belly', {id: 'condition.irritable-bowel.flag-lump'}),
          msg('it is new and you are over 60', {id: 'condition.irritable-bowel.flag-age'}),
        ],
      },
    ],
    sources: [nhsIbs],
  },
  reviewed: '2026-11-25',
};
