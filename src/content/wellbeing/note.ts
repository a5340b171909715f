import {person} from '../../icons/person.js';
import {msg} from '@lit/localize';
import type {Topic} from '../types.js';

// In place of what claims="wellbeing" leaves out.
export const topic: Topic = {
  icon: person,
  title: msg('Questions about your health', {id: 'wellbeing.note.title'}),
  note: msg(
    'This page is about massage for relaxation and wellbeing. If you have a health problem, ask your doctor or pharmacist what may help.',
    {id: 'wellbeing.note.text'},
  ),
  reviewed: '2026-11-25',
};
