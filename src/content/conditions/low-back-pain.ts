import {back} from '../../icons/back.js';
import {msg} from '@lit/localize';
import {guidelineConditional, guidelineNone, guidelineStrong, mayHelp, notGraded, unclear, veryLow} from '../labels.js';
import {backNow, backSoon, backToday} from '../red-flags/back.js';
import {cherkin2011, finucane2020, furlan2015, nhsBack, niceNg59, qaseem2017, who2023} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: back,
  title: msg('Low back pain', {id: 'condition.low-back-pain.title'}),
  what: msg('Low back pain is pain between the ribs and the buttocks.', {id: 'condition.low-back-pain.what'}),
  answer: {
    text: msg('Massage may ease low back pain for a short time, but this is very uncertain.', {
      id: 'condition.low-back-pain.answer',
    }),
    ...mayHelp,
    ...veryLow,
    sources: [furlan2015],
  },
  research: [
    {
      text: msg(
        'New pain: in one study of 51 people, massage eased pain soon afterwards, compared with no care or a sham (fake) massage. It did not help people to do more.',
        {id: 'condition.low-back-pain.research-acute'},
      ),
      ...mayHelp,
      ...veryLow,
      sources: [furlan2015],
    },
    {
      text: msg(
        'Long-lasting pain: in 25 studies with 3,096 people, massage was better than no care or sham massage in the short term, but not in the long term.',
        {id: 'condition.low-back-pain.research-chronic'},
      ),
      ...mayHelp,
      ...veryLow,
      sources: [furlan2015],
    },
    {
      text: msg(
        'In a study of 401 adults with long-lasting pain, those who had massage were less bothered by it than those with usual care: by 1.4 to 1.7 points out of 10.',
        {id: 'condition.low-back-pain.research-points'},
      ),
      ...mayHelp,
      ...notGraded,
      sources: [cherkin2011],
    },
    {
      text: msg(
        'Guidelines disagree. For new pain, one from the US (2017) lists massage among the first things to try, on low-quality evidence.',
        {id: 'condition.low-back-pain.research-us-acute'},
      ),
      ...mayHelp,
      ...guidelineStrong,
      sources: [qaseem2017],
    },
    {
      text: msg('Its list for long-lasting pain leaves massage out.', {
        id: 'condition.low-back-pain.research-us-chronic',
      }),
      ...unclear,
      ...guidelineNone,
      sources: [qaseem2017],
    },
    {
      text: msg(
        'The World Health Organization says that massage may be offered as part of care. The UK’s NICE guideline says so too, but only with exercise.',
        {id: 'condition.low-back-pain.research-part-of-care'},
      ),
      ...mayHelp,
      ...guidelineConditional,
      sources: [who2023, niceNg59],
    },
  ],
  first: [
    {
      text: msg('Keep moving, and try heat.', {id: 'condition.low-back-pain.first-moving'}),
      sources: [qaseem2017, niceNg59],
    },
    {
      text: msg('If the pain lasts, try group exercise or CBT (cognitive behavioural therapy, a talking therapy).', {
        id: 'condition.low-back-pain.first-lasting',
      }),
      sources: [niceNg59, who2023],
    },
  ],
  expect: [
    {
      text: msg('Most new back pain gets better whatever you do, often within weeks.', {
        id: 'condition.low-back-pain.expect-course',
      }),
      sources: [qaseem2017],
    },
    {
      text: msg('In the study of 401 adults, people had 10 weekly sessions.', {
        id: 'condition.low-back-pain.expect-sessions',
      }),
      sources: [cherkin2011],
    },
    {
      text: msg(
        'In studies, 1.5% to 25% of people had more pain for a while after massage. No serious harm was reported.',
        {id: 'condition.low-back-pain.expect-worse'},
      ),
      sources: [furlan2015],
    },
  ],
  care: [
    msg('Your therapist should not use sudden, forceful thrusts on your spine.', {id: 'condition.care-thrusts'}),
    msg('Ask your doctor first if you have weak bones (osteoporosis).', {id: 'condition.care-osteoporosis'}),
  ],
  redFlags: {now: [backNow], soon: [backToday, backSoon], sources: [nhsBack, finucane2020]},
  reviewed: '2026-11-25',
};
