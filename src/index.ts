export {BenefitCard} from './elements/benefit-card/benefit-card.js';
export {ConditionExplainer} from './elements/condition-explainer/condition-explainer.js';
export {PainLevel, type Appearance, type RecallPeriod} from './elements/pain-level/pain-level.js';
export {version} from './version.js';
