import {hand} from '../icons/hand.js';
import {msg} from '@lit/localize';
import {guidelineConditional, mayHelp, notGraded, notSupported} from './labels.js';
import {cherkin2011, gbdBack2023, lucas2024, nccih, niceNg226, niceNg59, who2023} from './sources.js';
import type {Overview} from './types.js';

export const topic: Overview = {
  icon: hand,
  title: msg('What is medical massage?', {id: 'overview.title'}),
  what: [
    msg(
      'Medical massage is massage for a health problem, such as back pain or a stiff shoulder. The therapist works on your skin and muscles by hand.',
      {id: 'overview.what'},
    ),
    msg('The name describes a goal, not a single method. Therapists choose from several techniques.', {
      id: 'overview.what-name',
    }),
  ],
  people: [
    {
      text: msg(
        'In 2020, 619 million people had low back pain. That is about 1 in 13 people. Low back pain is the leading cause of disability worldwide.',
        {id: 'overview.people-world'},
      ),
      sources: [gbdBack2023, who2023],
    },
    {
      text: msg(
        'In the USA in 2023, about 1 in 4 adults (24.3%) had long-lasting pain. For about 1 in 12 (8.5%), it limited daily life or work.',
        {id: 'overview.people'},
      ),
      sources: [lucas2024],
    },
  ],
  comparison: [
    {
      aspect: msg('Goal', {id: 'overview.row.goal'}),
      medical: msg('To ease a health problem, such as pain or stiffness', {id: 'overview.row.goal-medical'}),
      relaxation: msg('To help you rest and feel calm', {id: 'overview.row.goal-relaxation'}),
    },
    {
      aspect: msg('How it is done', {id: 'overview.row.how'}),
      medical: msg('With techniques chosen for your problem', {id: 'overview.row.how-medical'}),
      relaxation: msg('With techniques chosen to relax you', {id: 'overview.row.how-relaxation'}),
    },
    {
      aspect: msg('Does medical massage work better?', {id: 'overview.row.better'}),
      medical: {
        text: msg(
          'In a study of 401 adults with long-lasting back pain, massage focused on the problem and relaxation massage worked about equally well. After 10 weekly sessions, back pain bothered both groups less than people who had usual care. The difference was 1.4 to 1.7 points on a scale from 0 to 10.',
          {id: 'overview.row.better-study'},
        ),
        ...notSupported,
        ...notGraded,
        sources: [cherkin2011],
      },
    },
  ],
  techniques: [
    {
      name: msg('Stroking', {id: 'overview.technique.stroking'}),
      what: msg('Flat hands glide over the skin in long, smooth movements.', {id: 'overview.technique.stroking-what'}),
    },
    {
      name: msg('Kneading', {id: 'overview.technique.kneading'}),
      what: msg('The hands lift and squeeze the muscle.', {id: 'overview.technique.kneading-what'}),
    },
    {
      name: msg('Friction', {id: 'overview.technique.friction'}),
      what: msg('The fingertips make small, firm movements on one spot.', {id: 'overview.technique.friction-what'}),
    },
    {
      name: msg('Pressure', {id: 'overview.technique.pressure'}),
      what: msg('A thumb or hand slowly presses on a tender spot.', {id: 'overview.technique.pressure-what'}),
    },
    {
      name: msg('Stretching', {id: 'overview.technique.stretching'}),
      what: msg('The therapist moves your arm or leg to stretch the muscles.', {
        id: 'overview.technique.stretching-what',
      }),
    },
  ],
  together: [
    {
      text: msg(
        'UK guidelines say massage can be tried for back pain and for hip or knee osteoarthritis, but only together with exercise.',
        {id: 'overview.together-guidelines'},
      ),
      ...mayHelp,
      ...guidelineConditional,
      sources: [niceNg59, niceNg226],
    },
    {
      text: msg(
        'The World Health Organization says massage may be offered as part of the care for long-lasting low back pain.',
        {id: 'overview.together-who'},
      ),
      ...mayHelp,
      ...guidelineConditional,
      sources: [who2023],
    },
    msg(
      'Tell your doctor that you are having massage, and tell your therapist about your other treatment. Do not stop a treatment or put off seeing a doctor because of massage.',
      {id: 'overview.together-tell'},
    ),
  ],
  qualifications: [
    msg('The rules differ by country. Ask how your therapist was trained and if they are licensed.', {
      id: 'overview.qualifications-rules',
    }),
    msg('If there is a public register of therapists where you live, check that your therapist is on it.', {
      id: 'overview.qualifications-register',
    }),
    {
      text: msg(
        'Ask about experience with problems like yours, and about insurance. Ask how many sessions are planned and what they cost.',
        {id: 'overview.qualifications-ask'},
      ),
      sources: [nccih],
    },
    msg(
      'A good therapist asks about your health and asks for your consent. They do not promise results, and they never tell you to stop a medicine.',
      {id: 'overview.qualifications-good'},
    ),
  ],
  reviewed: '2026-11-25',
};
