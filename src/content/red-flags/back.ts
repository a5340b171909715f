import {msg} from '@lit/localize';
import {finucane2020, nhsBack} from '../sources.js';
import type {NonEmpty, SignList, Source} from '../types.js';

export const backNow: SignList = {
  lead: msg('Call your local emergency number now if you have back pain and:', {id: 'red-flags.back.now'}),
  signs: [
    msg('weakness, numbness or tingling in both legs', {id: 'safety.back.both-legs'}),
    msg('weakness that is getting worse', {id: 'safety.back.growing'}),
    msg('numbness around your genitals or buttocks', {id: 'safety.back.saddle'}),
    msg('new trouble peeing', {id: 'safety.back.pee'}),
    msg('loss of control of your bladder or bowels', {id: 'safety.back.bladder'}),
    msg('a new change in how sex feels or works', {id: 'safety.back.sex'}),
    msg('chest pain', {id: 'safety.back.chest'}),
    msg('it started after a serious accident', {id: 'safety.back.accident'}),
  ],
};

export const backToday: SignList = {
  lead: msg('See a doctor today if you have back pain and:', {id: 'red-flags.back.today'}),
  signs: [msg('a fever', {id: 'safety.back.fever'})],
};

export const backSoon: SignList = {
  lead: msg('See a doctor soon if you have back pain and:', {id: 'red-flags.back.soon'}),
  signs: [
    msg('you have lost weight without trying to', {id: 'safety.back.weight'}),
    msg('there is a lump on your back, or your back has changed shape', {id: 'safety.back.shape'}),
    msg('the pain is worse at night, or rest does not ease it', {id: 'safety.back.night'}),
    msg('the pain is worse when you cough, sneeze or poo', {id: 'safety.back.cough'}),
    msg('the pain is between your shoulders', {id: 'safety.back.shoulders'}),
    msg('you have had cancer', {id: 'safety.back.cancer'}),
    msg('you have weak bones (osteoporosis), or you take steroid medicine', {id: 'safety.back.fracture'}),
  ],
};

export const backSources: NonEmpty<Source> = [nhsBack, finucane2020];
