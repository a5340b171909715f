import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {articleStyles} from '../../article/article.styles.js';
import {statement} from '../../article/evidence.js';
import {heading} from '../../article/heading.js';
import {TopicElement} from '../../article/topic-element.js';
import type {Chunk} from '../../chunk.js';
import {benefits} from '../../content/benefits/index.js';
import type {Benefit, TopicModule} from '../../content/types.js';
import {wellbeing} from '../../content/wellbeing/index.js';
import {hostStyles} from '../../theme/host.styles.js';
import {benefitCardStyles} from './benefit-card.styles.js';
import type {texts} from './benefit-card.texts.js';

/**
 * One benefit of massage. What stands between the tags is shown until the card is ready, and for good when it can't be.
 *
 * @summary One benefit of massage: what is commonly said, what research shows, how certain that is, and its sources.
 *
 * @tag mm-benefit-card
 *
 * @attr {boolean} structured-data - Tells search engines of the topic, in one JSON-LD block for the whole page
 * @attr {string} reviewed-by - With `structured-data`: who of the clinic has reviewed the page's content
 * @attr {'wellbeing' | 'all'} claims - `wellbeing` shows only wording on everyday wellbeing; also on any element around it
 *
 * @slot - Fallback content, shown until the card is ready
 * @slot heading - Replaces the title
 * @slot summary - The clinic's own words, shown under the title
 * @slot action - A link or button at the end, such as one for booking
 *
 * @csspart article - The whole card
 * @csspart heading - The heading
 * @csspart said - What is commonly said
 * @csspart research - What research shows
 * @csspart subheading - The headings of those two
 * @csspart claim - A statement together with its certainty
 * @csspart certainty - A certainty badge
 * @csspart details - The details element
 * @csspart outdated - The line that says that the text was last checked long ago
 * @csspart disclaimer - The last line
 *
 * @cssproperty [--mm-color-accent=light-dark(#065, #7dc)] - Links, icons and what is chosen
 * @cssproperty [--mm-color-text=light-dark(#122, #eee)] - Text
 * @cssproperty [--mm-color-muted=light-dark(#566, #abb)] - Labels and notes
 * @cssproperty [--mm-color-surface=light-dark(#fff, #122)] - Background
 * @cssproperty [--mm-color-border=light-dark(#cdd, #344)] - Lines
 * @cssproperty [--mm-radius=0.75em] - Radius of corners
 * @cssproperty [--mm-font=inherit] - Font family
 * @cssproperty [--mm-space=1em] - Space between the parts
 */
export class BenefitCard extends TopicElement<Benefit, typeof texts> {
  static override styles: CSSResultGroup = [hostStyles, articleStyles, benefitCardStyles];

  static override properties: PropertyDeclarations = {benefit: {}};

  /**
   * Which benefit: `pain-relief`, `relaxation`, `endorphins`, `circulation`, `recovery`, `stress-and-mood`, `movement`,
   * `combined-care`, `whole-person`, or one of the clinic's own. Anything else leaves the fallback content and warns with
   * the ids that exist.
   *
   * @attr benefit
   */
  declare benefit: string;

  protected override readonly textsPath = 'mm-benefit-card';

  constructor() {
    super();
    this.benefit = '';
  }

  protected override topicIn(locale: string): Chunk<TopicModule<Benefit>> | undefined {
    const {benefit} = this;
    return this.wellbeing && benefits.ids.includes(benefit)
      ? (wellbeing.get(benefit, locale) ?? wellbeing.get('note', locale))
      : benefits.get(benefit, locale);
  }

  protected override renderBody({said, research, advice}: Benefit, level: number): TemplateResult {
    return html`<div class="sides">
      <section part="said">
        ${heading(level, 'subheading', this.texts.said)}
        <blockquote .textContent=${said}></blockquote>
      </section>
      <section part="research">
        ${heading(level, 'subheading', this.texts.research)} ${statement(research)}
        ${advice ? html`<p .textContent=${advice}></p>` : nothing}
      </section>
    </div>`;
  }
}
