import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {articleStyles} from '../../article/article.styles.js';
import {statement} from '../../article/evidence.js';
import {paragraph} from '../../article/paragraph.js';
import {TopicElement} from '../../article/topic-element.js';
import type {Benefit, TopicModule} from '../../content/types.js';
import type {LazyModule} from '../../loading/lazy-module.js';
import {hostStyles} from '../../theme/host.styles.js';
import {benefits, benefitTopic} from '../../topics/benefits.js';
import {benefitCardStyles} from './benefit-card.styles.js';

/**
 * One benefit of massage. The content between the tags is shown until the card is ready, and for good when it can't be.
 *
 * @summary One benefit of massage: what is commonly said, what research shows, how certain that is, and its sources.
 *
 * @tag mm-benefit-card
 *
 * @attr {boolean} structured-data - Tells search engines of this article, in the page's one JSON-LD block
 * @attr {string} reviewed-by - With `structured-data`: who of the clinic has reviewed this article
 * @attr {'wellbeing' | 'all'} claims - `wellbeing` shows only wording on everyday wellbeing; also on any element around it
 *
 * @slot - Fallback content, shown until the card is ready
 * @slot heading - Replaces the title
 * @slot summary - The clinic's own words, shown under the title
 * @slot action - A link or button at the end, such as one for booking
 *
 * @csspart article - The whole card
 * @csspart heading - The heading
 * @csspart research - The finding, with its badge
 * @csspart said - What is commonly said
 * @csspart quote - The saying itself
 * @csspart claim - A statement together with its badge
 * @csspart certainty - A badge
 * @csspart direction - The direction of a finding, in its badge
 * @csspart emblem - The icon beside the heading
 * @csspart summary - What opens a section or the details
 * @csspart details - The details element
 * @csspart outdated - The line that says that the text was last checked long ago
 * @csspart disclaimer - The last line
 */
export class BenefitCard extends TopicElement<Benefit, 'mm-benefit-card'> {
  static override styles: CSSResultGroup = [hostStyles, articleStyles, benefitCardStyles];

  static override properties: PropertyDeclarations = {benefit: {}};

  /**
   * Which benefit: an id from the list in the documentation, such as `pain-relief`, or one of the clinic's own. Anything else leaves
   * the fallback content and warns with the ids that exist.
   *
   * @attr benefit
   */
  declare benefit: string;

  protected override readonly textsName = 'mm-benefit-card';

  constructor() {
    super();
    this.benefit = '';
  }

  protected override get topicId(): string {
    return this.benefit;
  }

  protected override get choice(): readonly [string, readonly string[]] {
    return ['benefit', benefits.ids];
  }

  protected override topicIn(locale: string): LazyModule<TopicModule<Benefit>> | undefined {
    return benefitTopic(this.benefit, locale, this.wellbeingOnly);
  }

  protected override renderBody({said, research, advice}: Benefit): TemplateResult {
    return html`<div part="research" class="lead">${statement(research)}</div>
      ${advice ? paragraph(advice) : nothing}
      <p part="said" class="small">
        <span .textContent=${this.texts.said}></span> <q part="quote" .textContent=${said}></q>
      </p>`;
  }
}
