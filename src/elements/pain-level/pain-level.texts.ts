import {formTexts} from '../../forms/form-control.texts.js';
import {msg} from '@lit/localize';

export const texts = {
  ...formTexts,
  question: msg('How strong is your pain right now?', {id: 'pain-level.question.now'}),
  lowest: msg('No pain', {id: 'pain-level.anchor.lowest'}),
  highest: msg('Worst pain imaginable', {id: 'pain-level.anchor.highest'}),
  help: msg(
    'That is a lot of pain. If it is new or sudden, or if you feel very ill, see a doctor today or call your local emergency number.',
    {id: 'pain-level.help'},
  ),
};
