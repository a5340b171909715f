import {msg} from '@lit/localize';
import {nhsHeartAttack} from '../sources.js';
import type {NonEmpty, SignList, Source} from '../types.js';

export const heartNow: SignList = {
  lead: msg('Call your local emergency number now if you have any of these signs of a heart attack:', {
    id: 'red-flags.heart.now',
  }),
  signs: [
    msg('chest pain', {id: 'safety.heart.chest'}),
    msg('pain in your arm, jaw, neck or back with sweating, shortness of breath or nausea (feeling sick)', {
      id: 'safety.heart.other',
    }),
  ],
};

export const heartSources: NonEmpty<Source> = [nhsHeartAttack];
