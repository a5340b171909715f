import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {TopicList} from '../../article/topic-list.js';
import type {SearchTerms} from '../../content/types.js';
import {icon} from '../../icons/icon.js';
import {search} from '../../icons/search.js';
import type {Needs} from '../../localization/requirements.js';
import {textModule} from '../../localization/text-module.js';
import {hostStyles} from '../../theme/host.styles.js';
import {conditions} from '../../topics/conditions.js';
import type {Topics} from '../../topics/topics.js';
import {conditionListStyles} from './condition-list.styles.js';
import {matches} from './search.js';

/**
 * A list of conditions with a search box. Each opens in place and has an address of its own: the page's, with the
 * fragment `#mm-` and the condition's id. Back closes it again. What is typed stays in the box.
 *
 * What stands between the tags is shown until the list is ready, and for good when it can't be.
 *
 * @summary Find a condition: a search box that knows everyday words, a list, and the explainer opens in place.
 *
 * @tag mm-condition-list
 *
 * @attr {'wellbeing' | 'all'} claims - `wellbeing` shows only wording on everyday wellbeing; also on any element around it
 *
 * @slot - Fallback content, shown until the list is ready
 * @slot heading - A title for the list; it stands in a heading, and those in the list are one deeper
 * @slot summary - The clinic's own words, shown above the list
 * @slot action - A link or button at the end, such as one for booking
 *
 * @csspart heading - The heading of the list, where it has one
 * @csspart search - The search box with its label
 * @csspart list - The list
 * @csspart item - Each condition
 * @csspart link - What opens and closes a condition
 * @csspart explainer - The open explainer
 */
export class ConditionList extends TopicList<'mm-condition-list'> {
  static override styles: CSSResultGroup = [hostStyles, conditionListStyles];

  static override properties: PropertyDeclarations = {
    conditions: {},
    query: {state: true},
    openId: {state: true},
  };

  /**
   * Which conditions, in which order: ids of `mm-condition-explainer`, separated by spaces; all when absent. Ids that do
   * not exist are left out, with a warning.
   *
   * @attr conditions
   */
  declare conditions: string;

  protected override readonly idsAttribute = 'conditions';

  protected override readonly textsName = 'mm-condition-list';

  declare private query: string;
  declare private openId: string;

  constructor() {
    super();
    this.conditions = this.query = this.openId = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readFragment);
    this.#readFragment();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readFragment);
  }

  protected override get topics(): Topics<unknown> {
    return conditions;
  }

  protected override get requestedIds(): string {
    return this.conditions;
  }

  protected override needs(locale: string): Needs {
    if (this.wellbeingOnly) return [...super.needs(locale), textModule('wellbeing/note', locale)];
    const search = textModule('search-terms', locale);
    const terms = search.value?.topic;
    // The clinic's own topics bring their search words with them.
    const clinicTopics = terms ? conditions.ids.filter((id) => !terms[id]).map((id) => conditions.get(id, locale)) : [];
    return [...super.needs(locale), search, ...clinicTopics];
  }

  protected override renderContent(): TemplateResult {
    const note = this.wellbeingOnly && textModule('wellbeing/note', this.locale).value?.topic.note;
    return note
      ? html`<p .textContent=${note}></p>
          <slot name="action"></slot>`
      : super.renderContent();
  }

  protected override renderList(ids: readonly string[]): TemplateResult {
    const {topic: terms, filler} = textModule('search-terms', this.locale).value!;
    const termsOf = (id: string): SearchTerms =>
      terms[id] ?? {words: '', ...conditions.get(id, this.locale)!.value!.topic};
    const found = ids.filter((id) => matches(this.query, termsOf(id), filler));
    return html`
      <div role="search" part="search">
        <label for="query" .textContent=${this.texts.search}></label>
        <div class="box">
          ${icon(search)}
          <input id="query" type="search" autocomplete="off" spellcheck="false" @input=${this.#onInput} />
        </div>
        <p role="status" class="small" .textContent=${this.#status(found.length)}></p>
      </div>
      <ul part="list">
        ${ids.map((id) => {
          const open = id === this.openId;
          return html`<li part="item" ?hidden=${!open && !found.includes(id)}>
            <a
              part="link"
              id=${id}
              href=${this.#address(open ? '' : id)}
              aria-expanded=${open}
              @click=${this.#onClick}
              .textContent=${termsOf(id).title}
            ></a>
            ${
              open
                ? html`<mm-condition-explainer
                    part="explainer"
                    condition=${id}
                    .headingLevel=${this.itemLevel}
                    ?structured-data=${this.structuredData}
                  ></mm-condition-explainer>`
                : nothing
            }
          </li>`;
        })}
      </ul>
    `;
  }

  protected override updated(): void {
    if (!this.#arriving) return;
    const link = this.shadowRoot?.getElementById(this.#arriving);
    if (!link) return;
    this.#arriving = '';
    link.scrollIntoView();
  }

  /** The condition that the page's address asks for, until it is in sight. */
  #arriving = '';

  readonly #readFragment = (): void => {
    const id = /^#mm-(.+)/.exec(location.hash)?.[1] ?? '';
    if (id === this.openId) return;
    this.openId = id;
    // A visitor who has just clicked sees it already.
    if (this.shadowRoot?.activeElement?.id !== id) this.#arriving = this.openId;
  };

  /** Absolute, since a page with a `<base>` takes a bare fragment for one of another page. */
  #address(id: string): string {
    return new URL(`#mm-${id}`, location.href).href;
  }

  #onInput(event: Event): void {
    this.query = (event.target as HTMLInputElement).value;
  }

  #onClick(event: MouseEvent): void {
    // Some pages keep their own address in the fragment; there it stays, and the condition just opens.
    if (!/^#[/!]/.test(location.hash) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const {id} = event.target as HTMLElement;
    this.openId = id === this.openId ? '' : id;
  }

  #status(count: number): string {
    if (!this.query.trim()) return '';
    if (!count) return this.texts.none;
    const category = new Intl.PluralRules(this.languageTag).select(count);
    return this.texts.found[category].replace(
      '{count}',
      count.toLocaleString(this.languageTag, {numberingSystem: 'latn'}),
    );
  }
}
