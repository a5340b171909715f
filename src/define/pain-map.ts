import {PainMap} from '../elements/pain-map/pain-map.js';
import {define} from './define.js';

define('mm-pain-map', PainMap);

declare global {
  interface HTMLElementTagNameMap {
    'mm-pain-map': PainMap;
  }
}
