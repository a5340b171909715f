import {msg} from '@lit/localize';
import {yin2014} from '../sources.js';
import type {BeforeBooking} from '../types.js';

// A part of the general safety notes that every article on a condition shows too. It loads without the rest.
export const topic: BeforeBooking = {
  before: [
    msg('signs of a blood clot, such as pain, swelling or warmth in one calf, thigh or arm', {
      id: 'safety.before.clot',
    }),
    msg('a fever or a new infection', {id: 'safety.before.fever'}),
    msg('an illness that others can catch', {id: 'safety.before.contagious'}),
    msg('chest pain, or heart disease that is not stable', {id: 'safety.before.heart'}),
    msg('a recent heart attack or stroke', {id: 'safety.before.stroke'}),
    msg('very high blood pressure', {id: 'safety.before.blood-pressure'}),
    msg('a head or spine injury, a fall or a crash in the last few days', {id: 'safety.before.injury'}),
    msg('pre-eclampsia, bleeding in pregnancy or a high-risk pregnancy', {id: 'safety.before.pregnancy'}),
    msg('a fever or very low blood counts during cancer treatment', {id: 'safety.before.blood-counts'}),
  ],
  harm: {
    text: msg('Serious harm from massage is rare, but it can happen.', {id: 'safety.harm'}),
    sources: [yin2014],
  },
};
