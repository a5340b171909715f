import {formTexts} from '../../forms/form-control.texts.js';
import {msg} from '@lit/localize';

export const texts = {
  ...formTexts,
  question: msg('Where does it hurt?', {id: 'pain-map.question'}),
  hint: msg('Choose every place, on the figure or in the list. Left and right are your own.', {id: 'pain-map.hint'}),
  search: msg('Search in the list', {id: 'pain-map.search'}),
  none: msg('No place found.', {
    id: 'pain-map.none',
    desc: 'Below a search in the list of places of the body, when none has a name with what was typed',
  }),
  front: msg('Front', {id: 'pain-map.front'}),
  back: msg('Back', {id: 'pain-map.back'}),
  intensity: msg('How strong is the pain there? 0 is no pain, 10 is the worst pain imaginable.', {
    id: 'pain-map.intensity',
    desc: 'Above a list of the chosen places, each with a choice from 0 to 10. Use the words of pain-level.anchor',
  }),
  chosen: msg('Chosen:', {id: 'pain-map.chosen'}),
};
