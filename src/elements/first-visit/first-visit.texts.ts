import {articleTexts} from '../../article/article.texts.js';

export const texts = articleTexts;
