import {addOwnTopic} from '../topics/own-topics.js';
import type {OwnBenefit, OwnCondition} from './schema.js';

/**
 * Adds a benefit of the clinic's own, for cards and lists.
 *
 * An incomplete benefit is not added, and a warning says what is missing. All texts are plain text: markup in them is shown as it
 * is written.
 *
 * @param id lower-case letters, digits and hyphens; not the id of a topic that exists
 */
export function addBenefit(id: string, own: OwnBenefit): void {
  addOwnTopic({kind: 'benefits', id, own});
}

/** Adds a condition of the clinic's own, for explainers and lists; see `addBenefit`. */
export function addCondition(id: string, own: OwnCondition): void {
  addOwnTopic({kind: 'conditions', id, own});
}
