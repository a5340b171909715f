import {knee} from '../../icons/knee.js';
import {msg} from '@lit/localize';
import {expertOpinion, guidelineAgainst, guidelineConditional, mayHelp, notGraded, notSupported} from '../labels.js';
import {clotNow, clotToday} from '../red-flags/clot.js';
import {jointNow, jointToday} from '../red-flags/joint.js';
import {
  aaos2021,
  cambron2007,
  kolasinski2020,
  nhsDvt,
  nhsKnee,
  nhsSepticArthritis,
  niceNg226,
  perlman2012,
  perlman2019,
} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: knee,
  title: msg('Knee osteoarthritis', {id: 'condition.knee-osteoarthritis.title'}),
  what: msg(
    'Osteoarthritis is a kind of arthritis: a joint wears, and the body tries to repair it. It can make the knee hurt and feel stiff.',
    {id: 'condition.knee-osteoarthritis.what'},
  ),
  answer: {
    text: msg(
      'A weekly massage may ease the pain and stiffness of knee osteoarthritis for a while, but the effect does not last.',
      {id: 'condition.knee-osteoarthritis.answer'},
    ),
    ...mayHelp,
    ...notGraded,
    sources: [perlman2019],
  },
  research: [
    {
      text: msg(
        'In a study of 222 adults, some had full-body massage. After 8 weeks, they had less pain and stiffness and could do more than people who had light touch or usual care. Later the difference was gone.',
        {id: 'condition.knee-osteoarthritis.research-full-body'},
      ),
      ...mayHelp,
      ...notGraded,
      sources: [perlman2019],
    },
    {
      text: msg('In a study of 125 people, sessions of 60 minutes worked better than sessions of 30 minutes.', {
        id: 'condition.knee-osteoarthritis.research-minutes',
      }),
      ...mayHelp,
      ...notGraded,
      sources: [perlman2012],
    },
    {
      text: msg(
        'Guidelines disagree. US bone and joint surgeons say that massage may be added to usual care. The strength of this advice is limited.',
        {id: 'condition.knee-osteoarthritis.research-surgeons'},
      ),
      ...mayHelp,
      ...guidelineConditional,
      sources: [aaos2021],
    },
    {
      text: msg('US joint doctors (rheumatologists) advise against massage. Their advice is conditional, not strong.', {
        id: 'condition.knee-osteoarthritis.research-rheumatologists',
      }),
      ...notSupported,
      ...guidelineAgainst,
      sources: [kolasinski2020],
    },
    {
      text: msg('The UK’s NICE guideline says that hands-on therapy can be considered, but only alongside exercise.', {
        id: 'condition.knee-osteoarthritis.research-nice',
      }),
      ...mayHelp,
      ...guidelineConditional,
      sources: [niceNg226],
    },
  ],
  first: [
    {
      text: msg('Exercise comes first. Losing weight helps too, if you need to.', {
        id: 'condition.knee-osteoarthritis.first-exercise',
      }),
      sources: [niceNg226, kolasinski2020],
    },
  ],
  expect: [
    {
      text: msg('There are good spells and bad spells. Exercise may make the joint ache at first.', {
        id: 'condition.expect-spells',
      }),
      ...expertOpinion,
    },
    {
      text: msg('In the study of 222 adults, people had one session of 60 minutes a week.', {
        id: 'condition.knee-osteoarthritis.expect-sessions',
      }),
      sources: [perlman2019],
    },
    {
      text: msg('In a study of 91 people, about 1 in 10 felt mild soreness the day after a massage.', {
        id: 'condition.expect-soreness',
      }),
      sources: [cambron2007],
    },
    {
      text: msg('Massage can also make the skin red, leave a bruise or make you tired.', {
        id: 'condition.knee-osteoarthritis.expect-skin',
      }),
      sources: [aaos2021],
    },
  ],
  care: [
    msg('A knee that is hot and swollen should be left alone.', {id: 'condition.knee-osteoarthritis.care'}),
    msg('If you have had a knee replaced, ask your surgeon first.', {
      id: 'condition.knee-osteoarthritis.care-new-joint',
    }),
  ],
  redFlags: {
    now: [jointNow, clotNow],
    soon: [jointToday, clotToday],
    sources: [nhsKnee, nhsSepticArthritis, nhsDvt],
  },
  reviewed: '2026-11-25',
};
