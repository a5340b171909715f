import {steps} from '../icons/steps.js';
import {msg} from '@lit/localize';
import {expertOpinion, mayHelp, notGraded} from './labels.js';
import {
  aaos2021,
  cambron2007,
  cancerCouncil,
  cherkin2011,
  eriksson2015,
  furlan2015,
  gross2024,
  li2014,
  nccih,
  nhsDvt,
  nhsHeartAttack,
  perlman2012,
  perlman2019,
  sherman2014,
  yin2014,
} from './sources.js';
import type {FirstVisit} from './types.js';

export const topic: FirstVisit = {
  icon: steps,
  title: msg('Your first visit', {id: 'first-visit.title'}),
  questions: [
    {
      question: msg('Do I need to ask a doctor first?', {id: 'first-visit.doctor'}),
      answer: [
        {
          text: msg(
            'For some health problems, yes. Check with a doctor before you book if you have a fever or a new infection, very high blood pressure, unstable heart disease, a high-risk pregnancy or bleeding in pregnancy. Check too if you have recently had a heart attack, a stroke, a bad fall or an accident.',
            {id: 'first-visit.doctor-before'},
          ),
          ...expertOpinion,
        },
        {
          text: msg(
            'A swollen, warm, throbbing leg or arm can be a sign of a blood clot. See a doctor today, before any massage.',
            {id: 'first-visit.doctor-clot'},
          ),
          sources: [nhsDvt],
        },
        {
          text: msg(
            'Tell the clinic before you come if you are pregnant, have or have had cancer, or take blood thinners. Tell them too about weak bones (osteoporosis), heart failure, a joint replacement, or numb feet from diabetes. You may need lighter pressure, or advice from your doctor first.',
            {id: 'first-visit.before-text'},
          ),
          ...expertOpinion,
        },
      ],
    },
    {
      question: msg('What happens when I arrive?', {id: 'first-visit.arrive'}),
      answer: [
        msg(
          'First you talk. The therapist asks about your health, your medicines, what bothers you and what you hope for. Say if you are allergic to anything, because oil can cause a rash.',
          {id: 'first-visit.talk-text'},
        ),
        msg('You can ask questions too. Nothing is done unless you agree to it.', {id: 'first-visit.arrive-consent'}),
      ],
    },
    {
      slot: 'clothing',
      question: msg('What do I wear, and do I have to undress?', {id: 'first-visit.clothing'}),
      answer: [
        {
          text: msg(
            'Wear comfortable clothes. You choose how much to take off: you can stay dressed or undress to your underwear. A sheet or towel covers you, and only the part being massaged is bare.',
            {id: 'first-visit.consent-text'},
          ),
          sources: [cancerCouncil],
        },
      ],
    },
    {
      question: msg('Will it hurt?', {id: 'first-visit.hurt'}),
      answer: [
        {
          text: msg(
            'It does not need to hurt. In a study of 18 people, a massage that hurt more did not make the muscle any softer.',
            {id: 'first-visit.hurt-study'},
          ),
          sources: [eriksson2015],
        },
      ],
    },
    {
      question: msg('How hard is the pressure?', {id: 'first-visit.pressure'}),
      answer: [
        {
          text: msg('You decide. Say if you want it lighter or firmer, or if you are too warm or too cold.', {
            id: 'first-visit.pressure-text',
          }),
          sources: [cancerCouncil],
        },
      ],
    },
    {
      question: msg('Can I stop?', {id: 'first-visit.stop'}),
      answer: [msg('Yes, at any time. You do not need to give a reason.', {id: 'first-visit.stop-text'})],
    },
    {
      slot: 'length',
      question: msg('How long does a session take?', {id: 'first-visit.length'}),
      answer: [
        msg('This differs between clinics. Ask when you book.', {id: 'first-visit.length-ask'}),
        {
          text: msg(
            'In two studies, sessions of 60 minutes helped more than sessions of 30 minutes. One was about knee osteoarthritis (125 people), the other about neck pain (228 people).',
            {id: 'first-visit.length-studies'},
          ),
          ...mayHelp,
          ...notGraded,
          sources: [perlman2012, sherman2014],
        },
      ],
    },
    {
      question: msg('How many sessions will I need?', {id: 'first-visit.sessions'}),
      answer: [
        msg(
          'Nobody can say for sure. Agree on a date with your therapist to check if massage is helping you. If nothing has changed by then, stop.',
          {id: 'first-visit.sessions-review'},
        ),
        {
          text: msg(
            'Studies in which massage helped had 8 weekly sessions for knee osteoarthritis and 10 weekly sessions for back pain. For neck pain, there were 2 to 3 sessions a week for 4 weeks. For fibromyalgia, massage went on for 5 weeks or more.',
            {id: 'first-visit.sessions-studies'},
          ),
          ...mayHelp,
          ...notGraded,
          sources: [perlman2019, cherkin2011, sherman2014, li2014],
        },
      ],
    },
    {
      slot: 'price',
      question: msg('What does it cost?', {id: 'first-visit.price'}),
      answer: [
        {
          text: msg(
            'Prices differ. Ask the clinic before you book. If you have health insurance, ask if it pays for massage.',
            {id: 'first-visit.price-ask'},
          ),
          sources: [nccih],
        },
      ],
    },
    {
      slot: 'therapist',
      question: msg('Who gives the massage, and how do I choose?', {id: 'first-visit.therapist'}),
      answer: [
        msg('The rules differ by country. Ask how your therapist was trained and if they are licensed.', {
          id: 'overview.qualifications-rules',
        }),
        msg(
          'A good therapist asks about your health and asks for your consent. They do not promise results, and they never tell you to stop a medicine.',
          {id: 'overview.qualifications-good'},
        ),
      ],
    },
    {
      question: msg('How will I feel afterwards?', {id: 'first-visit.after'}),
      answer: [
        {
          text: msg(
            'You may be a little sore. In a study of 91 people, about 1 in 10 had mild soreness the next day.',
            {id: 'first-visit.after-text'},
          ),
          sources: [cambron2007, gross2024],
        },
        {
          text: msg('In studies of back pain, 1.5% to 25% of people had more pain for a while after massage.', {
            id: 'first-visit.after-research',
          }),
          sources: [furlan2015],
        },
        {
          text: msg('You may also feel tired, or have red skin or a bruise.', {id: 'first-visit.after-other'}),
          sources: [aaos2021],
        },
        {
          text: msg(
            'Serious harm is rare. A review found 138 cases in reports from 11 years, often after forceful thrusts to the spine.',
            {id: 'first-visit.after-harm'},
          ),
          sources: [yin2014],
        },
      ],
    },
    {
      question: msg('When should I tell someone?', {id: 'first-visit.tell'}),
      answer: [
        {
          text: msg(
            'Call your local emergency number now if you have chest pain, or if a leg or arm is swollen and you are short of breath.',
            {id: 'first-visit.tell-emergency'},
          ),
          sources: [nhsHeartAttack, nhsDvt],
        },
        {
          text: msg(
            'During the massage, speak up at once if you feel sharp pain, numbness, weakness, dizziness or shortness of breath. The therapist should stop.',
            {id: 'first-visit.tell-during'},
          ),
          ...expertOpinion,
        },
        {
          text: msg(
            'Afterwards, see a doctor if you feel worse for more than a few days, or if you have new symptoms.',
            {id: 'first-visit.tell-after'},
          ),
          ...expertOpinion,
        },
      ],
    },
  ],
  reviewed: '2026-11-25',
};
