import {msg} from '@lit/localize';

/** What every article says. */
export const articleTexts = {
  details: msg('Certainty and sources', {id: 'article.details'}),
  certainty: msg('Certainty is how sure research is. “Not established”: studies do not support it.', {
    id: 'article.certainty',
  }),
  reviewed: msg('Last checked against its sources:', {id: 'article.reviewed'}),
  outdated: msg('Last checked over two years ago. Newer research may differ.', {id: 'article.outdated'}),
  disclaimer: msg('General information. It does not replace advice from a doctor.', {id: 'article.disclaimer'}),
};

export type ArticleTexts = typeof articleTexts;
