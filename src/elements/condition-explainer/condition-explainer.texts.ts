import {articleTexts} from '../../article/article.texts.js';
import {redFlagTexts} from '../../article/red-flags.texts.js';
import {msg} from '@lit/localize';

export const texts = {
  ...articleTexts,
  ...redFlagTexts,
  what: msg('What it is', {id: 'condition-explainer.what'}),
  help: msg('How massage may help', {id: 'condition-explainer.help'}),
  research: msg('What research shows', {id: 'condition-explainer.research'}),
  expect: msg('What to expect', {id: 'condition-explainer.expect'}),
  control: msg('You can ask for more or less pressure, or stop, at any time.', {
    id: 'condition-explainer.expect.control',
  }),
  getHelp: msg('When to get help', {id: 'condition-explainer.get-help'}),
  expertOpinion: msg('This rests on the opinion of experts. We know of no study to cite.', {
    id: 'condition-explainer.expert-opinion',
  }),
};
