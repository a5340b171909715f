// Describes messages for translators. A `desc` in the source takes precedence. Most messages of the content need none, because
// their id says what they are.

const named = (id) => id.split('.')[1]?.replaceAll('-', ' ');

/** Patterns of ids with their descriptions. The first pattern that matches is used. */
const descriptions = [
  [/^condition\..+\.title$/, () => 'The name of a condition: a heading, and a line of a list'],
  [/^condition\..+\.what$/, (id) => `What the condition “${named(id)}” is, in a sentence or two, for a patient`],
  [
    /^condition\..+\.answer/,
    (id) =>
      `${named(id)}: the answer to “Can massage help?”. Keep how sure it is; a badge with direction and certainty follows`,
  ],
  [
    /^condition\..+\.research/,
    (id) => `${named(id)}: what research found. Keep how sure it is; a badge with direction and certainty follows`,
  ],
  [/^condition\..+\.first/, (id) => `${named(id)}: what else helps first`],
  [/^condition\.(.+\.)?expect/, (id) => `What to expect: ${named(id)}`],
  [/^condition\.(.+\.)?care/, (id) => `When to be careful with massage: ${named(id)}`],
  [
    /^condition\..+\.flags/,
    () =>
      'Lead of a list of signs of a serious cause. Each sign completes it. Emergency wording as in all countries that read your language',
  ],
  [
    /^condition\.(.+\.)?flag-/,
    () => 'A sign of a serious cause: completes a lead such as “See a doctor today if you have … and:”',
  ],
  [/^condition\./, (id) => `Part of the text on the condition “${named(id)}”`],
  [/^benefit\..+\.title$/, () => 'The name of a benefit: the heading of a card'],
  [
    /^benefit\..+\.said/,
    (id) => `${named(id)}: what is commonly said of massage, in one muted line; research answers it above`,
  ],
  [
    /^benefit\..+\.research/,
    (id) => `${named(id)}: what studies found. Keep how sure it is; a badge with the certainty follows`,
  ],
  [/^benefit\..+\.advice/, (id) => `${named(id)}: what to do beside massage, or instead`],
  [/^benefit\..+\.more/, (id) => `${named(id)}: one more finding, among the sources`],
  [/^benefit\./, (id) => `Part of the card on ${named(id)}`],
  [
    /^wellbeing\./,
    () => 'For pages that may speak of everyday wellbeing only: no word on illness, treatment or effect',
  ],
  [/^safety\..+\.title$|^safety\.title/, () => 'Heading of safety notes'],
  [/^safety\./, () => 'One reason to ask a doctor or to get help: completes the lead of its list'],
  [/^overview\./, () => 'What medical massage is: an article with a table that compares it with relaxation massage'],
  [/^first-visit\./, () => 'Before a first session: a question of a visitor, or its answer'],
  [/^region\./, () => 'A place on a body map. Left and right are the patient’s own; each place has a name of its own'],
  [/^regions\./, () => 'A part of the body: heading of a group of places on a body map'],
  [/^certainty\./, () => 'A badge: how sure research is, by GRADE. Use the term that GRADE has in your language'],
  [
    /^direction\./,
    () => 'A badge, before the certainty: what research found of the question whether massage does this',
  ],
  [/^basis\./, () => 'A badge: what a sentence rests on where studies do not grade it'],
  [
    /^red-flags\./,
    () => 'Stands at lists of signs of a serious cause. Emergency wording as in all countries that read your language',
  ],
  [/^article\./, () => 'Stands in every article, around its text'],
  [/^benefit-card\./, () => 'A heading in a benefit card'],
  [/^condition-explainer\./, () => 'A heading or a fixed line in each article on a condition'],
  [/^massage-overview\./, () => 'A heading in the article on what medical massage is'],
  [/^safety-notes\./, () => 'A heading, or the line below it, in safety notes'],
  [/^condition-list\./, () => 'In the list of conditions with its search box'],
  [/^forms\./, () => 'In every form control'],
  [/^pain-level\.question/, () => 'The question of a scale from 0 to 10'],
  [
    /^pain-level\.anchor/,
    () => 'An end of the scale from 0 to 10. Use the usual words of the numeric rating scale in your language',
  ],
  [/^pain-level\.word/, () => 'One of four answers of a verbal rating scale: no, mild, moderate, severe pain'],
  [/^pain-level\.band/, () => 'Shown beside a score, as a guide and no more'],
  [/^pain-level\./, () => 'In the selector of how strong pain is'],
  [/^peg\./, () => 'Around the PEG scale, three questions on pain'],
  [/^pain-map\./, () => 'In the body map on which a patient marks where it hurts'],
  [/^builder\./, () => 'On the page on which the owner of a clinic’s site makes the code to paste'],
  [/^sample\./, () => 'On the website of a clinic that does not exist, which shows the widgets in use'],
  [/^source\./, () => 'Stands after a source of the list'],
];

/** @returns {string} the description of a message for translators */
export function describe(id, desc) {
  const of = descriptions.find(([pattern]) => pattern.test(id));
  const description = desc ?? of?.[1](id);
  if (!description) throw new Error(`${id} has no description: give it a desc, or a line in descriptions.mjs`);
  return description;
}
