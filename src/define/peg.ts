import {Peg} from '../elements/peg/peg.js';
import {define} from './define.js';

define('mm-peg', Peg);

declare global {
  interface HTMLElementTagNameMap {
    'mm-peg': Peg;
  }
}
