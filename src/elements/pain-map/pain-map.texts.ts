import {msg} from '@lit/localize';
import {formTexts} from '../../forms/form-control.texts.js';

export const texts = {
  ...formTexts,
  choose: msg('Please choose at least one place.', {id: 'pain-map.choose'}),
  question: msg('Where does it hurt?', {id: 'pain-map.question'}),
  hint: msg('Tap every place that hurts. Left means your left side.', {id: 'pain-map.hint'}),
  heart: msg(
    'Chest pain, or pain in your arm, jaw, neck or back with sweating, shortness of breath or nausea, can be a heart attack. Call your local emergency number now.',
    {id: 'red-flags.heart.line', desc: 'Always shown on the body map, and when somebody searches for “chest pain”'},
  ),
  list: msg('Choose from a list', {id: 'pain-map.list', desc: 'Opens the list of all places on the body'}),
  search: msg('Search in the list', {id: 'pain-map.search'}),
  none: msg('No place found.', {
    id: 'pain-map.none',
    desc: 'Below a search in the list of places of the body, when none has a name with what was typed',
  }),
  view: msg('Side of the body', {
    id: 'pain-map.view',
    desc: 'Name of a switch between the front and the back of the body, for screen readers',
  }),
  front: msg('Front', {id: 'pain-map.front'}),
  back: msg('Back', {id: 'pain-map.back'}),
  zoom: msg('Zoom in: {part}', {
    id: 'pain-map.zoom',
    desc: 'A button. {part} is replaced by a part of the body, such as “Head” or “Left hand”',
  }),
  whole: msg('Show the whole body', {
    id: 'pain-map.whole',
    desc: 'A button that ends the zoom into a part of the body',
  }),
  zoomHead: msg('Head', {id: 'region.head'}),
  zoomHandLeft: msg('Left hand', {id: 'pain-map.hand-left'}),
  zoomHandRight: msg('Right hand', {id: 'pain-map.hand-right'}),
  zoomFootLeft: msg('Left foot', {id: 'pain-map.foot-left'}),
  zoomFootRight: msg('Right foot', {id: 'pain-map.foot-right'}),
  remove: msg('Remove: {place}', {
    id: 'pain-map.remove',
    desc: 'Name of a button for screen readers. {place} is replaced by a place of the body',
  }),
  intensity: msg('How strong is the pain there? 0 is no pain, 10 is the worst pain imaginable.', {
    id: 'pain-map.intensity',
    desc: 'Above a list of the chosen places, each with a choice from 0 to 10. Use the words of pain-level.anchor',
  }),
  removed: msg('Removed: {place}', {
    id: 'pain-map.removed',
    desc: 'Said by screen readers when a place is chosen no more. {place} is replaced by one or more places of the body',
  }),
  chosen: msg('Chosen:', {id: 'pain-map.chosen'}),
};
