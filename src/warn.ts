import {importCode} from './loading/import-module.js';
import type {Problem} from './on-demand/warnings.js';

/** Tells the site owner, once, what is wrong with their markup and what to do about it; see warnings.ts. */
export function warn({localName}: Pick<Element, 'localName'>, problem: Problem, ...details: readonly string[]): void {
  importCode('warnings').then(
    ({warnOnce}) => warnOnce(localName, problem, details),
    () => console.warn(`<${localName}>: ${problem}. The words for this warning could not be loaded.`),
  );
}

/** `value` when it is one of `allowed`; else warns and returns the first of them, the default. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string,
  allowed: readonly [T, ...T[]],
): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  warn(element, 'choice', attribute, ...allowed);
  return allowed[0];
}
