import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {articleStyles} from '../../article/article.styles.js';
import {statement} from '../../article/evidence.js';
import {heading} from '../../article/heading.js';
import {list, paragraph} from '../../article/paragraph.js';
import {redFlagCard, redFlagStyles} from '../../article/red-flags.js';
import {TopicElement} from '../../article/topic-element.js';
import type {Condition, Safety, Statement, TopicModule} from '../../content/types.js';
import type {LazyModule} from '../../loading/lazy-module.js';
import type {Needs} from '../../localization/requirements.js';
import {textModule} from '../../localization/text-module.js';
import {hostStyles} from '../../theme/host.styles.js';
import {conditions} from '../../topics/conditions.js';
import {conditionExplainerStyles} from './condition-explainer.styles.js';

/**
 * One condition. Signs of a serious cause are always visible. What stands between the tags is shown until the explainer
 * is ready, and for good when it can't be.
 *
 * @summary One condition: what it is, how massage may help, what research shows, what to expect, when to get help.
 *
 * @tag mm-condition-explainer
 *
 * @attr {boolean} structured-data - Tells search engines of the topic, in one JSON-LD block for the whole page
 * @attr {string} reviewed-by - With `structured-data`: who of the clinic has reviewed the page's content
 * @attr {'wellbeing' | 'all'} claims - `wellbeing` shows only wording on everyday wellbeing; also on any element around it
 *
 * @slot - Fallback content, shown until the explainer is ready
 * @slot heading - Replaces the title
 * @slot summary - The clinic's own words, shown under the title
 * @slot action - A link or button at the end, such as one for booking
 *
 * @csspart article - The whole explainer
 * @csspart heading - The heading element
 * @csspart section - Each section
 * @csspart subheading - The heading of each section
 * @csspart claim - A statement together with its certainty
 * @csspart certainty - A certainty badge
 * @csspart red-flags - The signs for which to get help at once or soon
 * @csspart advice - Whom to ask first
 * @csspart details - The details element
 * @csspart outdated - The line that says that the text was last checked long ago
 * @csspart disclaimer - The last line
 */
export class ConditionExplainer extends TopicElement<Condition, 'mm-condition-explainer'> {
  static override styles: CSSResultGroup = [hostStyles, articleStyles, redFlagStyles, conditionExplainerStyles];

  static override properties: PropertyDeclarations = {condition: {}};

  /**
   * Which condition: `knee-osteoarthritis`, `rheumatoid-arthritis`, `fibromyalgia`, `low-back-pain`, `neck-pain`,
   * `chronic-primary-pain`, `tension-headache`, `migraine`, `shoulder-pain`, `myofascial-pain`, `muscle-soreness`,
   * `post-surgery-pain`, `cancer-pain`, `pregnancy-back-pain`, `sciatica`, `jaw-pain`, `carpal-tunnel`, or one of the
   * clinic's own. Anything else leaves the fallback content and warns with the ids that exist.
   *
   * @attr condition
   */
  declare condition: string;

  protected override readonly textsName = 'mm-condition-explainer';

  constructor() {
    super();
    this.condition = '';
  }

  protected override get choice(): readonly [string, readonly string[]] {
    return ['condition', conditions.ids];
  }

  protected override topicIn(locale: string): LazyModule<TopicModule<Condition>> | undefined {
    return conditions.get(this.condition, locale);
  }

  protected override needs(locale: string): Needs {
    return [
      ...super.needs(locale),
      textModule('safety/general', locale),
      this.wellbeingOnly ? textModule('wellbeing/note', locale) : undefined,
    ];
  }

  protected override citedContent({help, research, expect, redFlags}: Condition): unknown {
    const {harm} = this.#safety;
    return this.wellbeingOnly ? [redFlags, harm] : [help, research, expect, redFlags, harm];
  }

  protected override renderBody(condition: Condition, level: number): TemplateResult {
    const {texts} = this;
    const {what, redFlags, advice} = condition;
    const note = this.wellbeingOnly && textModule('wellbeing/note', this.locale).value?.topic.note;
    return html`
      ${this.#renderSection(level, texts.what, paragraph(what))}
      ${note ? paragraph(note) : this.#renderMassage(condition, level)}
      ${this.#renderSection(level, texts.getHelp, [
        redFlags ? redFlagCard(redFlags, level + 1) : nothing,
        advice ? html`<p part="advice" .textContent=${advice}></p>` : nothing,
        paragraph(texts.number),
        this.#renderSafety(),
      ])}
    `;
  }

  #renderSection(level: number, title: string, content: unknown): TemplateResult {
    return html`<section part="section">${heading(level, 'subheading', title)} ${content}</section>`;
  }

  #renderMassage({help, research, expect = [], care}: Condition, level: number): TemplateResult {
    const {texts} = this;
    const supported = (said: Statement): TemplateResult[] => [
      statement(said),
      ...('basis' in said && said.basis === 'expert-opinion'
        ? [html`<p class="small" .textContent=${texts.expertOpinion}></p>`]
        : []),
    ];
    return html`<div class="sides">
        ${this.#renderSection(level, texts.help, help.map(supported))}
        ${this.#renderSection(level, texts.research, research.map(supported))}
      </div>
      ${this.#renderSection(
        level,
        texts.expect,
        html`${expect.map(statement)} ${care ? html`<p .textContent=${care}></p>` : nothing}
          <p .textContent=${texts.control}></p>`,
      )}`;
  }

  get #safety(): Safety {
    return textModule('safety/general', this.locale).value!.topic;
  }

  #renderSafety(): TemplateResult {
    const {texts} = this;
    const {before, harm} = this.#safety;
    return html`<p .textContent=${texts.before}></p>
      ${list(before)}
      <p class="small"><span .textContent=${harm.text}></span> <span .textContent=${texts.opinion}></span></p>`;
  }
}
