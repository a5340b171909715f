import {msg} from '@lit/localize';
import {formTexts} from '../../forms/form-control.texts.js';

/** The texts around the scale. Its own wording stays as it was published: see peg-scale.ts. */
export const texts = {
  ...formTexts,
  choose: msg('Please answer all three questions.', {id: 'peg.choose'}),
  label: msg('Pain over the past week', {id: 'peg.label', desc: 'Name of a set of three questions, the PEG scale'}),
  mean: msg('Mean of the three answers: {mean}', {
    id: 'peg.mean',
    desc: '{mean} is replaced by a number from 0 to 10 with one decimal place',
  }),
  source: msg('PEG scale: Krebs EE et al., 2009.', {
    id: 'peg.source',
    desc: 'Says where the three questions come from',
  }),
};
