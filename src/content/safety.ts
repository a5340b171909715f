import {msg} from '../localization/msg.js';
import {yin2014} from './sources.js';
import type {NonEmpty, Sourced} from './types.js';

/** When to get medical advice before booking any massage; completes “Get medical advice before you book if you have:”. */
export const adviceBeforeBooking = (): NonEmpty<string> => [
  msg('a blood clot, or signs that you may have one', {id: 'safety.before.clot'}),
  msg('a fever or an infection', {id: 'safety.before.fever'}),
  msg('an illness that others can catch', {id: 'safety.before.contagious'}),
  msg('high blood pressure that is not under control', {id: 'safety.before.blood-pressure'}),
  msg('pre-eclampsia in pregnancy, or bleeding in pregnancy that no one has explained', {
    id: 'safety.before.pregnancy',
  }),
];

/** How often massage does serious harm. */
export const harm = (): Sourced => ({
  text: msg('Serious harm from massage is rare, but it can happen.', {id: 'safety.harm'}),
  sources: [yin2014],
});
