import {ownContent} from '../content/topics.js';
import {warn} from '../warn.js';
import {addBenefit, addCondition, type OwnBenefit, type OwnCondition} from './own-content.js';

/** The page's JSON blocks with topics of the clinic's own; `content/topics.ts` loads this when they are first needed. */
for (const {textContent, localName} of document.querySelectorAll(ownContent)) {
  try {
    const given = JSON.parse(textContent) as {
      benefits?: Record<string, OwnBenefit>;
      conditions?: Record<string, OwnCondition>;
    };
    const {benefits = {}, conditions = {}} = given;
    for (const key of Object.keys(given)) {
      if (!['benefits', 'conditions'].includes(key)) {
        warn({localName}, 'own', `“${key}” is not known here, only “benefits” and “conditions” are`);
      }
    }
    for (const [id, own] of Object.entries(benefits)) addBenefit(id, own);
    for (const [id, own] of Object.entries(conditions)) addCondition(id, own);
  } catch (error) {
    warn({localName}, 'json', String(error));
  }
}
