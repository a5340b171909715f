import {msg} from '@lit/localize';

/** Texts around the signs of a serious cause, and around the reasons to ask a doctor first. */
export const redFlagTexts = {
  now: msg('Emergency', {
    id: 'red-flags.now-title',
    desc: 'Heading of a card: signs for which to call the emergency number now',
  }),
  soon: msg('See a doctor', {
    id: 'red-flags.soon-title',
    desc: 'Heading of a card: signs for which to see a doctor soon or today',
  }),
  before: msg('Check with a doctor before you book a massage if you have:', {id: 'safety.before'}),
  number: msg('In an emergency, or if you are not sure, call your local emergency number.', {id: 'red-flags.number'}),
  opinion: msg('These lists rest mostly on expert opinion.', {id: 'red-flags.opinion'}),
};
