import {msg} from '@lit/localize';
import {nhsNeck, rushton2023} from '../sources.js';
import type {NonEmpty, SignList, Source} from '../types.js';

/** Signs of an emergency however the pain began. */
export const neckSigns: NonEmpty<string> = [
  msg('sudden, severe pain in your neck or head, unlike any you have had before', {id: 'safety.neck.sudden'}),
  msg('double vision', {id: 'safety.neck.vision'}),
  msg('slurred speech, or trouble swallowing', {id: 'safety.neck.speech'}),
  msg('a numb face', {id: 'safety.neck.face'}),
  msg('sudden falls without fainting', {id: 'safety.neck.drop'}),
  msg('new unsteadiness when you stand or walk', {id: 'safety.neck.unsteady'}),
  msg('weakness in your arms or legs', {id: 'safety.neck.weak'}),
];

export const neckNow: SignList = {
  lead: msg('Call your local emergency number now if you have neck pain and:', {id: 'red-flags.neck.now'}),
  signs: [msg('it started after an accident or a fall', {id: 'safety.neck.trauma'}), ...neckSigns],
};

export const neckToday: SignList = {
  lead: msg('See a doctor today if you have neck pain and:', {id: 'red-flags.neck.today'}),
  signs: [msg('a fever', {id: 'safety.neck.fever'})],
};

export const neckSoon: SignList = {
  lead: msg('See a doctor soon if you have neck pain and:', {id: 'red-flags.neck.soon'}),
  signs: [
    msg('you have lost weight without trying to', {id: 'safety.neck.weight'}),
    msg('you have had cancer', {id: 'safety.neck.cancer'}),
    msg('it hurts at night', {id: 'safety.neck.night'}),
    msg('you have tingling (pins and needles) that does not go away', {id: 'safety.neck.tingling'}),
    msg('it has lasted for more than a few weeks', {id: 'safety.neck.weeks'}),
  ],
};

export const neckSources: NonEmpty<Source> = [nhsNeck, rushton2023];
