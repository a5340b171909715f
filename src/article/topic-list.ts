import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {LocalizedElement} from '../localization/localized-element.js';
import type {Needs} from '../localization/requirements.js';
import type {NameOfTexts} from '../localization/text-module.js';
import {textOf} from '../page-attributes.js';
import {hasPageTopics, pageTopics, warnOfTopics} from '../topics/page-topics.js';
import type {Topics} from '../topics/topics.js';
import {heading} from './heading.js';
import {headingLevelOf, isWellbeingOnly} from './page-options.js';

/** Base class of the lists of benefits and of conditions. */
export abstract class TopicList<Name extends NameOfTexts> extends LocalizedElement<Name> {
  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    structuredData: {type: Boolean, attribute: 'structured-data'},
  };

  /**
   * Level of the heading, 2 to 6. With a title it is the level of the title, and the headings in the list are one deeper.
   * Anything else warns and means 3.
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

  /** All topics that the list can show. */
  protected abstract get topics(): Topics<unknown>;

  /** The ids that the page has set, separated by spaces. The type is unknown, because code may also set an array or undefined. */
  protected abstract get requestedIds(): unknown;

  /** The name of the attribute with those ids. */
  protected abstract readonly idsAttribute: string;

  protected abstract renderList(ids: readonly string[]): TemplateResult;

  /** Whether only wording on everyday wellbeing may be shown. */
  protected get wellbeingOnly(): boolean {
    return isWellbeingOnly(this);
  }

  /** Whether the page gives the list a title. */
  get #hasTitle(): boolean {
    return this.querySelector(':scope > [slot="heading"]') !== null;
  }

  /** Level of the headings in the list. */
  protected get itemLevel(): number {
    return Math.min(6, headingLevelOf(this) + Number(this.#hasTitle));
  }

  protected override needs(locale: string): Needs {
    return [...super.needs(locale), hasPageTopics() ? pageTopics : undefined];
  }

  get #namedIds(): string[] {
    return [this.requestedIds ?? ''].flat().map(textOf).join(' ').split(/\s+/).filter(Boolean);
  }

  /** The ids to list: those that the page names and that exist, or all. */
  protected get listedIds(): readonly string[] {
    const known = this.topics.ids;
    const ids = this.#namedIds;
    return ids.length ? ids.filter((id) => known.includes(id)) : known;
  }

  protected override renderContent(): TemplateResult {
    const known = this.topics.ids;
    if (this.#namedIds.some((id) => !known.includes(id))) warnOfTopics(this, 'topics', this.idsAttribute, known);
    return html`
      ${this.#hasTitle ? heading(headingLevelOf(this), 'heading', html`<slot name="heading"></slot>`) : nothing}
      <slot name="summary"></slot>
      ${this.renderList(this.listedIds)}
      <slot name="action"></slot>
    `;
  }
}
