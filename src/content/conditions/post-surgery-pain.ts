import {plaster} from '../../icons/plaster.js';
import {msg} from '@lit/localize';
import {low} from '../labels.js';
import {boyd2016} from '../sources.js';
import type {Condition} from '../types.js';

export const topic: Condition = {
  icon: plaster,
  title: msg('Pain after surgery', {id: 'condition.post-surgery-pain.title'}),
  what: msg('This is pain in the time after an operation.', {id: 'condition.post-surgery-pain.what'}),
  help: [
    {
      text: msg('Massage may ease pain and worry.', {id: 'condition.post-surgery-pain.help-ease'}),
      ...low,
      sources: [boyd2016],
    },
  ],
  research: [
    {
      text: msg('Studies found less pain and worry. But their results differ very much.', {
        id: 'condition.post-surgery-pain.research-mixed',
      }),
      ...low,
      sources: [boyd2016],
    },
  ],
  care: msg('The place of the surgery should be left alone.', {id: 'condition.post-surgery-pain.care'}),
  advice: msg('Ask the team that did your surgery before you book.', {id: 'condition.post-surgery-pain.advice'}),
  reviewed: '2026-11-23',
};
