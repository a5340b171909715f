/**
 * What a page can get wrong, and what to do about it. A sound page never loads this file.
 *
 * No message is given the value of a form control: a pain score stays out of the console.
 */
const messages = {
  topic: (attribute: string, ...ids: string[]) =>
    `${attribute} must be one of ${ids.join(', ')}; until then the content between the tags is shown.`,
  topics: (attribute: string, ...ids: string[]) =>
    `${attribute} may name ${ids.join(', ')}, separated by spaces; any others are left out.`,
  'heading-level': () => 'heading-level must be a whole number from 2 to 6; 3 is used instead.',
  choice: (attribute: string, ...allowed: string[]) =>
    `${attribute} must be one of ${allowed.join(', ')}; the first of them is used instead.`,
  score: () =>
    'value must be a whole number from 0 to 10, or from 0 to 3 with appearance="words", or from 0 to 5 with appearance="faces"; what was set is not shown and not ' +
    'submitted. For no answer, leave it out.',
  'clinic-topic': (problem: string) => `${problem}. It is left out.`,
  json: (problem: string) => `the block can't be read as JSON (${problem}), so none of it is used.`,
  bands: () =>
    'bands must be the first score of moderate and the first of severe pain, each from 1 to 10, such as bands="6 8"; no ' +
    'band is shown.',
  regions: () =>
    'value must be ids of regions, separated by spaces (see the list in the documentation), each with or without :0 to :10; what was ' +
    'set is not shown and not ' +
    'submitted.',
  peg: () =>
    'value must be three whole numbers from 0 to 10, or - for no answer, separated by spaces; what was set is not shown and not submitted.',
  late: () =>
    'its words could not be loaded for 15 seconds, so a form does not wait for this answer. Is all of dist/ there?',
  method: () =>
    'the form around it has no method="post", so the browser would write the answer into the address of the next page; give the form method="post".',
  'compare-to': () => 'compare-to must be an earlier score, a whole number from 0 to 10; no change is shown.',
  version: (other: string, own: string) =>
    `version ${other} of this library is already on the page, so version ${own} is not used; load only one of them.`,
  placeholder: (name: string, ...names: string[]) =>
    `data-mm="${name}" must be one of ${names.join(', ')}; until then what is in it is shown.`,
  policy: () =>
    "the page's policy on Trusted Types does not allow lit-html, or another script has taken that name. Add to the header " +
    "Content-Security-Policy: trusted-types lit-html 'allow-duplicates'. Until then the content between the tags is shown.",
};

export type Problem = keyof typeof messages;

/** What to write about a problem. */
export function lineFor(tag: string, problem: Problem, details: readonly string[]): string {
  const message: (...details: string[]) => string = messages[problem];
  return `<${tag}>: ${message(...details)}`;
}

const written = new Set<string>();

/** Writes a warning to the console, unless the very same has been written before. */
export function warnOnce(tag: string, problem: Problem, details: readonly string[]): void {
  const line = lineFor(tag, problem, details);
  if (written.has(line)) return;
  written.add(line);
  console.warn(line);
}
