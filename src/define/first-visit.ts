import {FirstVisit} from '../elements/first-visit/first-visit.js';
import {define} from './define.js';

define('mm-first-visit', FirstVisit);

declare global {
  interface HTMLElementTagNameMap {
    'mm-first-visit': FirstVisit;
  }
}
