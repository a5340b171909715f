import {articleTexts} from '../../article/article.texts.js';
import {msg} from '@lit/localize';

export const texts = {
  ...articleTexts,
  said: msg('What is commonly said', {id: 'benefit-card.said'}),
  research: msg('What research shows', {id: 'benefit-card.research'}),
};
