import {msg} from '@lit/localize';

/** Texts that every form control shows. */
export const formTexts = {
  required: msg('(required)', {id: 'forms.required'}),
  choose: msg('Please choose one of the answers.', {id: 'forms.choose'}),
};

export type FormTexts = typeof formTexts;
