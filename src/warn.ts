import type {Load} from './chunk.js';
import type {Problem} from './warnings.js';

const load: Load<typeof import('./warnings.js')> = () => import('./warnings.js');

/** Tells the site owner, once, what is wrong with their mark-up and what to do about it: see warnings.ts. */
export function warn({localName}: Pick<Element, 'localName'>, problem: Problem, ...details: string[]): void {
  // If the words can't be loaded, the page is in worse trouble, and the browser tells of that.
  load('').then(
    ({say}) => say(localName, problem, ...details),
    () => {},
  );
}

/** `value` when it is one of `choices`; else warns and gives the first of them, the default. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string,
  choices: readonly [T, ...T[]],
): T {
  if ((choices as readonly string[]).includes(value)) return value as T;
  warn(element, 'choice', attribute, ...choices);
  return choices[0];
}
