import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Topic, TopicModule} from '../content/types.js';
import {importCode} from '../loading/import-module.js';
import {LazyModule} from '../loading/lazy-module.js';
import {LocalizedElement} from '../localization/localized-element.js';
import type {Needs} from '../localization/requirements.js';
import type {NameOfTexts} from '../localization/text-module.js';
import {pageTopics, warnOfTopics} from '../topics/page-topics.js';
import type {ArticleTexts} from './article.texts.js';
import {details, textOfDetails} from './details.js';
import {citedIn} from './evidence.js';
import {heading} from './heading.js';
import {headingLevelOf, isWellbeingOnly} from './page-options.js';
import {paragraph} from './paragraph.js';

/** Whether a text was last checked more than two years ago. */
function isOutdated({reviewed}: Topic): boolean {
  const date = new Date(reviewed);
  return date.setMonth(date.getMonth() + 24) < Date.now();
}

const structuredData = new LazyModule((attempt) => importCode('structured-data', attempt));

/** An article about one topic: the frame that all elements with clinical content share. */
export abstract class TopicElement<
  T extends Topic,
  Name extends NameOfTexts<ArticleTexts>,
> extends LocalizedElement<Name> {
  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    open: {type: Boolean},
    inList: {state: true},
    areDetailsMade: {state: true},
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
    this.open = this.inList = this.areDetailsMade = false;
  }

  /** The topic to show; undefined where the page names one that does not exist. */
  protected abstract topicIn(locale: string): LazyModule<TopicModule<T>> | undefined;

  /**
   * The attribute by which a page names the topic, and the ids that exist, for the warning. Undefined when the page has no
   * choice.
   */
  protected get choice(): readonly [attribute: string, ids: readonly string[]] | undefined {
    return undefined;
  }

  protected abstract renderBody(topic: T, level: number): TemplateResult;

  /** The id of the topic, for search engines. */
  protected get topicId(): string {
    return this.localName.slice('mm-'.length);
  }

  /** The part of the content that is shown, for the list of sources. */
  protected citedContent(topic: T): unknown {
    return topic;
  }

  /** Whether the element is in a list, which shows the line at the end once for all its items. */
  declare inList: boolean;

  /**
   * Whether the details have their content, which is made when they are first opened or printed. Until then they hold their text only, for
   * the browser's search.
   */
  declare protected areDetailsMade: boolean;

  readonly #makeDetails = (): void => {
    this.areDetailsMade = true;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#makeDetails);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#makeDetails);
  }

  /** Whether only wording on everyday wellbeing may be shown. */
  protected get wellbeingOnly(): boolean {
    return isWellbeingOnly(this);
  }

  protected override needs(locale: string): Needs {
    return [...super.needs(locale), this.topicIn(locale) ?? pageTopics];
  }

  protected override willUpdate(): void {
    if (this.open) this.areDetailsMade = true;
  }

  protected override renderContent(): TemplateResult | undefined {
    const {topic, unreviewed} = this.topicIn(this.locale)?.value ?? {};
    if (!topic) {
      if (this.choice) warnOfTopics(this, 'topic', ...this.choice);
      return undefined;
    }
    const level = headingLevelOf(this);
    const {texts} = this;
    const sources = citedIn(this.citedContent(topic));
    // No white space between the items of a flex container: it would be a node without a use.
    return html`<article part="article">
      <header>
        <svg part="emblem" viewBox="0 0 24 24" aria-hidden="true"><path d=${topic.icon} /></svg
        >${heading(level, 'heading', html`<slot name="heading" .textContent=${topic.title}></slot>`)}
      </header>
      <slot name="summary"></slot>
      ${topic.note ? paragraph(topic.note) : this.renderBody(topic, level + 1)}
      <footer>
        <slot name="action"></slot>
        <details part="details" ?hidden=${topic.note} .open=${this.open} @toggle=${this.#onToggle}>
          <summary part="summary" @click=${this.#makeDetails} .textContent=${texts.details}></summary>
          ${
            this.areDetailsMade
              ? details(topic, sources, texts, this.languageTag)
              : textOfDetails(topic, sources, texts)
          }
        </details>
        ${isOutdated(topic) ? html`<p part="outdated" .textContent=${texts.outdated}></p>` : nothing}${
          this.inList
            ? nothing
            : html`<p class="small" part="disclaimer">
                <span .textContent=${texts.disclaimer}></span>
                <span .textContent=${unreviewed ?? ''}></span>
              </p>`
        }
      </footer>
    </article>`;
  }

  protected override updated(): void {
    if (!this.hasAttribute('structured-data')) return;
    // If the module arrives later, an update brings us back here.
    void structuredData.request(() => this.requestUpdate())?.then(() => this.requestUpdate());
    const topic = this.topicIn(this.locale)?.value?.topic;
    structuredData.value?.describe(
      this,
      topic && {topic, id: this.topicId, language: this.languageTag, therapy: this.texts.therapy},
    );
  }

  #onToggle(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
  }
}
