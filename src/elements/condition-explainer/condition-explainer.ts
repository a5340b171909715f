import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {articleStyles} from '../../article/article.styles.js';
import {statement} from '../../article/evidence.js';
import {heading} from '../../article/heading.js';
import {list, paragraph} from '../../article/paragraph.js';
import {redFlagCards, redFlagStyles} from '../../article/red-flags.js';
import {closedSection, sectionStyles} from '../../article/section.js';
import {TopicElement} from '../../article/topic-element.js';
import type {BeforeBooking, Condition, ConditionGroup, TopicModule} from '../../content/types.js';
import type {LazyModule} from '../../loading/lazy-module.js';
import type {Needs} from '../../localization/requirements.js';
import {textModule} from '../../localization/text-module.js';
import {hostStyles, sizeContainer} from '../../theme/host.styles.js';
import {aroundCondition, conditions} from '../../topics/conditions.js';
import {conditionExplainerStyles} from './condition-explainer.styles.js';

/**
 * One condition: the answer first, then what else a patient asks, in sections that open. Signs of a serious cause are always visible.
 * The content between the tags is shown until the explainer is ready, and for good when it can't be.
 *
 * @summary One condition: can massage help, what research found, what helps first, what to expect, when to get help.
 *
 * @tag mm-condition-explainer
 *
 * @attr {boolean} structured-data - Tells search engines of this article, in the page's one JSON-LD block
 * @attr {string} reviewed-by - With `structured-data`: who of the clinic has reviewed this article
 * @attr {'wellbeing' | 'all'} claims - `wellbeing` shows only wording on everyday wellbeing; also on any element around it
 *
 * @slot - Fallback content, shown until the explainer is ready
 * @slot heading - Replaces the title
 * @slot summary - The clinic's own words, shown under the title
 * @slot action - A link or button at the end, such as one for booking
 *
 * @csspart article - The whole explainer
 * @csspart heading - The heading element
 * @csspart answer - Can massage help: the answer and its badge
 * @csspart part - One of the conditions that an entry such as arthritis leads to
 * @csspart help-link - The button that leads to the signs for which to get help
 * @csspart section - Each section
 * @csspart subheading - The heading of each section
 * @csspart claim - A statement together with its badge
 * @csspart certainty - A badge
 * @csspart direction - The direction of a finding, in its badge
 * @csspart red-flags - The signs for which to get help
 * @csspart care-card - The card of the signs of an emergency, and that of the signs for a doctor
 * @csspart flag-heading - The headings of those cards
 * @csspart emblem - The icon beside the heading
 * @csspart summary - What opens a section or the details
 * @csspart details - The details element
 * @csspart outdated - The line that says that the text was last checked long ago
 * @csspart disclaimer - The last line
 */
export class ConditionExplainer extends TopicElement<Condition | ConditionGroup, 'mm-condition-explainer'> {
  static override styles: CSSResultGroup = [
    hostStyles,
    sizeContainer,
    articleStyles,
    redFlagStyles,
    sectionStyles,
    conditionExplainerStyles,
  ];

  static override properties: PropertyDeclarations = {condition: {}, partAddress: {state: true}};

  /**
   * Which condition: an id from the list in the documentation, such as `low-back-pain`, or one of the clinic's own. Anything else
   * leaves the fallback content and warns with the ids that exist.
   *
   * @attr condition
   */
  declare condition: string;

  /** The address of another condition on the page, where there is a list that opens it. */
  declare partAddress: ((id: string) => string) | undefined;

  protected override readonly textsName = 'mm-condition-explainer';

  constructor() {
    super();
    this.condition = '';
  }

  protected override get topicId(): string {
    return this.condition;
  }

  protected override get choice(): readonly [string, readonly string[]] {
    return ['condition', conditions.ids];
  }

  protected override topicIn(locale: string): LazyModule<TopicModule<Condition | ConditionGroup>> | undefined {
    return conditions.get(this.condition, locale);
  }

  protected override needs(locale: string): Needs {
    return [
      ...super.needs(locale),
      ...aroundCondition(locale),
      this.wellbeingOnly ? textModule('wellbeing/note', locale) : undefined,
    ];
  }

  protected override citedContent(topic: Condition | ConditionGroup): unknown {
    const {harm} = this.#beforeBooking;
    return this.wellbeingOnly ? [topic.redFlags, harm] : [topic, harm];
  }

  protected override renderBody(topic: Condition | ConditionGroup, level: number): TemplateResult {
    const {texts} = this;
    const note = this.wellbeingOnly && textModule('wellbeing/note', this.locale).value?.topic.note;
    return html`
      ${note || 'parts' in topic ? paragraph(topic.what) : nothing}
      ${note ? paragraph(note) : 'parts' in topic ? this.#renderParts(topic, level) : this.#renderAnswer(topic, level)}
      ${note || 'parts' in topic ? nothing : this.#renderSections(topic, level)}
      ${closedSection(level, texts.book, this.#renderSafety())}
      <section part="help">
        ${heading(level, 'subheading', html`<span id="help" tabindex="-1" .textContent=${texts.getHelp}></span>`)}
        ${topic.redFlags ? redFlagCards(topic.redFlags, texts, level + 1) : nothing}
        ${topic.redFlags?.now ? nothing : paragraph(texts.number)}
      </section>
    `;
  }

  #renderAnswer({answer, what}: Condition, level: number): TemplateResult {
    const {texts} = this;
    return html`<div part="answer" class="lead">
      ${heading(level, 'subheading', texts.answer)} ${statement(answer)} ${paragraph(what)}
      <button part="help-link" type="button" @click=${this.#showHelp} .textContent=${texts.getHelp}></button>
    </div>`;
  }

  #renderParts({parts}: ConditionGroup, level: number): TemplateResult {
    return html`${paragraph(this.texts.parts)}
    ${parts.map(
      ({id, title, answer}) =>
        html`<div part="part">
          ${heading(
            level,
            'subheading',
            this.partAddress ? html`<a href=${this.partAddress(id)} .textContent=${title}></a>` : title,
          )}
          ${statement(answer)}
        </div>`,
    )}`;
  }

  #renderSections({research, first, expect, care}: Condition, level: number): TemplateResult {
    const {texts} = this;
    return html`
      ${closedSection(level, texts.research, research.map(statement))}
      ${closedSection(level, texts.first, first.map(statement))}
      ${closedSection(level, texts.expect, expect.map(statement))} ${closedSection(level, texts.care, list(care))}
    `;
  }

  get #beforeBooking(): BeforeBooking {
    return textModule('safety/before-booking', this.locale).value!.topic;
  }

  #renderSafety(): TemplateResult {
    const {texts} = this;
    const {before, harm} = this.#beforeBooking;
    return html`${paragraph(texts.before)} ${list(before)}
      <p class="small"><span .textContent=${harm.text}></span> <span .textContent=${texts.opinion}></span></p>`;
  }

  /** Scrolls to the signs and focuses them, as a link would. A URL fragment can't point into a shadow tree. */
  #showHelp(): void {
    const target = this.shadowRoot?.getElementById('help');
    target?.scrollIntoView();
    target?.focus({preventScroll: true});
  }
}
