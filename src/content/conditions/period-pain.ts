import {period} from '../../icons/period.js';
import {msg} from '@lit/localize';
import {expertOpinion, notGraded, unclear} from '../labels.js';
import {armour2019, nhsPeriod} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: period,
  title: msg('Period pain', {id: 'condition.period-pain.title'}),
  what: msg('These are cramps that come with a period.', {id: 'condition.period-pain.what'}),
  answer: {
    text: msg('We found no reliable review of massage for period pain, so it is not clear if it helps.', {
      id: 'condition.period-pain.answer',
    }),
    ...unclear,
    ...notGraded,
    sources: [armour2019],
  },
  research: [
    {
      text: msg(
        'A 2019 review of 23 studies with 2,302 women looked at self-care such as heat and exercise. Massage was not part of it.',
        {id: 'condition.period-pain.research-none'},
      ),
      ...unclear,
      ...notGraded,
      sources: [armour2019],
    },
  ],
  first: [
    {
      text: msg('Heat and exercise eased the pain in studies.', {id: 'condition.period-pain.first-heat'}),
      sources: [armour2019],
    },
    {
      text: msg('Anti-inflammatory painkillers can help too.', {id: 'condition.period-pain.first-medicine'}),
      sources: [nhsPeriod],
    },
  ],
  expect: [
    {text: msg('The pain usually lasts 2 to 3 days.', {id: 'condition.period-pain.expect-course'}), ...expertOpinion},
    {
      text: msg(
        'We found no study of how many sessions to try for this. Agree on a date to check how it goes. If nothing has changed by then, stop.',
        {id: 'condition.expect-review'},
      ),
      ...expertOpinion,
    },
  ],
  care: [
    msg('The pressure should be gentle.', {id: 'condition.period-pain.care-gentle'}),
    msg('Massage for period pain is not for you if you are or may be pregnant.', {
      id: 'condition.period-pain.care-pregnant',
    }),
  ],
  redFlags: {
    now: [
      {
        lead: msg('Call your local emergency number now if you have period pain and:', {
          id: 'condition.period-pain.flags-now',
        }),
        signs: [
          msg('the pain is sudden and severe, and you could be pregnant', {id: 'condition.period-pain.flag-sudden'}),
          msg('you faint', {id: 'condition.period-pain.flag-faint'}),
        ],
      },
    ],
    soon: [
      {
        lead: msg('See a doctor soon if you have period pain and:', {id: 'condition.period-pain.flags-soon'}),
        signs: [
          msg('the pain is worse than usual', {id: 'condition.period-pain.flag-worse'}),
          msg('your period is heavier than usual', {id: 'condition.period-pain.flag-heavy'}),
          msg('you bleed between periods or after sex', {id: 'condition.period-pain.flag-between'}),
        ],
      },
    ],
    sources: [nhsPeriod],
  },
  reviewed: '2026-11-25',
};
