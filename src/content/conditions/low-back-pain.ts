import {back} from '../../icons/back.js';
import {msg} from '@lit/localize';
import {guideline, low} from '../labels.js';
import {redFlags} from '../safety/back.js';
import {furlan2015, niceNg59, qaseem2017, skelly2020} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: back,
  title: msg('Low back pain', {id: 'condition.low-back-pain.title'}),
  what: msg(
    'Low back pain is pain in the lower part of the back. Pain that is new is called acute. Pain that stays for a long time is called chronic.',
    {id: 'condition.low-back-pain.what'},
  ),
  help: [
    {
      text: msg('New pain: massage may help a little, for a short time. Most back pain gets better anyway.', {
        id: 'condition.low-back-pain.help-acute',
      }),
      ...low,
      sources: [qaseem2017],
    },
    {
      text: msg('Long-lasting pain: massage may ease it for some weeks. It is best together with exercise.', {
        id: 'condition.low-back-pain.help-chronic',
      }),
      ...low,
      sources: [furlan2015, skelly2020, niceNg59],
    },
  ],
  research: [
    {
      text: msg('Reviews of studies in long-lasting back pain found less pain for some weeks.', {
        id: 'condition.low-back-pain.research-weeks',
      }),
      ...low,
      sources: [furlan2015, skelly2020],
    },
    {
      text: msg('The NICE guideline from the UK wants massage only in a plan with exercise.', {
        id: 'condition.low-back-pain.research-guideline',
      }),
      ...guideline,
      sources: [niceNg59],
    },
  ],
  expect: [
    {
      text: msg(
        'In studies, 1.5% to 25% of people had more pain for a while after massage. No serious harm was reported.',
        {id: 'condition.low-back-pain.expect-worse'},
      ),
      ...low,
      sources: [furlan2015],
    },
  ],
  redFlags,
  reviewed: '2026-11-23',
};
