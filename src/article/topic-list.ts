import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Chunk} from '../chunk.js';
import {own, ownContent, type Topics} from '../content/topics.js';
import {LocalizedElement} from '../localization/localized-element.js';
import {nearest} from '../nearest.js';
import {oneOf, warn} from '../warn.js';
import {heading} from './heading.js';

/** A list of topics of one kind: what the lists of benefits and of conditions share. */
export abstract class TopicList<Texts> extends LocalizedElement<Texts> {
  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    structuredData: {type: Boolean, attribute: 'structured-data'},
  };

  /**
   * Level of the heading, 2 to 6: the list's own where it has one, and then those in the list are one deeper. Anything else
   * warns and means 3.
   *
   * @attr heading-level
   */
  declare headingLevel: number;

  /**
   * Whether search engines are told of the topics that are shown; see the elements in the list.
   *
   * @attr structured-data
   */
  declare structuredData: boolean;

  constructor() {
    super();
    this.headingLevel = 3;
    this.structuredData = false;
  }

  /** All that there is to list. */
  protected abstract get topics(): Topics<unknown>;

  /** The ids that the page asks for, separated by spaces; all when empty. */
  protected abstract get asked(): string;

  /** The name of the attribute that asks for them. */
  protected abstract readonly attribute: string;

  protected abstract renderList(ids: readonly string[]): TemplateResult;

  /** Whether only wording on everyday wellbeing may be shown. */
  protected get wellbeing(): boolean {
    return oneOf(this, 'claims', nearest(this, 'claims') || 'all', ['all', 'wellbeing']) === 'wellbeing';
  }

  /** Whether the page gives the list a title. */
  get #titled(): boolean {
    return this.querySelector(':scope > [slot="heading"]') !== null;
  }

  get #level(): number {
    if ([2, 3, 4, 5, 6].includes(this.headingLevel)) return this.headingLevel;
    warn(this, 'level');
    return 3;
  }

  /** Level of the headings in the list. */
  protected get itemLevel(): number {
    return Math.min(6, this.#level + Number(this.#titled));
  }

  protected override needs(locale: string): (Chunk<unknown> | undefined)[] {
    return [...super.needs(locale), document.querySelector(ownContent) ? own : undefined];
  }

  protected override renderContent(): TemplateResult {
    const known = this.topics.ids;
    const ids = this.asked.split(/\s+/).filter(Boolean);
    if (ids.some((id) => !known.includes(id))) warn(this, 'topics', this.attribute, ...known);
    return html`
      ${this.#titled ? heading(this.#level, 'heading', html`<slot name="heading"></slot>`) : nothing}
      <slot name="summary"></slot>
      ${this.renderList(ids.length ? ids.filter((id) => known.includes(id)) : known)}
      <slot name="action"></slot>
    `;
  }
}
