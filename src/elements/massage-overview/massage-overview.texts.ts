import {articleTexts} from '../../article/article.texts.js';
import {msg} from '@lit/localize';

export const texts = {
  ...articleTexts,
  comparison: msg('Beside massage to relax', {id: 'massage-overview.comparison'}),
  medical: msg('Medical massage', {id: 'massage-overview.medical'}),
  relaxation: msg('Massage to relax', {id: 'massage-overview.relaxation'}),
  techniques: msg('What the hands do', {id: 'massage-overview.techniques'}),
  together: msg('Together with other care', {id: 'massage-overview.together'}),
  people: msg('Who lives with long-lasting pain', {id: 'massage-overview.people'}),
};
