import {BenefitCard} from '../elements/benefit-card/benefit-card.js';
import {define} from './define.js';

define('mm-benefit-card', BenefitCard);

declare global {
  interface HTMLElementTagNameMap {
    'mm-benefit-card': BenefitCard;
  }
}
