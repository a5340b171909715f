import {benefitIds} from '../content/benefits/index.js';
import type {Benefit, TopicModule} from '../content/types.js';
import {wellbeingIds} from '../content/wellbeing/index.js';
import type {LazyModule} from '../loading/lazy-module.js';
import {textModule, type TextName} from '../localization/text-module.js';
import {Topics} from './topics.js';

export const benefits = new Topics<Benefit>('benefits', benefitIds);

/** The wording of a benefit for everyday wellbeing, or the note that replaces benefits without such a wording. */
function wellbeingTopic(benefit: string, locale: string): LazyModule<TopicModule<Benefit>> {
  const id = (wellbeingIds as readonly string[]).includes(benefit) ? benefit : 'note';
  return textModule(`wellbeing/${id}` as TextName, locale) as LazyModule<never>;
}

/** What a card shows of a benefit; undefined where there is no such id. */
export const benefitTopic = (
  id: string,
  locale: string,
  isWellbeingOnly: boolean,
): LazyModule<TopicModule<Benefit>> | undefined =>
  isWellbeingOnly && benefits.ids.includes(id) ? wellbeingTopic(id, locale) : benefits.get(id, locale);
