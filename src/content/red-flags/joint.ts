import {msg} from '@lit/localize';
import {nhsKnee, nhsSepticArthritis} from '../sources.js';
import type {NonEmpty, SignList, Source} from '../types.js';

export const jointNow: SignList = {
  lead: msg('Call your local emergency number now if you have a hot, swollen, very painful joint and:', {
    id: 'red-flags.joint.now',
  }),
  signs: [msg('a fever', {id: 'safety.joint.fever'}), msg('you feel ill', {id: 'safety.joint.ill'})],
};

export const jointToday: SignList = {
  lead: msg('See a doctor today if you have joint pain and:', {id: 'red-flags.joint.today'}),
  signs: [
    msg('you cannot put weight on the joint', {id: 'safety.joint.weight'}),
    msg('you cannot move the joint', {id: 'safety.joint.move'}),
    msg('the joint has changed shape', {id: 'safety.joint.shape'}),
    msg('the joint gets stuck (locks), or gives way', {id: 'safety.joint.lock'}),
  ],
};

export const jointSources: NonEmpty<Source> = [nhsKnee, nhsSepticArthritis];
