import {msg} from '@lit/localize';

/** What stands around each list of reasons to ask or to get help. */
export const redFlagTexts = {
  before: msg('Get medical advice before you book a massage if you have:', {id: 'safety.before'}),
  number: msg('In an emergency, or if you are not sure, call your local emergency number.', {id: 'red-flags.number'}),
  opinion: msg('These lists rest mostly on the opinion of experts.', {id: 'red-flags.opinion'}),
};
