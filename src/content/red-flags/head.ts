import {msg} from '@lit/localize';
import {do2019, nhsHeadache} from '../sources.js';
import type {NonEmpty, SignList, Source} from '../types.js';

export const headNow: SignList = {
  lead: msg('Call your local emergency number now if you have a headache and:', {id: 'red-flags.head.now'}),
  signs: [
    msg('it came on suddenly and is extremely painful', {id: 'safety.headache.sudden'}),
    msg('it started after a head injury', {id: 'safety.headache.injury'}),
    msg('you have lost some or all of your sight', {id: 'safety.headache.sight'}),
    msg('you have trouble speaking or remembering things', {id: 'safety.headache.speech'}),
    msg('you feel confused or drowsy', {id: 'safety.headache.drowsy'}),
    msg('you have new weakness in any part of your body', {id: 'safety.headache.weak'}),
    msg('you have a high fever and a stiff neck', {id: 'safety.headache.fever'}),
    msg('you have a red, painful eye', {id: 'safety.headache.eye'}),
  ],
};

export const headToday: SignList = {
  lead: msg('See a doctor today if you have a headache and:', {id: 'red-flags.head.today'}),
  signs: [
    msg('your jaw hurts when you eat', {id: 'safety.headache.jaw'}),
    msg('your scalp is sore', {id: 'safety.headache.scalp'}),
    msg('your vision is blurred or double', {id: 'safety.headache.vision'}),
    msg('you have a numb arm or leg', {id: 'safety.headache.numb'}),
    msg('it is a new kind of headache for you and you are over 50', {id: 'safety.headache.age'}),
    msg('you have had cancer', {id: 'safety.headache.past-cancer'}),
    msg('you have a weak immune system', {id: 'safety.headache.immune'}),
    msg('it gets worse when you cough, lie down or stand up', {id: 'safety.headache.cough'}),
    msg('you are pregnant or have just had a baby', {id: 'safety.headache.pregnancy'}),
  ],
};

export const headSources: NonEmpty<Source> = [nhsHeadache, do2019];
