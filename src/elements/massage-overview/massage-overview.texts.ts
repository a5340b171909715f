import {msg} from '@lit/localize';
import {articleTexts} from '../../article/article.texts.js';

export const texts = {
  ...articleTexts,
  comparison: msg('Compared with relaxation massage', {id: 'massage-overview.comparison'}),
  medical: msg('Medical massage', {id: 'massage-overview.medical'}),
  relaxation: msg('Relaxation massage', {id: 'massage-overview.relaxation'}),
  techniques: msg('Techniques', {id: 'massage-overview.techniques'}),
  together: msg('Together with other care', {id: 'massage-overview.together'}),
  qualifications: msg('Training and licences', {id: 'massage-overview.qualifications'}),
  people: msg('Who lives with long-lasting pain', {id: 'massage-overview.people'}),
};
