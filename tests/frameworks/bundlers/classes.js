import {BenefitCard, PainLevel} from 'medical-massage-widgets';

customElements.define('mm-benefit-card', BenefitCard);
customElements.define('mm-pain-level', PainLevel);
