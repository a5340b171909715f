import {msg} from '@lit/localize';
import {articleTexts} from '../../article/article.texts.js';
import {redFlagTexts} from '../../article/red-flags.texts.js';

export const texts = {
  ...articleTexts,
  ...redFlagTexts,
  answer: msg('Can massage help?', {id: 'condition-explainer.answer'}),
  research: msg('What research found', {id: 'condition-explainer.research'}),
  first: msg('What else helps first', {id: 'condition-explainer.first'}),
  expect: msg('What to expect', {id: 'condition-explainer.expect'}),
  care: msg('When to be careful', {id: 'condition-explainer.care'}),
  book: msg('Before you book', {id: 'condition-explainer.book'}),
  getHelp: msg('When to get help', {id: 'condition-explainer.get-help'}),
  parts: msg('Read about:', {
    id: 'condition-explainer.parts',
    desc: 'Before the kinds of arthritis or of headache, each with its own article',
  }),
};
