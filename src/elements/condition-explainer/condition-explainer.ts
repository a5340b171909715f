import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {articleStyles} from '../../article/article.styles.js';
import {statement} from '../../article/evidence.js';
import {heading} from '../../article/heading.js';
import {list} from '../../article/list.js';
import {emergencyNumber, redFlagCard, redFlagStyles, restsOnOpinion} from '../../article/red-flags.js';
import {TopicElement} from '../../article/topic-element.js';
import type {Chunk} from '../../chunk.js';
import {conditions} from '../../content/conditions/index.js';
import {safety} from '../../content/safety/index.js';
import type {Condition, Safety, Statement, TopicModule} from '../../content/types.js';
import {wellbeing} from '../../content/wellbeing/index.js';
import {msg} from '../../localization/msg.js';
import {hostStyles} from '../../theme/host.styles.js';
import {conditionExplainerStyles} from './condition-explainer.styles.js';

const supported = (said: Statement): TemplateResult[] =>
  'basis' in said && said.basis === 'expert-opinion'
    ? [
        statement(said),
        html`<p
          class="small"
          .textContent=${msg('This rests on the opinion of experts. We know of no study to cite.', {
            id: 'condition-explainer.expert-opinion',
          })}
        ></p>`,
      ]
    : [statement(said)];

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
export class ConditionExplainer extends TopicElement<Condition> {
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

  constructor() {
    super();
    this.condition = '';
  }

  protected override topicIn(locale: string): Chunk<TopicModule<Condition>> | undefined {
    return conditions.get(this.condition, locale);
  }

  protected override needs(locale: string): (Chunk<unknown> | undefined)[] {
    return [
      ...super.needs(locale),
      safety.get('general', locale),
      this.wellbeing ? wellbeing.get('note', locale) : undefined,
    ];
  }

  protected override shown({help, research, expect, redFlags}: Condition): unknown {
    const {harm} = this.#safety;
    return this.wellbeing ? [redFlags, harm] : [help, research, expect, redFlags, harm];
  }

  protected override renderBody(condition: Condition, level: number): TemplateResult {
    const {what, redFlags, advice} = condition;
    const note = this.wellbeing && wellbeing.get('note', this.locale)?.value?.topic.note;
    return html`
      ${this.#renderSection(level, msg('What it is', {id: 'condition-explainer.what'}), html`<p .textContent=${what}></p>`)}
      ${note ? html`<p .textContent=${note}></p>` : this.#renderMassage(condition, level)}
      ${this.#renderSection(level, msg('When to get help', {id: 'condition-explainer.get-help'}), [
        redFlags ? redFlagCard(redFlags, level + 1) : nothing,
        advice ? html`<p part="advice" .textContent=${advice}></p>` : nothing,
        emergencyNumber(),
        this.#renderSafety(),
      ])}
    `;
  }

  #renderSection(level: number, title: string, content: unknown): TemplateResult {
    return html`<section part="section">${heading(level, 'subheading', title)} ${content}</section>`;
  }

  #renderMassage({help, research, expect = [], care}: Condition, level: number): TemplateResult {
    return html`<div class="sides">
        ${this.#renderSection(
          level,
          msg('How massage may help', {id: 'condition-explainer.help'}),
          help.map(supported),
        )}
        ${this.#renderSection(
          level,
          msg('What research shows', {id: 'condition-explainer.research'}),
          research.map(supported),
        )}
      </div>
      ${this.#renderSection(
        level,
        msg('What to expect', {id: 'condition-explainer.expect'}),
        html`${expect.map(statement)} ${care ? html`<p .textContent=${care}></p>` : nothing}
          <p
            .textContent=${msg('You can ask for more or less pressure, or stop, at any time.', {
              id: 'condition-explainer.expect.control',
            })}
          ></p>`,
      )}`;
  }

  get #safety(): Safety {
    return safety.get('general', this.locale)!.value!.topic as Safety;
  }

  #renderSafety(): TemplateResult {
    const {before, harm} = this.#safety;
    return html`<p
        .textContent=${msg('Get medical advice before you book a massage if you have:', {
          id: 'safety.before',
        })}
      ></p>
      ${list(before)}
      <p class="small"><span .textContent=${harm.text}></span> <span .textContent=${restsOnOpinion()}></span></p>`;
  }
}
