import {msg} from '@lit/localize';
import type {BodyRegions} from './types.js';

// The vocabulary of the body map. The ids are public: forms submit them. Left and right are the patient's.

export const topic: BodyRegions = [
  {
    name: msg('Head and neck', {id: 'regions.head'}),
    regions: [
      {id: 'head', name: msg('Head', {id: 'region.head'})},
      {id: 'face', name: msg('Face', {id: 'region.face'})},
      {id: 'jaw-left', name: msg('Left jaw', {id: 'region.jaw-left'})},
      {id: 'jaw-right', name: msg('Right jaw', {id: 'region.jaw-right'})},
      {id: 'neck-front', name: msg('Front of the neck', {id: 'region.neck-front'})},
      {id: 'neck-back', name: msg('Back of the neck', {id: 'region.neck-back'})},
    ],
  },
  {
    name: msg('Chest and belly', {id: 'regions.front'}),
    regions: [
      {id: 'chest-left', name: msg('Left chest', {id: 'region.chest-left'})},
      {id: 'chest-right', name: msg('Right chest', {id: 'region.chest-right'})},
      {id: 'abdomen-upper', name: msg('Upper belly', {id: 'region.abdomen-upper'})},
      {id: 'abdomen-lower', name: msg('Lower belly', {id: 'region.abdomen-lower'})},
      {id: 'groin-left', name: msg('Left groin', {id: 'region.groin-left'})},
      {id: 'groin-right', name: msg('Right groin', {id: 'region.groin-right'})},
    ],
  },
  {
    name: msg('Back', {id: 'regions.back'}),
    regions: [
      {id: 'shoulder-blade-left', name: msg('Left shoulder blade', {id: 'region.shoulder-blade-left'})},
      {id: 'shoulder-blade-right', name: msg('Right shoulder blade', {id: 'region.shoulder-blade-right'})},
      {id: 'upper-back', name: msg('Middle of the upper back', {id: 'region.upper-back'})},
      {id: 'lower-back', name: msg('Lower back', {id: 'region.lower-back'})},
      {id: 'buttock-left', name: msg('Left buttock', {id: 'region.buttock-left'})},
      {id: 'buttock-right', name: msg('Right buttock', {id: 'region.buttock-right'})},
    ],
  },
  {
    name: msg('Shoulders, arms and hands', {id: 'regions.arms'}),
    regions: [
      {id: 'shoulder-left', name: msg('Left shoulder', {id: 'region.shoulder-left'})},
      {id: 'shoulder-right', name: msg('Right shoulder', {id: 'region.shoulder-right'})},
      {id: 'upper-arm-left', name: msg('Left upper arm', {id: 'region.upper-arm-left'})},
      {id: 'upper-arm-right', name: msg('Right upper arm', {id: 'region.upper-arm-right'})},
      {id: 'elbow-left', name: msg('Left elbow', {id: 'region.elbow-left'})},
      {id: 'elbow-right', name: msg('Right elbow', {id: 'region.elbow-right'})},
      {id: 'forearm-left', name: msg('Left forearm', {id: 'region.forearm-left'})},
      {id: 'forearm-right', name: msg('Right forearm', {id: 'region.forearm-right'})},
      {id: 'wrist-left', name: msg('Left wrist', {id: 'region.wrist-left'})},
      {id: 'wrist-right', name: msg('Right wrist', {id: 'region.wrist-right'})},
      {id: 'hand-left', name: msg('Left hand', {id: 'region.hand-left'})},
      {id: 'hand-right', name: msg('Right hand', {id: 'region.hand-right'})},
    ],
  },
  {
    name: msg('Hips, legs and feet', {id: 'regions.legs'}),
    regions: [
      {id: 'hip-left', name: msg('Left hip', {id: 'region.hip-left'})},
      {id: 'hip-right', name: msg('Right hip', {id: 'region.hip-right'})},
      {id: 'thigh-front-left', name: msg('Left thigh, front', {id: 'region.thigh-front-left'})},
      {id: 'thigh-front-right', name: msg('Right thigh, front', {id: 'region.thigh-front-right'})},
      {id: 'thigh-back-left', name: msg('Left thigh, back', {id: 'region.thigh-back-left'})},
      {id: 'thigh-back-right', name: msg('Right thigh, back', {id: 'region.thigh-back-right'})},
      {id: 'knee-left', name: msg('Left knee', {id: 'region.knee-left'})},
      {id: 'knee-right', name: msg('Right knee', {id: 'region.knee-right'})},
      {id: 'shin-left', name: msg('Left shin', {id: 'region.shin-left'})},
      {id: 'shin-right', name: msg('Right shin', {id: 'region.shin-right'})},
      {id: 'calf-left', name: msg('Left calf', {id: 'region.calf-left'})},
      {id: 'calf-right', name: msg('Right calf', {id: 'region.calf-right'})},
      {id: 'ankle-left', name: msg('Left ankle', {id: 'region.ankle-left'})},
      {id: 'ankle-right', name: msg('Right ankle', {id: 'region.ankle-right'})},
      {id: 'foot-left', name: msg('Left foot', {id: 'region.foot-left'})},
      {id: 'foot-right', name: msg('Right foot', {id: 'region.foot-right'})},
    ],
  },
];
