import {importText} from '../loading/import-module.js';
import {addClinicTopic, isClinicTopic} from '../topics/topics.js';
import {warn} from '../warn.js';
import {addTopic, type Library, type OwnBenefit, type OwnCondition} from './schema.js';

const library: Library = {isTaken: isClinicTopic, add: addClinicTopic, importText, warn};

/**
 * Adds a benefit of the clinic's own, for cards and lists.
 *
 * A benefit that is not complete is left out, with a warning that says what is missing. Text is text: markup in it is shown as it is
 * written.
 *
 * @param id lower-case letters, digits and hyphens; none that exists
 */
export function addBenefit(id: string, own: OwnBenefit): void {
  addTopic('benefits', id, own, library);
}

/** Adds a condition of the clinic's own, for explainers and lists; see `addBenefit`. */
export function addCondition(id: string, own: OwnCondition): void {
  addTopic('conditions', id, own, library);
}
