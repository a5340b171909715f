import {msg} from '@lit/localize';
import {nhsDvt} from '../sources.js';
import type {NonEmpty, SignList, Source} from '../types.js';

export const clotNow: SignList = {
  lead: msg(
    'Call your local emergency number now if you have pain, swelling or other signs of a blood clot in one calf, thigh or arm and:',
    {id: 'red-flags.clot.now'},
  ),
  signs: [
    msg('you are short of breath', {id: 'safety.clot.breath'}),
    msg('you have chest pain', {id: 'safety.clot.chest'}),
  ],
};

export const clotToday: SignList = {
  lead: msg('See a doctor today if you have any of these signs of a blood clot in one calf, thigh or arm:', {
    id: 'red-flags.clot.today',
  }),
  signs: [
    msg('throbbing pain', {id: 'safety.clot.pain'}),
    msg('swelling', {id: 'safety.clot.swelling'}),
    msg('warm skin', {id: 'safety.clot.warm'}),
    msg('skin that is red or darker than usual', {id: 'safety.clot.colour'}),
    msg('veins that feel hard', {id: 'safety.clot.veins'}),
  ],
};

export const clotSources: NonEmpty<Source> = [nhsDvt];
