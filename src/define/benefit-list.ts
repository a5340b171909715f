import {BenefitList} from '../elements/benefit-list/benefit-list.js';
import './benefit-card.js';
import {define} from './define.js';

define('mm-benefit-list', BenefitList);

declare global {
  interface HTMLElementTagNameMap {
    'mm-benefit-list': BenefitList;
  }
}
