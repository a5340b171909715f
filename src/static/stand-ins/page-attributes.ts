import type * as original from '../../page-attributes.js';
import {placeOf} from '../place.js';

export const nearestAttribute: typeof original.nearestAttribute = (element, attribute) => placeOf(element)[attribute];

export const textOf: typeof original.textOf = String;

/** A page that is only a text does not change. */
export const onPageChange = (): void => {};
export const offPageChange = (): void => {};
export const notifyPageChange = (): void => {};
