import {SafetyNotes} from '../elements/safety-notes/safety-notes.js';
import {define} from './define.js';

define('mm-safety-notes', SafetyNotes);

declare global {
  interface HTMLElementTagNameMap {
    'mm-safety-notes': SafetyNotes;
  }
}
