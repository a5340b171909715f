import {benefits} from './content/benefits/index.js';
import {conditions} from './content/conditions/index.js';
import {version} from './version.js';

/**
 * What a page can get wrong, and what to do about it. A sound page never loads this file.
 *
 * None of these is told the value of a form control: a pain score stays out of the console.
 */
const problems = {
  topic: (tag: string) => {
    const [attribute, {ids}] = tag === 'mm-benefit-card' ? ['benefit', benefits] : ['condition', conditions];
    return `${attribute} must be one of ${ids.join(', ')}; until then the content between the tags is shown.`;
  },
  topics: (attribute: string, ...ids: string[]) =>
    `${attribute} may name ${ids.join(', ')}, separated by spaces; any others are left out.`,
  level: () => 'heading-level must be a whole number from 2 to 6; 3 is used instead.',
  choice: (attribute: string, ...choices: string[]) =>
    `${attribute} must be one of ${choices.join(', ')}; the first of them is used instead.`,
  score: () =>
    'value must be a whole number from 0 to 10, or from 0 to 3 with appearance="words"; what was set is not shown and not ' +
    'submitted. For no answer, leave it out.',
  own: (problem: string) => `${problem}. It is left out.`,
  json: (problem: string) => `the block can't be read as JSON (${problem}), so none of it is used.`,
  bands: () =>
    'bands must be the first score of moderate and the first of severe pain, each from 1 to 10, such as bands="5 7"; no ' +
    'band is shown.',
  regions: () =>
    'value must be ids of regions, separated by spaces (see the list in the documentation), each with or without :0 to :10; what was ' +
    'set is not shown and not ' +
    'submitted.',
  compare: () => 'compare-to must be an earlier score, a whole number from 0 to 10; no change is shown.',
  version: (other: string) =>
    `version ${other} of this library is already on the page, so version ${version} is not used; load only one of them.`,
};

export type Problem = keyof typeof problems;

const said = new Set<string>();

/** Tells the site owner once. */
export function say(tag: string, problem: Problem, ...details: string[]): void {
  const line = `<${tag}>: ${problems[problem](...((details.length ? details : [tag]) as [string]))}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
