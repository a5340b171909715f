import {msg} from '@lit/localize';
import {articleTexts} from '../../article/article.texts.js';
import {redFlagTexts} from '../../article/red-flags.texts.js';

export const texts = {
  ...articleTexts,
  ...redFlagTexts,
  beforeTitle: msg('Ask a doctor before you book', {id: 'safety-notes.before'}),
  leaveTitle: msg('Areas not to massage', {id: 'safety-notes.leave'}),
  leave: msg('A massage should leave these alone:', {id: 'safety-notes.leave-lead'}),
  askTitle: msg('Ask first, or have a lighter massage', {id: 'safety-notes.ask'}),
  ask: msg('Ask first, or ask for lighter pressure, if any of these is true for you:', {id: 'safety-notes.ask-lead'}),
};
