import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {articleStyles} from '../../article/article.styles.js';
import {heading} from '../../article/heading.js';
import {list, paragraph} from '../../article/paragraph.js';
import {redFlagCards, redFlagStyles} from '../../article/red-flags.js';
import {TopicElement} from '../../article/topic-element.js';
import {safetyIds} from '../../content/safety/index.js';
import type {RedFlagTopic, Safety, TopicModule} from '../../content/types.js';
import type {LazyModule} from '../../loading/lazy-module.js';
import {textModule} from '../../localization/text-module.js';
import {hostStyles, sizeContainer} from '../../theme/host.styles.js';
import {oneOf} from '../../warn.js';
import {safetyNotesStyles} from './safety-notes.styles.js';

/** `general` is when to ask before a massage; the others are signs of a serious cause in a part of the body. */
export type SafetyTopic = (typeof safetyIds)[number];

/**
 * Safety notes. Signs of a serious cause are always visible. The content between the tags is shown until the notes are ready, and
 * for good when they can't be.
 *
 * @summary When to ask a doctor first, areas to leave alone, and signs for which to get help.
 *
 * @tag mm-safety-notes
 *
 * @attr {boolean} structured-data - Tells search engines of this article, in the page's one JSON-LD block
 * @attr {string} reviewed-by - With `structured-data`: who of the clinic has reviewed this article
 *
 * @slot - Fallback content, shown until the notes are ready
 * @slot heading - Replaces the title
 * @slot summary - The clinic's own words, shown under the title
 * @slot action - A link or button at the end, such as one for booking
 *
 * @csspart article - The whole of it
 * @csspart heading - The heading
 * @csspart section - Each section
 * @csspart subheading - The heading of each section
 * @csspart red-flags - The signs for which to get help
 * @csspart care-card - The card of the signs of an emergency, and that of the signs for a doctor
 * @csspart flag-heading - The headings of those cards
 * @csspart emblem - The icon beside the heading
 * @csspart summary - What opens a section or the details
 * @csspart details - The details element
 * @csspart outdated - The line that says that the text was last checked long ago
 * @csspart disclaimer - The last line
 */
export class SafetyNotes extends TopicElement<Safety | RedFlagTopic, 'mm-safety-notes'> {
  static override styles: CSSResultGroup = [hostStyles, sizeContainer, articleStyles, redFlagStyles, safetyNotesStyles];

  static override properties: PropertyDeclarations = {topic: {}};

  /**
   * Which notes: `general`, or the signs for which to get help with `back`, `neck` or `headache`. Anything else warns and
   * means `general`.
   *
   * @attr topic
   */
  declare topic: SafetyTopic;

  protected override readonly textsName = 'mm-safety-notes';

  constructor() {
    super();
    this.topic = 'general';
  }

  protected override get topicId(): string {
    return `safety-${this.#shownTopic}`;
  }

  protected override topicIn(locale: string): LazyModule<TopicModule<Safety | RedFlagTopic>> {
    return textModule(`safety/${this.#shownTopic}`, locale);
  }

  get #shownTopic(): SafetyTopic {
    return oneOf(this, 'topic', this.topic, safetyIds);
  }

  protected override renderBody(topic: Safety | RedFlagTopic, level: number): TemplateResult {
    return html`
      ${'before' in topic ? this.#renderTiers(topic, level) : nothing}
      ${redFlagCards(topic.redFlags, this.texts, level)}
      <p class="small" .textContent=${this.texts.opinion}></p>
    `;
  }

  #renderTiers({before, leaveAlone, askFirst, special, harm}: Safety, level: number): TemplateResult {
    const {texts} = this;
    const tier = (title: string, lead: string, items: readonly string[]): TemplateResult =>
      html`<section part="section">
        ${heading(level, 'subheading', title)} ${lead ? paragraph(lead) : nothing} ${list(items)}
      </section>`;
    return html`
      <div class="tiers">
        ${tier(texts.beforeTitle, texts.before, before)} ${tier(texts.leaveTitle, texts.leave, leaveAlone)}
        ${tier(texts.askTitle, texts.ask, askFirst)} ${special.map(({title, points}) => tier(title, '', points))}
      </div>
      ${paragraph(harm.text)}
    `;
  }
}
