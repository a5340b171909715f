import {importText} from '../loading/import-module.js';
import {addClinicTopic, isClinicTopic} from '../topics/topics.js';
import {warn} from '../warn.js';
import {addTopic, type Library, type OwnBenefit, type OwnCondition} from './schema.js';

const library: Library = {isTaken: isClinicTopic, add: addClinicTopic, importText, warn};

/**
 * Adds a benefit of the clinic's own, for cards and lists.
 *
 * An incomplete benefit is not added, and a warning says what is missing. All texts are plain text: markup in them is shown as it
 * is written.
 *
 * @param id lower-case letters, digits and hyphens; not the id of a topic that exists
 */
export function addBenefit(id: string, own: OwnBenefit): void {
  addTopic('benefits', id, own, library);
}

/** Adds a condition of the clinic's own, for explainers and lists; see `addBenefit`. */
export function addCondition(id: string, own: OwnCondition): void {
  addTopic('conditions', id, own, library);
}
