import {msg} from '@lit/localize';

/** What every form control says. */
export const formTexts = {
  required: msg('(required)', {id: 'forms.required'}),
  choose: msg('Please choose one of the answers.', {id: 'forms.choose'}),
};

export type FormTexts = typeof formTexts;
