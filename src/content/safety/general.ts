import {shield} from '../../icons/shield.js';
import {msg} from '@lit/localize';
import {clotNow, clotSources, clotToday} from '../red-flags/clot.js';
import {heartNow, heartSources} from '../red-flags/heart.js';
import {cancerCouncil, macmillan} from '../sources.js';
import type {Safety} from '../types.js';
import {topic as beforeBooking} from './before-booking.js';

export const topic: Safety = {
  icon: shield,
  title: msg('Is massage safe for you?', {id: 'safety.title'}),
  ...beforeBooking,
  leaveAlone: [
    msg('wounds and burns', {id: 'safety.leave.wounds'}),
    msg('a rash or a skin infection', {id: 'safety.leave.skin'}),
    msg('a broken bone or a new sprain', {id: 'safety.leave.fracture'}),
    msg('the site of a recent operation', {id: 'safety.leave.surgery'}),
    msg('a tumour, or lymph glands affected by cancer', {id: 'safety.leave.tumour'}),
    msg('skin treated with radiotherapy, during treatment and for weeks after', {id: 'safety.leave.radiotherapy'}),
    msg('ports, central lines, pumps and pain patches', {id: 'safety.leave.lines'}),
    msg('a pacemaker, an implanted stimulator or any new implant', {id: 'safety.leave.implants'}),
    msg('varicose veins', {id: 'safety.leave.veins'}),
    msg('the area of a known blood clot', {id: 'safety.leave.clot'}),
    msg('hot joints', {id: 'safety.leave.joints'}),
    msg('the front of the neck', {id: 'safety.leave.throat'}),
    msg('bruises', {id: 'safety.leave.bruises'}),
  ],
  askFirst: [
    msg('treatment with blood thinners', {id: 'safety.ask.thinners'}),
    msg('a bleeding disorder, or a low platelet count', {id: 'safety.ask.bleeding'}),
    msg('weak bones (osteoporosis), or cancer that has spread to the bones', {id: 'safety.ask.bones'}),
    msg('cancer', {id: 'safety.ask.cancer'}),
    msg('heart failure', {id: 'safety.ask.heart'}),
    msg('diabetes with numb feet', {id: 'safety.ask.diabetes'}),
    msg('nerve damage (neuropathy)', {id: 'safety.ask.nerves'}),
    msg('fragile skin', {id: 'safety.ask.skin'}),
    msg('a joint replacement', {id: 'safety.ask.replacement'}),
    msg('a pregnancy', {id: 'safety.ask.pregnancy'}),
  ],
  special: [
    {
      title: msg('If you are pregnant', {id: 'safety.special-pregnancy.title'}),
      points: [
        msg('Choose a therapist who is trained in massage during pregnancy.', {
          id: 'safety.special-pregnancy.therapist',
          desc: 'Advice for a massage in pregnancy: a sentence of a list',
        }),
        msg('Lie on your side, with pillows to support you.', {
          id: 'safety.special-pregnancy.side',
          desc: 'Advice for a massage in pregnancy: a sentence of a list',
        }),
        msg(
          'From about the middle of pregnancy, do not lie flat on your back. Experts name different weeks for this, from week 20 to week 28.',
          {
            id: 'safety.special-pregnancy.back',
            desc: 'Advice for a massage in pregnancy: a sentence of a list',
          },
        ),
        msg('Do not have deep massage on your legs, because of the risk of blood clots.', {
          id: 'safety.special-pregnancy.legs',
          desc: 'Advice for a massage in pregnancy: a sentence of a list',
        }),
        msg('There should be no pressure on your belly.', {
          id: 'safety.special-pregnancy.belly',
          desc: 'Advice for a massage in pregnancy: a sentence of a list',
        }),
      ],
    },
    {
      title: msg('If you have or have had cancer', {id: 'safety.special-cancer.title'}),
      points: [
        msg('Cancer Council, a charity in Australia, says that there is no evidence that massage spreads cancer.', {
          id: 'safety.special-cancer.spread',
          desc: 'For people with cancer: a sentence of a list. Cancer Council is a name',
        }),
        msg(
          'If your lymph glands were removed, or you have lymphoedema (swelling from lymph fluid), see only a therapist who is trained in this. Do not have deep massage on that arm or leg.',
          {
            id: 'safety.special-cancer.lymph',
            desc: 'For people with cancer: advice in a list',
          },
        ),
      ],
    },
  ],
  sources: [macmillan, cancerCouncil],
  redFlags: {
    now: [heartNow, clotNow],
    soon: [clotToday],
    sources: [...heartSources, ...clotSources],
  },
  reviewed: '2026-11-25',
};
