import {warn} from '../warn.js';
import {ownContent} from '../content/topics.js';
import {addBenefit, addCondition, type OwnBenefit, type OwnCondition} from './own-content.js';

/** The page's JSON blocks with topics of the clinic's own; `content/topics.ts` loads this when they are first needed. */
for (const {textContent, localName} of document.querySelectorAll(ownContent)) {
  try {
    const {benefits = {}, conditions = {}} = JSON.parse(textContent) as {
      benefits?: Record<string, OwnBenefit>;
      conditions?: Record<string, OwnCondition>;
    };
    for (const [id, own] of Object.entries(benefits)) addBenefit(id, own);
    for (const [id, own] of Object.entries(conditions)) addCondition(id, own);
  } catch (error) {
    warn({localName}, 'json', String(error));
  }
}
