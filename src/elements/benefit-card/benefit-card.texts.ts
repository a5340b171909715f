import {msg} from '@lit/localize';
import {articleTexts} from '../../article/article.texts.js';

export const texts = {
  ...articleTexts,
  said: msg('Commonly said:', {
    id: 'benefit-card.commonly-said',
    desc: 'Before a sentence that is commonly said of massage, in the same line',
  }),
};
