import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {articleStyles} from '../../article/article.styles.js';
import {statement, type Evidence} from '../../article/evidence.js';
import {heading} from '../../article/heading.js';
import {TopicElement} from '../../article/topic-element.js';
import type {Chunk} from '../../chunk.js';
import {conditions} from '../../content/conditions/index.js';
import {adviceBeforeBooking, harm} from '../../content/safety.js';
import type {Condition, RedFlags, Statement, TopicModule} from '../../content/types.js';
import {alert} from '../../icons/alert.js';
import {icon} from '../../icons/icon.js';
import {msg} from '../../localization/msg.js';
import {hostStyles} from '../../theme/host.styles.js';
import {warn} from '../../warn.js';
import {conditionExplainerStyles} from './condition-explainer.styles.js';

const list = (items: readonly string[]): TemplateResult =>
  html`<ul>
    ${items.map((item) => html`<li .textContent=${item}></li>`)}
  </ul>`;

const helpful = (said: Statement): TemplateResult[] =>
  'basis' in said
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
 * @csspart details - The details element
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
  static override styles: CSSResultGroup = [hostStyles, articleStyles, conditionExplainerStyles];

  static override properties: PropertyDeclarations = {condition: {}};

  /**
   * Which condition: `knee-osteoarthritis`, `rheumatoid-arthritis`, `fibromyalgia` or `low-back-pain`. Anything else
   * leaves the fallback content and warns with the ids that exist.
   *
   * @attr condition
   */
  declare condition: string;

  constructor() {
    super();
    this.condition = '';
  }

  protected override get topic(): Chunk<TopicModule<Condition>> | undefined {
    const topic = conditions.get(this.condition);
    if (!topic) warn(this, 'topic', 'condition', ...conditions.keys());
    return topic;
  }

  protected override evidence({help, research, expect = [], redFlags}: Condition): Evidence {
    const cited = [...help, ...research, ...expect].flatMap((said) => ('sources' in said ? said.sources : []));
    return {sources: [...cited, ...(redFlags?.sources ?? []), ...harm().sources]};
  }

  protected override renderBody(condition: Condition, level: number): TemplateResult {
    const {what, help, research, expect = [], redFlags, care} = condition;
    const section = (title: string, content: unknown): TemplateResult =>
      html`<section part="section">${heading(level, 'subheading', title)} ${content}</section>`;
    return html`
      ${section(msg('What it is', {id: 'condition-explainer.what'}), html`<p .textContent=${what}></p>`)}
      <div class="sides">
        ${section(msg('How massage may help', {id: 'condition-explainer.help'}), help.map(helpful))}
        ${section(msg('What research shows', {id: 'condition-explainer.research'}), research.map(statement))}
      </div>
      ${section(
        msg('What to expect', {id: 'condition-explainer.expect'}),
        html`${expect.map(statement)} ${care ? html`<p .textContent=${care}></p>` : nothing}
          <p
            .textContent=${msg('You can ask for more or less pressure, or stop, at any time.', {
              id: 'condition-explainer.expect.control',
            })}
          ></p>`,
      )}
      ${section(msg('When to get help', {id: 'condition-explainer.get-help'}), [
        redFlags ? this.#renderRedFlags(redFlags, level + 1) : nothing,
        this.#renderAdvice(),
      ])}
    `;
  }

  #renderRedFlags({emergency, soon}: RedFlags, level: number): TemplateResult {
    const now = msg('Get emergency help now if you have:', {id: 'condition-explainer.emergency'});
    return html`<div part="red-flags">
      <div>
        ${heading(level, 'flag-heading', html`${icon(alert)}<span .textContent=${now}></span>`)} ${list(emergency)}
      </div>
      <div>
        ${heading(level, 'flag-heading', msg('See a doctor soon if:', {id: 'condition-explainer.soon'}))} ${list(soon)}
      </div>
    </div>`;
  }

  #renderAdvice(): TemplateResult {
    return html`<p
        .textContent=${msg('Get medical advice before you book a massage if you have:', {
          id: 'condition-explainer.before',
        })}
      ></p>
      ${list(adviceBeforeBooking())}
      <p
        .textContent=${msg('In an emergency, call your local emergency number.', {
          id: 'condition-explainer.emergency-number',
        })}
      ></p>
      <p class="small">
        <span .textContent=${harm().text}></span>
        <span
          .textContent=${msg('These lists rest mostly on the opinion of experts.', {
            id: 'condition-explainer.opinion',
          })}
        ></span>
      </p>`;
  }
}
