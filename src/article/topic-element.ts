import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Chunk} from '../chunk.js';
import type {Topic, TopicModule} from '../content/types.js';
import {icon} from '../icons/icon.js';
import {LocalizedElement} from '../localization/localized-element.js';
import {msg} from '../localization/msg.js';
import {warn} from '../warn.js';
import {source, statement, type Evidence} from './evidence.js';
import {heading} from './heading.js';

/** An article about one topic: the frame that a benefit card and a condition explainer share. */
export abstract class TopicElement<T extends Topic> extends LocalizedElement {
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

  /** The topic to show; an unknown one warns. */
  protected abstract get topic(): Chunk<TopicModule<T>> | undefined;

  protected abstract renderBody(topic: T, level: number): TemplateResult;
  protected abstract evidence(topic: T): Evidence;

  protected override get chunks(): (Chunk<unknown> | undefined)[] {
    return [...super.chunks, this.topic];
  }

  protected override renderContent(): TemplateResult | undefined {
    const topic = this.topic?.value?.topic();
    if (!topic) return undefined;
    let level = this.headingLevel;
    if (![2, 3, 4, 5, 6].includes(level)) {
      level = 3;
      warn(this, 'level');
    }
    const {more = [], sources} = this.evidence(topic);
    return html`<article part="article">
      <header>
        <span class="emblem">${icon(topic.icon)}</span>
        ${heading(level, 'heading', html`<slot name="heading" .textContent=${topic.title}></slot>`)}
      </header>
      <slot name="summary"></slot>
      ${this.renderBody(topic, level + 1)}
      <details part="details" .open=${this.open} @toggle=${this.#onToggle}>
        <summary .textContent=${msg('Certainty and sources', {id: 'article.details'})}></summary>
        <div class="evidence">
          ${more.map(statement)}
          <p
            .textContent=${msg(
              'Certainty is how sure we can be of what research shows. “Not established” means that studies do not support what is commonly said.',
              {id: 'article.certainty'},
            )}
          ></p>
          <ul>
            ${sources.filter((cited, i) => sources.indexOf(cited) === i).map(source)}
          </ul>
          <p class="small">
            <span .textContent=${msg('Last checked against its sources:', {id: 'article.reviewed'})}></span>
            <time
              datetime=${topic.reviewed}
              .textContent=${new Date(topic.reviewed).toLocaleDateString(this.languageTag, {
                dateStyle: 'long',
                timeZone: 'UTC',
              })}
            ></time>
          </p>
        </div>
      </details>
      <p
        class="small"
        part="disclaimer"
        .textContent=${msg('General information. It does not replace advice from a doctor.', {
          id: 'article.disclaimer',
        })}
      ></p>
      <slot name="action"></slot>
    </article>`;
  }

  #onToggle(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
  }
}
