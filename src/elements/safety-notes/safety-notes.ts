import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {articleStyles} from '../../article/article.styles.js';
import {heading} from '../../article/heading.js';
import {list} from '../../article/list.js';
import {redFlagCard, redFlagStyles} from '../../article/red-flags.js';
import {TopicElement} from '../../article/topic-element.js';
import type {Chunk} from '../../chunk.js';
import {safety} from '../../content/safety/index.js';
import type {RedFlagTopic, Safety, TopicModule} from '../../content/types.js';
import {hostStyles} from '../../theme/host.styles.js';
import {oneOf} from '../../warn.js';
import {safetyNotesStyles} from './safety-notes.styles.js';
import type {texts} from './safety-notes.texts.js';

/** `general` is when to ask before a massage; the others are signs of a serious cause in a part of the body. */
export type SafetyTopic = 'general' | 'back' | 'neck' | 'headache';

/**
 * Safety notes. Signs of a serious cause are always visible. What stands between the tags is shown until the notes are ready,
 * and for good when they can't be.
 *
 * @summary When to ask a doctor first, areas to leave alone, and signs for which to get help.
 *
 * @tag mm-safety-notes
 *
 * @attr {boolean} structured-data - Tells search engines of the topic, in one JSON-LD block for the whole page
 * @attr {string} reviewed-by - With `structured-data`: who of the clinic has reviewed the page's content
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
 * @csspart red-flags - The signs for which to get help at once or soon
 * @csspart flag-heading - The headings within those
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
 * @cssproperty [--mm-color-alert=light-dark(#b22, #fba)] - Signs for which to get help
 * @cssproperty [--mm-radius=0.75em] - Radius of corners
 * @cssproperty [--mm-font=inherit] - Font family
 * @cssproperty [--mm-space=1em] - Space between the parts
 */
export class SafetyNotes extends TopicElement<Safety | RedFlagTopic, typeof texts> {
  static override styles: CSSResultGroup = [hostStyles, articleStyles, redFlagStyles, safetyNotesStyles];

  static override properties: PropertyDeclarations = {topic: {}};

  /**
   * Which notes: `general`, or the signs for which to get help with `back`, `neck` or `headache`. Anything else warns and
   * means `general`.
   *
   * @attr topic
   */
  declare topic: SafetyTopic;

  protected override readonly textsPath = 'mm-safety-notes';

  constructor() {
    super();
    this.topic = 'general';
  }

  protected override topicIn(locale: string): Chunk<TopicModule<Safety | RedFlagTopic>> | undefined {
    return safety.get(oneOf(this, 'topic', this.topic, ['general', 'back', 'neck', 'headache']), locale);
  }

  protected override renderBody(topic: Safety | RedFlagTopic, level: number): TemplateResult {
    return html`
      ${'redFlags' in topic ? redFlagCard(topic.redFlags, level) : this.#renderTiers(topic, level)}
      <p .textContent=${this.texts.number}></p>
      <p class="small" .textContent=${this.texts.opinion}></p>
    `;
  }

  #renderTiers({before, leaveAlone, askFirst, harm}: Safety, level: number): TemplateResult {
    const {texts} = this;
    const tier = (title: string, lead: string, items: readonly string[]): TemplateResult =>
      html`<section part="section">
        ${heading(level, 'subheading', title)}
        <p .textContent=${lead}></p>
        ${list(items)}
      </section>`;
    return html`
      <div class="tiers">
        ${tier(texts.beforeTitle, texts.before, before)} ${tier(texts.leaveTitle, texts.leave, leaveAlone)}
        ${tier(texts.askTitle, texts.ask, askFirst)}
      </div>
      <p .textContent=${harm.text}></p>
    `;
  }
}
