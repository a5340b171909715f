import {MassageOverview} from '../elements/massage-overview/massage-overview.js';
import {define} from './define.js';

define('mm-massage-overview', MassageOverview);

declare global {
  interface HTMLElementTagNameMap {
    'mm-massage-overview': MassageOverview;
  }
}
