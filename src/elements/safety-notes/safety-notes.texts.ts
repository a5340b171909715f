import {articleTexts} from '../../article/article.texts.js';
import {redFlagTexts} from '../../article/red-flags.texts.js';
import {msg} from '@lit/localize';

export const texts = {
  ...articleTexts,
  ...redFlagTexts,
  beforeTitle: msg('Ask a doctor before you book', {id: 'safety-notes.before'}),
  leaveTitle: msg('Leave the place alone', {id: 'safety-notes.leave'}),
  leave: msg('A massage keeps away from:', {id: 'safety-notes.leave-lead'}),
  askTitle: msg('Ask first, or go lighter', {id: 'safety-notes.ask'}),
  ask: msg('Ask first, or ask for lighter pressure, with:', {id: 'safety-notes.ask-lead'}),
};
