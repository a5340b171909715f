import {ConditionExplainer} from '../elements/condition-explainer/condition-explainer.js';
import {define} from './define.js';

define('mm-condition-explainer', ConditionExplainer);

declare global {
  interface HTMLElementTagNameMap {
    'mm-condition-explainer': ConditionExplainer;
  }
}
