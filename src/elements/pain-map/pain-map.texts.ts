import {formTexts} from '../../forms/form-control.texts.js';
import {msg} from '../../localization/msg.js';

export const texts = {
  ...formTexts,
  question: msg('Where does it hurt?', {id: 'pain-map.question'}),
  hint: msg('Choose every place, on the figure or in the list. Left and right are your own.', {id: 'pain-map.hint'}),
  search: msg('Search in the list', {id: 'pain-map.search'}),
  front: msg('Front', {id: 'pain-map.front'}),
  back: msg('Back', {id: 'pain-map.back'}),
  chosen: msg('Chosen:', {id: 'pain-map.chosen'}),
};
