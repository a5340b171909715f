import {msg} from '@lit/localize';

/** Texts that every article shows. */
export const articleTexts = {
  details: msg('Certainty and sources', {id: 'article.details'}),
  certainty: msg('Each badge first says what research found, and then how certain that is.', {
    id: 'article.certainty',
  }),
  reviewed: msg('Last checked against its sources:', {id: 'article.reviewed'}),
  outdated: msg('Last checked over two years ago. Newer research may differ.', {id: 'article.outdated'}),
  therapy: msg('Massage therapy', {id: 'article.therapy', desc: 'For search engines: the name of the treatment'}),
  disclaimer: msg('General information. It does not replace advice from a doctor.', {id: 'article.disclaimer'}),
};

export type ArticleTexts = typeof articleTexts;
