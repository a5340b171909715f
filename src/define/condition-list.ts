import {ConditionList} from '../elements/condition-list/condition-list.js';
import './condition-explainer.js';
import {define} from './define.js';

define('mm-condition-list', ConditionList);

declare global {
  interface HTMLElementTagNameMap {
    'mm-condition-list': ConditionList;
  }
}
