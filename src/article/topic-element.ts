import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Chunk, Load} from '../chunk.js';
import {own} from '../content/topics.js';
import type {Topic, TopicModule} from '../content/types.js';
import {icon} from '../icons/icon.js';
import {LocalizedElement} from '../localization/localized-element.js';
import {nearest} from '../nearest.js';
import {oneOf, warn} from '../warn.js';
import type {ArticleTexts} from './article.texts.js';
import {citedIn, source, statement} from './evidence.js';
import {heading} from './heading.js';

const load: Load<typeof import('../structured-data/structured-data.js')> = () =>
  import('../structured-data/structured-data.js');

/** An article about one topic: the frame that all elements with clinical content share. */
export abstract class TopicElement<T extends Topic, Texts extends ArticleTexts> extends LocalizedElement<Texts> {
  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    open: {type: Boolean},
  };

  /**
   * Level of the heading, 2 to 6; the headings inside are one deeper. Anything else warns and means 3.
   *
   * @attr heading-level
   */
  declare headingLevel: number;

  /**
   * Whether the details at the end are open. It follows what the visitor does.
   *
   * @attr open
   */
  declare open: boolean;

  constructor() {
    super();
    this.headingLevel = 3;
    this.open = false;
  }

  /** The topic to show; none where the page names one that we do not have. */
  protected abstract topicIn(locale: string): Chunk<TopicModule<T>> | undefined;

  protected abstract renderBody(topic: T, level: number): TemplateResult;

  /** All of the content that is shown, for the list of sources. */
  protected shown(topic: T): unknown {
    return topic;
  }

  /** Whether only wording on everyday wellbeing may be shown, as advertising rules in some countries ask. */
  protected get wellbeing(): boolean {
    return oneOf(this, 'claims', nearest(this, 'claims') || 'all', ['all', 'wellbeing']) === 'wellbeing';
  }

  protected override needs(locale: string): (Chunk<unknown> | undefined)[] {
    return [...super.needs(locale), this.topicIn(locale) ?? own];
  }

  protected override renderContent(): TemplateResult | undefined {
    const {topic, unreviewed} = this.topicIn(this.locale)?.value ?? {};
    if (!topic) {
      warn(this, 'topic');
      return undefined;
    }
    let level = this.headingLevel;
    if (![2, 3, 4, 5, 6].includes(level)) {
      level = 3;
      warn(this, 'level');
    }
    const {texts} = this;
    const reviewed = new Date(topic.reviewed);
    return html`<article part="article">
      <header>
        <span class="emblem">${icon(topic.icon)}</span>
        ${heading(level, 'heading', html`<slot name="heading" .textContent=${topic.title}></slot>`)}
      </header>
      <slot name="summary"></slot>
      ${topic.note ? html`<p .textContent=${topic.note}></p>` : this.renderBody(topic, level + 1)}
      <details part="details" ?hidden=${topic.note} .open=${this.open} @toggle=${this.#onToggle}>
        <summary .textContent=${texts.details}></summary>
        <div class="evidence">
          ${topic.more?.map(statement)}
          <p .textContent=${texts.certainty}></p>
          <ul>
            ${citedIn(this.shown(topic)).map(source)}
          </ul>
          <p class="small">
            <span .textContent=${texts.reviewed}></span>
            <time
              datetime=${topic.reviewed}
              .textContent=${reviewed.toLocaleDateString(this.languageTag, {dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn'})}
            ></time>
          </p>
        </div>
      </details>
      ${
        reviewed.setMonth(reviewed.getMonth() + 24) < Date.now()
          ? html`<p part="outdated" .textContent=${texts.outdated}></p>`
          : nothing
      }
      <p class="small" part="disclaimer">
        <span .textContent=${texts.disclaimer}></span>
        <span .textContent=${unreviewed ?? ''}></span>
      </p>
      <slot name="action"></slot>
    </article>`;
  }

  protected override updated(): void {
    if (!this.hasAttribute('structured-data')) return;
    void load('').then(({describe}) => describe(this, this.topicIn(this.locale)?.value?.topic, this.languageTag));
  }

  #onToggle(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
  }
}
