import {nearestAttribute} from '../page-attributes.js';
import {oneOf, warn} from '../warn.js';

/**
 * Whether only wording on everyday wellbeing may be shown, as advertising rules in some countries require: the nearest `claims`
 * attribute is `wellbeing`. Any value other than `all` or `wellbeing` warns and means `all`.
 */
export const isWellbeingOnly = (element: Element): boolean =>
  oneOf(element, 'claims', nearestAttribute(element, 'claims') || 'all', ['all', 'wellbeing']) === 'wellbeing';

/** The level of the heading that the page asks for, 2 to 6; anything else warns and means 3. */
export function headingLevelOf(element: Element & {readonly headingLevel: number}): number {
  if ([2, 3, 4, 5, 6].includes(element.headingLevel)) return element.headingLevel;
  warn(element, 'heading-level');
  return 3;
}
