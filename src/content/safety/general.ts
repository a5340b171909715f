import {shield} from '../../icons/shield.js';
import {msg} from '@lit/localize';
import {yin2014} from '../sources.js';
import type {Safety} from '../types.js';

export const topic: Safety = {
  icon: shield,
  title: msg('Is massage safe for you?', {id: 'safety.title'}),
  before: [
    msg('a blood clot, or signs that you may have one', {id: 'safety.before.clot'}),
    msg('a fever or an infection', {id: 'safety.before.fever'}),
    msg('an illness that others can catch', {id: 'safety.before.contagious'}),
    msg('high blood pressure that is not under control', {id: 'safety.before.blood-pressure'}),
    msg('pre-eclampsia in pregnancy, or bleeding in pregnancy that no one has explained', {
      id: 'safety.before.pregnancy',
    }),
  ],
  leaveAlone: [
    msg('open wounds and burns', {id: 'safety.leave.wounds'}),
    msg('a skin infection', {id: 'safety.leave.skin'}),
    msg('a broken bone', {id: 'safety.leave.fracture'}),
    msg('the place of a recent surgery', {id: 'safety.leave.surgery'}),
    msg('a tumour, or a place that had radiation', {id: 'safety.leave.tumour'}),
    msg('varicose veins', {id: 'safety.leave.veins'}),
    msg('joints that are hot and swollen', {id: 'safety.leave.joints'}),
  ],
  askFirst: [
    msg('blood thinners', {id: 'safety.ask.thinners'}),
    msg('a bleeding disorder, or few platelets', {id: 'safety.ask.bleeding'}),
    msg('weak bones (osteoporosis), or cancer that has spread to bones', {id: 'safety.ask.bones'}),
    msg('cancer', {id: 'safety.ask.cancer'}),
    msg('pregnancy', {id: 'safety.ask.pregnancy'}),
    msg('fragile skin', {id: 'safety.ask.skin'}),
    msg('nerve damage, where the skin feels less (neuropathy)', {id: 'safety.ask.nerves'}),
  ],
  harm: {
    text: msg('Serious harm from massage is rare, but it can happen.', {id: 'safety.harm'}),
    sources: [yin2014],
  },
  reviewed: '2026-11-23',
};
