import {msg} from '@lit/localize';
import type {SearchTerms} from './types.js';

// What the list of conditions shows and searches before any of them is loaded.

/** The title of each condition and everyday words for it, by its id. */
export const topic: Readonly<Record<string, SearchTerms>> = {
  'knee-osteoarthritis': {
    title: msg('Knee osteoarthritis', {id: 'condition.knee-osteoarthritis.title'}),
    words: msg('arthritis, arthrosis, osteoarthritis, sore knee, knees, worn joint, wear and tear, stiff joints', {
      id: 'condition.knee-osteoarthritis.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  'rheumatoid-arthritis': {
    title: msg('Rheumatoid arthritis', {id: 'condition.rheumatoid-arthritis.title'}),
    words: msg('arthritis, rheumatism, rheumatic, RA, swollen joints, hot joints, hands, fingers, knuckles', {
      id: 'condition.rheumatoid-arthritis.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  fibromyalgia: {
    title: msg('Fibromyalgia', {id: 'condition.fibromyalgia.title'}),
    words: msg('fibro, pain everywhere, pain all over, whole body, tender points', {
      id: 'condition.fibromyalgia.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  'low-back-pain': {
    title: msg('Low back pain', {id: 'condition.low-back-pain.title'}),
    words: msg('backache, lumbago, lumbar, lower back, bad back, slipped disc, herniated disc, spine', {
      id: 'condition.low-back-pain.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  'neck-pain': {
    title: msg('Neck pain', {id: 'condition.neck-pain.title'}),
    words: msg('stiff neck, whiplash, cervical, nape', {
      id: 'condition.neck-pain.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  'chronic-primary-pain': {
    title: msg('Chronic primary pain', {id: 'condition.chronic-primary-pain.title'}),
    words: msg('chronic pain, long-lasting pain, constant pain, pain without a cause', {
      id: 'condition.chronic-primary-pain.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  'tension-headache': {
    title: msg('Tension headache', {id: 'condition.tension-headache.title'}),
    words: msg('headache, head, tight band, tension, stress headache', {
      id: 'condition.tension-headache.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  migraine: {
    title: msg('Migraine', {id: 'condition.migraine.title'}),
    words: msg('headache, head, migraines, aura, light hurts, one-sided', {
      id: 'condition.migraine.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  'shoulder-pain': {
    title: msg('Shoulder pain', {id: 'condition.shoulder-pain.title'}),
    words: msg('frozen shoulder, rotator cuff, shoulder blade, arm, lift my arm', {
      id: 'condition.shoulder-pain.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  'myofascial-pain': {
    title: msg('Myofascial pain', {id: 'condition.myofascial-pain.title'}),
    words: msg('trigger points, knots, muscle knots, tight muscles, tender spots, muscle pain', {
      id: 'condition.myofascial-pain.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  'muscle-soreness': {
    title: msg('Muscle soreness after sport', {id: 'condition.muscle-soreness.title'}),
    words: msg('sport, sports, sore muscles, training, exercise, gym, running, DOMS, stiff legs, muscle pain', {
      id: 'condition.muscle-soreness.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  'post-surgery-pain': {
    title: msg('Pain after surgery', {id: 'condition.post-surgery-pain.title'}),
    words: msg('surgery, operation, after an operation, scar, hospital', {
      id: 'condition.post-surgery-pain.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  'cancer-pain': {
    title: msg('Cancer pain', {id: 'condition.cancer-pain.title'}),
    words: msg('cancer, tumour, tumor, chemo, chemotherapy, radiation, oncology', {
      id: 'condition.cancer-pain.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  'pregnancy-back-pain': {
    title: msg('Back pain in pregnancy', {id: 'condition.pregnancy-back-pain.title'}),
    words: msg('pregnant, pregnancy, expecting, baby, pelvis, backache', {
      id: 'condition.pregnancy-back-pain.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  sciatica: {
    title: msg('Sciatica', {id: 'condition.sciatica.title'}),
    words: msg(
      'sciatic nerve, trapped nerve, pinched nerve, slipped disc, herniated disc, leg pain, pain down the leg, buttock',
      {
        id: 'condition.sciatica.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'jaw-pain': {
    title: msg('Jaw pain', {id: 'condition.jaw-pain.title'}),
    words: msg('jaw, TMD, TMJ, temporomandibular, grinding teeth, clenching, bruxism, clicking jaw, face', {
      id: 'condition.jaw-pain.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
  'carpal-tunnel': {
    title: msg('Carpal tunnel syndrome', {id: 'condition.carpal-tunnel.title'}),
    words: msg('wrist, hand, numb fingers, tingling fingers, pins and needles, median nerve', {
      id: 'condition.carpal-tunnel.words',
      desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
    }),
  },
};

/** Words for pain as such, which say nothing about the condition. */
export const filler: string = msg(
  'pain, pains, painful, ache, aches, aching, hurt, hurts, hurting, sore, bad, very, got, have, has, i, m, is, are, am, it, its, my, in, on, at, to, for, the, a, an, of, and, with',
  {
    id: 'conditions.pain-words',
    desc: 'Words that a person may type beside a part of the body, such as “sore” in “sore knee”, and small words. The search ignores them. Separated by commas; put those of your language.',
  },
);
