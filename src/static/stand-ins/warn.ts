import type * as original from '../../warn.js';
import {lineFor} from '../../on-demand/warnings.js';
import {placeOf} from '../place.js';

export const warn: typeof original.warn = (element, problem, ...details) =>
  placeOf(element).report(lineFor(element.localName, problem, details));

export const oneOf: typeof original.oneOf = (element, attribute, value, allowed) => {
  const found = allowed.find((each) => each === value);
  if (!found) warn(element, 'choice', attribute, ...allowed);
  return found ?? allowed[0];
};
