export {addBenefit, addCondition} from './clinic-content/clinic-content.js';
export type {OwnBenefit, OwnCondition} from './clinic-content/schema.js';
export type * from './content/types.js';
export {BenefitCard} from './elements/benefit-card/benefit-card.js';
export {BenefitList} from './elements/benefit-list/benefit-list.js';
export {ConditionExplainer} from './elements/condition-explainer/condition-explainer.js';
export {ConditionList} from './elements/condition-list/condition-list.js';
export {FirstVisit} from './elements/first-visit/first-visit.js';
export {MassageOverview} from './elements/massage-overview/massage-overview.js';
export {PainLevel, type Appearance} from './elements/pain-level/pain-level.js';
export {PainMap, regionIds} from './elements/pain-map/pain-map.js';
export {Peg} from './elements/peg/peg.js';
export {SafetyNotes, type SafetyTopic} from './elements/safety-notes/safety-notes.js';
export type {Observation} from './records/observation.js';
export {
  painLocationsCsvHeader,
  painLocationsToCsv,
  painLocationsToFhir,
  type PainLocations,
} from './records/pain-locations.js';
export {
  painScoreCsvHeader,
  painScoreToCsv,
  painScoreToFhir,
  type PainScore,
  type RecallPeriod,
} from './records/pain-score.js';
export {pegCsvHeader, pegToCsv, pegToFhir, type PegAnswer} from './records/peg.js';
export {version} from './version.js';
