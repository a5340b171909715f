import {msg} from '@lit/localize';
import type {SearchTerms} from './types.js';

// What the list of conditions shows and searches before any of them is loaded.

/** The title of each condition and everyday words for it, by its id. */
export const topic: Readonly<Record<string, SearchTerms>> = {
  'low-back-pain': {
    title: msg('Low back pain', {id: 'condition.low-back-pain.title'}),
    words: msg(
      'lower back, backache, back pain, bad back, lumbago, lumbar, spine, slipped disc, herniated disc, sitting, lifting, bending, tailbone, hurts when I sit, back, lower back pain, back spasm, back went out, pulled my back, slipped disk, bulging disc, coccyx, stiff back, getting out of bed',
      {
        id: 'condition.low-back-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  arthritis: {
    title: msg('Arthritis', {id: 'condition.arthritis.title'}),
    words: msg(
      'arthrosis, joints, joint pain, stiff joints, swollen joints, wear and tear, worn joints, rheumatism, ankle, elbow joint, fingers, toes, aching joints, sore joints, creaky joints',
      {
        id: 'condition.arthritis.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'knee-osteoarthritis': {
    title: msg('Knee osteoarthritis', {id: 'condition.knee-osteoarthritis.title'}),
    words: msg(
      'knee, knees, kneecap, sore knee, osteoarthritis, worn knee, stairs, cartilage, knee replacement, arthritis in my knee, knee arthritis, knees hurt, creaky knees, going down stairs, climbing stairs, swollen knee, kneeling',
      {
        id: 'condition.knee-osteoarthritis.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'hip-osteoarthritis': {
    title: msg('Hip osteoarthritis', {id: 'condition.hip-osteoarthritis.title'}),
    words: msg(
      'hip, hips, groin, osteoarthritis, worn hip, outer hip, hip replacement, hip arthritis, hip joint, side of my hip, lying on my side',
      {
        id: 'condition.hip-osteoarthritis.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'hand-osteoarthritis': {
    title: msg('Hand osteoarthritis', {id: 'condition.hand-osteoarthritis.title'}),
    words: msg(
      'hand, hands, finger, fingers, thumb, knuckles, hand arthritis, osteoarthritis, stiff fingers, sore thumb, arthritis in my hands, finger joints, thumb joint, opening jars, swollen knuckles',
      {
        id: 'condition.hand-osteoarthritis.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'rheumatoid-arthritis': {
    title: msg('Rheumatoid arthritis', {id: 'condition.rheumatoid-arthritis.title'}),
    words: msg(
      'RA, rheumatism, rheumatic, swollen joints, hot joints, immune system, hands, flare, morning stiffness, stiff in the morning, autoimmune, stiff fingers',
      {
        id: 'condition.rheumatoid-arthritis.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  fibromyalgia: {
    title: msg('Fibromyalgia', {id: 'condition.fibromyalgia.title'}),
    words: msg(
      'fibro, pain everywhere, pain all over, whole body, widespread pain, tender points, tired and sore, everything hurts, everywhere, ache all over, my whole body hurts',
      {
        id: 'condition.fibromyalgia.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'neck-pain': {
    title: msg('Neck pain', {id: 'condition.neck-pain.title'}),
    words: msg(
      'neck, stiff neck, cervical, nape, cannot turn my head, trapped nerve in the neck, text neck, desk, computer, crick in my neck, sore neck, pinched nerve in the neck, looking at my phone, slept funny, woke up with a stiff neck, turning my head, slept wrong, can’t turn my neck, slept in a funny position',
      {
        id: 'condition.neck-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'upper-back-pain': {
    title: msg('Upper back pain', {id: 'condition.upper-back-pain.title'}),
    words: msg(
      'upper back, middle back, between the shoulder blades, shoulder blade, shoulder blades, thoracic, ribs, rib, posture, under my shoulder blade, rib cage, mid back, hunched over, slouching, desk work, computer',
      {
        id: 'condition.upper-back-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  whiplash: {
    title: msg('Whiplash', {id: 'condition.whiplash.title'}),
    words: msg(
      'car accident, car crash, crash, rear-ended, neck strain, jolt, collision, rear-end, car wreck, wreck, car',
      {
        id: 'condition.whiplash.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  sciatica: {
    title: msg('Sciatica', {id: 'condition.sciatica.title'}),
    words: msg(
      'sciatic nerve, trapped nerve, pinched nerve, leg pain, pain down the leg, buttock, shooting pain, slipped disc, herniated disc, numb leg, bum, bottom, backside, glutes, butt, back of my leg, down my leg, leg, legs, slipped disk, pinched nerve in my back, piriformis',
      {
        id: 'condition.sciatica.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'shoulder-pain': {
    title: msg('Shoulder pain', {id: 'condition.shoulder-pain.title'}),
    words: msg(
      'shoulder, shoulders, frozen shoulder, rotator cuff, arm, upper arm, lift my arm, tension in my shoulders, tight shoulders, arms, rotator, reaching overhead, raise my arm, tension in my neck and shoulders, sleeping on my shoulder',
      {
        id: 'condition.shoulder-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  headache: {
    title: msg('Headache', {id: 'condition.headache.title'}),
    words: msg(
      'head, headaches, head hurts, temples, forehead, pressure in the head, sore head, headaches every day, behind my eyes, pounding head',
      {
        id: 'condition.headache.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'tension-headache': {
    title: msg('Tension headache', {id: 'condition.tension-headache.title'}),
    words: msg(
      'headache, tight band, tension, stress headache, pressure around the head, temples, forehead, tight head, stress, back of my head, tension headaches',
      {
        id: 'condition.tension-headache.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  migraine: {
    title: msg('Migraine', {id: 'condition.migraine.title'}),
    words: msg(
      'migraines, headache, aura, light hurts, one-sided headache, throbbing head, feeling sick with a headache, pounding headache, throbbing headache, zigzag lights, headache on one side',
      {
        id: 'condition.migraine.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'jaw-pain': {
    title: msg('Jaw pain', {id: 'condition.jaw-pain.title'}),
    words: msg(
      'jaw, TMD, TMJ, temporomandibular, grinding teeth, clenching, bruxism, clicking jaw, face, chewing, jaw clicks, locked jaw, lockjaw, grind my teeth, clench my teeth, teeth, opening my mouth',
      {
        id: 'condition.jaw-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'tennis-elbow': {
    title: msg('Tennis elbow', {id: 'condition.tennis-elbow.title'}),
    words: msg(
      'elbow, elbows, outer elbow, golfer’s elbow, forearm, grip, racket, tendon, golfers elbow, forearms, gripping',
      {
        id: 'condition.tennis-elbow.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'carpal-tunnel': {
    title: msg('Carpal tunnel syndrome', {id: 'condition.carpal-tunnel.title'}),
    words: msg(
      'wrist, wrists, hand, numb fingers, tingling fingers, pins and needles, numb hand, median nerve, typing, mouse, tingling hands, hands go numb, hand falls asleep, hands fall asleep, wrist pain, numbness, tingling, RSI, repetitive strain',
      {
        id: 'condition.carpal-tunnel.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'plantar-heel-pain': {
    title: msg('Heel pain (plantar fasciitis)', {id: 'condition.plantar-heel-pain.title'}),
    words: msg(
      'heel, heal pain, foot, feet, sole, plantar fasciitis, arch, heel spur, first steps in the morning, ankle, standing all day, heels, sore feet, bottom of my foot, under my foot, arches, ankles, toes, hurts to walk',
      {
        id: 'condition.plantar-heel-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'myofascial-pain': {
    title: msg('Myofascial pain', {id: 'condition.myofascial-pain.title'}),
    words: msg(
      'trigger points, knots, knots in my back, muscle knots, tight muscles, tender spots, muscle pain, muscle tension, cramp, calf, muscle knot, lump in my muscle, stiff muscles, muscle spasm, spasm, charley horse, calf cramp, leg cramps, cramps, traps, tense muscles, muscles',
      {
        id: 'condition.myofascial-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'muscle-soreness': {
    title: msg('Muscle soreness after sport', {id: 'condition.muscle-soreness.title'}),
    words: msg(
      'sport, sports, sore muscles, training, exercise, workout, gym, running, marathon, DOMS, stiff legs, calf, thigh, muscle pain, after the gym, leg day, legs sore, working out, football, cycling, recovery, soreness, hamstring, pulled muscle, muscle, muscles, calves, thighs, quads, tired legs, heavy legs, after a long walk',
      {
        id: 'condition.muscle-soreness.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'chronic-primary-pain': {
    title: msg('Chronic primary pain', {id: 'condition.chronic-primary-pain.title'}),
    words: msg(
      'chronic pain, long-lasting pain, constant pain, pain for years, pain without a cause, pain that will not go away, nerve pain, long-term pain, persistent pain, ongoing pain, pain for months, for years, unexplained pain, no one knows why, doctors find nothing',
      {
        id: 'condition.chronic-primary-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'sleep-with-pain': {
    title: msg('Poor sleep with pain', {id: 'condition.sleep-with-pain.title'}),
    words: msg(
      'sleep, insomnia, cannot sleep, can’t sleep, awake at night, tired, pain at night, waking up, sleeping, sleepless, insomniac, trouble sleeping, cannot fall asleep, keeps me awake, wakes me up, wake up at night',
      {
        id: 'condition.sleep-with-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'post-surgery-pain': {
    title: msg('Pain after surgery', {id: 'condition.post-surgery-pain.title'}),
    words: msg(
      'surgery, operation, after an operation, after surgery, scar, hospital, c-section, caesarean, hernia, hip replacement, knee replacement, operated, post-op, after a c-section, surgical, incision, stitches, cesarean, wound, knee surgery, back surgery, hip surgery, scar tissue',
      {
        id: 'condition.post-surgery-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'breast-cancer-surgery-pain': {
    title: msg('Pain after breast cancer surgery', {id: 'condition.breast-cancer-surgery-pain.title'}),
    words: msg(
      'breast, mastectomy, breast cancer, breast surgery, lumpectomy, lymph nodes, swollen arm, scar on the chest, breast removed, lump removed, breast operation, lymphoedema, lymphedema',
      {
        id: 'condition.breast-cancer-surgery-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'cancer-pain': {
    title: msg('Cancer pain', {id: 'condition.cancer-pain.title'}),
    words: msg(
      'cancer, tumour, tumor, chemo, chemotherapy, radiotherapy, radiation, oncology, palliative, hospice, cancer treatment, metastases, end of life, terminal',
      {
        id: 'condition.cancer-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'pregnancy-back-pain': {
    title: msg('Back pain in pregnancy', {id: 'condition.pregnancy-back-pain.title'}),
    words: msg(
      'pregnant, pregnancy, expecting, expecting a baby, pelvis, pelvic pain, pelvic girdle, bump, backache in pregnancy, pregnant back pain, SPD, third trimester, trimester, prenatal, pelvic',
      {
        id: 'condition.pregnancy-back-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'labour-pain': {
    title: msg('Labour pain', {id: 'condition.labour-pain.title'}),
    words: msg(
      'labour, labor, giving birth, birth, childbirth, contractions, delivery, midwife, in labour, due date, give birth',
      {
        id: 'condition.labour-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'period-pain': {
    title: msg('Period pain', {id: 'condition.period-pain.title'}),
    words: msg(
      'period, periods, menstrual cramps, cramps, menstruation, pelvic pain, lower belly, tummy cramps, cramping, PMS, endometriosis, time of the month, every month, womb, pelvic',
      {
        id: 'condition.period-pain.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
  'irritable-bowel': {
    title: msg('Irritable bowel syndrome (IBS)', {id: 'condition.irritable-bowel.title'}),
    words: msg(
      'IBS, bowel, gut, belly, stomach, tummy, abdomen, bloating, constipation, diarrhoea, digestion, stomach ache, irritable bowel, bloated, tummy ache, tummy pain, belly ache, stomach cramps, gas, wind, diarrhea, constipated, intestines, colon',
      {
        id: 'condition.irritable-bowel.words',
        desc: 'Everyday words that a person may type to find this condition, separated by commas. Put what people say in your language, not a translation word by word.',
      },
    ),
  },
};

/** Words for pain as such, which say nothing about the condition. */
export const filler: string = msg(
  'pain, pains, painful, ache, aches, aching, hurt, hurts, hurting, sore, bad, very, got, have, has, i, m, is, are, am, it, its, my, in, on, at, to, for, the, a, an, of, and, with, when, what, helps, help, after, massage, achy, discomfort, terrible, severe, really, so, can, do, does, don, t, you, me, your, this, that, or, from, by, if, before, during, while, because, how, why, get, getting, gets, feel, feels, feeling, relief, relieve, treat, treatment, treating, therapy, remedy, fix, good, best, right, left, side, both, since, been, be, worse, keep, keeps, had, ve, d, s, all, every, day, days, time, always, constantly, problem, problems, issue, issues, trouble, massages, need, want, cannot, can’t, won’t, will, not, no',
  {
    id: 'conditions.pain-words',
    desc: 'Words that a person may type beside a part of the body, such as “sore” in “sore knee”, and small words. The search gives them no weight. Separated by commas; put those of your language.',
  },
);

/** Words for which the emergency line is shown first. */
export const emergency: string = msg(
  'chest pain, pain in my chest, chest hurts, tight chest, heart, heart attack, stroke, cannot breathe, short of breath, chest pains, chest tightness, tightness in my chest, pressure in my chest, pain in left arm and chest, arm sweating, can’t breathe, hard to breathe, trouble breathing, difficulty breathing, struggling to breathe, cannot catch my breath, breathless, shortness of breath, angina, face drooping, slurred speech, collapsed, passed out, fainted',
  {
    id: 'conditions.emergency-words',
    desc: 'What a person may type who may be having a heart attack or a stroke. Separated by commas; put what people say in your language.',
  },
);
