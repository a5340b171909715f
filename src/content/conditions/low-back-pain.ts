import {back} from '../../icons/back.js';
import {msg} from '../../localization/msg.js';
import {finucane2020, furlan2015, niceNg59, qaseem2017, skelly2020} from '../sources.js';
import type {Condition} from '../types.js';

export const topic = (): Condition => ({
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
      certainty: 'low',
      sources: [
        {
          ...qaseem2017,
          note: msg('This is an older guideline. Newer advice may differ.', {
            id: 'condition.low-back-pain.older-guideline',
          }),
        },
      ],
    },
    {
      text: msg('Long-lasting pain: massage may ease it for some weeks. It is best together with exercise.', {
        id: 'condition.low-back-pain.help-chronic',
      }),
      certainty: 'low',
      sources: [furlan2015, skelly2020, niceNg59],
    },
  ],
  research: [
    {
      text: msg('Reviews of studies in long-lasting back pain found less pain for some weeks.', {
        id: 'condition.low-back-pain.research-weeks',
      }),
      certainty: 'low',
      sources: [furlan2015, skelly2020],
    },
    {
      text: msg('The NICE guideline from the UK wants massage only in a plan with exercise.', {
        id: 'condition.low-back-pain.research-guideline',
      }),
      certainty: 'low',
      sources: [niceNg59],
    },
  ],
  expect: [
    {
      text: msg(
        'In studies, 1.5% to 25% of people had more pain for a while after massage. No serious harm was reported.',
        {id: 'condition.low-back-pain.expect-worse'},
      ),
      certainty: 'low',
      sources: [furlan2015],
    },
  ],
  redFlags: {
    emergency: [
      msg('new numbness between your legs or around your genitals', {id: 'condition.low-back-pain.emergency-saddle'}),
      msg('a new change in how you pass urine or stools, or in how sex feels or works', {
        id: 'condition.low-back-pain.emergency-bladder',
      }),
      msg('weakness in one leg or both legs', {id: 'condition.low-back-pain.emergency-weak'}),
      msg('pain that goes into both legs', {id: 'condition.low-back-pain.emergency-both-legs'}),
    ],
    soon: [
      msg('you have had cancer', {id: 'condition.low-back-pain.soon-cancer'}),
      msg('you have a fever or feel unwell', {id: 'condition.low-back-pain.soon-fever'}),
      msg('you have pain at night', {id: 'condition.low-back-pain.soon-night'}),
      msg('you have lost weight for no reason', {id: 'condition.low-back-pain.soon-weight'}),
      msg('you have weakness that gets worse', {id: 'condition.low-back-pain.soon-growing'}),
      msg('you may have broken a bone, or your bones break easily', {id: 'condition.low-back-pain.soon-fracture'}),
    ],
    sources: [finucane2020],
  },
  reviewed: '2026-11-23',
});
