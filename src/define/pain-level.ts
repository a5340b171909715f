import {PainLevel} from '../elements/pain-level/pain-level.js';
import {define} from './define.js';

define('mm-pain-level', PainLevel);

declare global {
  interface HTMLElementTagNameMap {
    'mm-pain-level': PainLevel;
  }
}
