import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {heading} from '../../article/heading.js';
import {TopicList} from '../../article/topic-list.js';
import type {SearchTerms} from '../../content/types.js';
import {icon} from '../../icons/icon.js';
import {search} from '../../icons/search.js';
import type {Needs} from '../../localization/requirements.js';
import {textModule} from '../../localization/text-module.js';
import {hostStyles} from '../../theme/host.styles.js';
import {tryAgain, type LazyModule} from '../../loading/lazy-module.js';
import {aroundCondition, conditions} from '../../topics/conditions.js';
import type {Topics} from '../../topics/topics.js';
import {conditionListStyles} from './condition-list.styles.js';
import {isEmergency, rank} from './search.js';

/**
 * The page's address with a condition's fragment. It is absolute, because on a page with a `<base>` a bare fragment would lead to
 * another page.
 */
const addressOf = (id: string): string =>
  new URL(id ? `#mm-${id}` : location.pathname + location.search, location.href).href;

/**
 * A list of conditions with a search box. Each condition opens in place, and open ones stay open, so that nothing moves away
 * under a finger. Each has an address of its own: the page's, with the fragment `#mm-` and the condition's id. Opening and
 * closing conditions adds nothing to the browser's history.
 *
 * The content between the tags is shown until the list is ready, and for good when it can't be.
 *
 * @summary Find a condition: a search box that knows everyday words, a list, and the explainer opens in place.
 *
 * @tag mm-condition-list
 *
 * @attr {'wellbeing' | 'all'} claims - `wellbeing` shows only wording on everyday wellbeing; also on any element around it
 *
 * @slot - Fallback content, shown until the list is ready
 * @slot heading - A title for the list, shown as a heading; the headings in the list are then one level deeper
 * @slot summary - The clinic's own words, shown above the list
 * @slot action - A link or button at the end, such as one for booking
 * @slot not-covered - The clinic's own words where a search has found nothing
 *
 * @csspart heading - The heading of the list, where it has one
 * @csspart search - The search box with its label
 * @csspart list - The list
 * @csspart item - Each condition
 * @csspart item-heading - The heading of each
 * @csspart link - The button that opens and closes a condition
 * @csspart emergency - The line on a heart attack, for searches such as “chest pain”
 * @csspart failed - The line on a condition that could not be loaded
 * @csspart again - The button that tries to load it again
 * @csspart explainer - The open explainer
 */
export class ConditionList extends TopicList<'mm-condition-list'> {
  static override styles: CSSResultGroup = [hostStyles, conditionListStyles];

  static override properties: PropertyDeclarations = {
    conditions: {},
    query: {state: true},
    openIds: {state: true},
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
  declare private openIds: readonly string[];

  constructor() {
    super();
    this.conditions = this.query = '';
    this.openIds = [];
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

  protected override get requestedIds(): unknown {
    return this.conditions;
  }

  protected override needs(locale: string): Needs {
    if (this.wellbeingOnly) return [...super.needs(locale), textModule('wellbeing/note', locale)];
    const search = textModule('search-terms', locale);
    const terms = search.value?.topic;
    // The clinic's own topics bring their search words with them.
    const clinicTopics = terms
      ? conditions.ids.filter((id) => !Object.keys(terms).includes(id)).map((id) => conditions.get(id, locale))
      : [];
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
    const {filler, emergency} = textModule('search-terms', this.locale).value!;
    const terms = this.#termsOf(ids);
    const isSearch = this.query.trim() !== '';
    const found = isSearch ? rank(this.query, terms, filler) : ids;
    // The line on emergencies comes first. With it, no text says how many conditions were found, or that none was.
    const warning = isEmergency(this.query, emergency) ? this.texts.emergency : '';
    return html`
      <div role="search" part="search">
        <label for="query" .textContent=${this.texts.search}></label>
        <div class="box">
          ${icon(search)}
          <input id="query" type="search" autocomplete="off" spellcheck="false" @input=${this.#onInput} />
        </div>
        <div role="status">
          <p part="emergency" .textContent=${warning}></p>
          <p class="small" .textContent=${isSearch && !warning ? this.#status(found.length) : ''}></p>
        </div>
        ${found.length || warning ? nothing : html`<slot name="not-covered"></slot>`}
      </div>
      <ul part="list">
        ${repeat(
          // The best match comes first. The conditions that were not found stay below it, because they may be open.
          [...found, ...ids.filter((id) => !found.includes(id))],
          (id) => id,
          (id) => this.#renderItem(id, terms.get(id)!.title, found.includes(id)),
        )}
      </ul>
    `;
  }

  /** Keeps the same map for the same conditions, because the search caches an index for each map. */
  #terms = {key: '', map: new Map<string, SearchTerms>()};

  #termsOf(ids: readonly string[]): ReadonlyMap<string, SearchTerms> {
    const {topic: words} = textModule('search-terms', this.locale).value!;
    const key = [this.locale, ...ids].join(' ');
    if (this.#terms.key !== key) {
      // A clinic may call a condition of its own `constructor`, which every object has.
      const termsOf = (id: string): SearchTerms =>
        Object.keys(words).includes(id) ? words[id]! : {words: '', ...conditions.get(id, this.locale)!.value!.topic};
      this.#terms = {key, map: new Map(ids.map((id) => [id, termsOf(id)]))};
    }
    return this.#terms.map;
  }

  #renderItem(id: string, title: string, isFound: boolean): TemplateResult {
    const isAsked = this.openIds.includes(id);
    const missing = isAsked ? this.#missing(id) : [];
    const isOpen = isAsked && !missing.length;
    const button = html`<button
      part="link"
      id=${id}
      type="button"
      aria-expanded=${isOpen}
      aria-controls="region-${id}"
      @click=${this.#onClick}
      .textContent=${title}
    ></button>`;
    return html`<li part="item" ?hidden=${!isAsked && !isFound}>
      ${heading(this.itemLevel, 'item-heading', button)}
      <div role="status">
        ${
          missing.some(({hasFailed}) => hasFailed)
            ? html`<p part="failed">
                <span .textContent=${this.texts.failed}></span>
                <button type="button" part="again" @click=${this.#tryAgain} .textContent=${this.texts.again}></button>
              </p>`
            : nothing
        }
      </div>
      <div id="region-${id}">
        ${
          isOpen
            ? html`<mm-condition-explainer
                part="explainer"
                condition=${id}
                .headingLevel=${Math.min(6, this.itemLevel + 1)}
                .partAddress=${addressOf}
                ?structured-data=${this.structuredData}
              ></mm-condition-explainer>`
            : nothing
        }
      </div>
    </li>`;
  }

  #tryAgain(): void {
    tryAgain();
    // Where nothing waits for another try any more, an update requests it anew.
    this.requestUpdate();
  }

  /** What a condition that a visitor has opened still lacks. It is requested, and shown when it comes. */
  #missing(id: string): LazyModule<unknown>[] {
    const needed = [...aroundCondition(this.locale), conditions.get(id, this.locale)];
    const missing = needed.flatMap((module) => (module?.value ? [] : (module ?? [])));
    const update = (): void => this.requestUpdate();
    for (const module of missing) void module.request(update)?.then(update);
    return missing;
  }

  protected override updated(): void {
    if (!this.#arriving) return;
    const button = this.shadowRoot?.getElementById(this.#arriving);
    if (!button) return;
    this.#arriving = '';
    button.scrollIntoView();
  }

  /** The condition that the page's address asks for, until it has been scrolled to. */
  #arriving = '';

  readonly #readFragment = (): void => {
    const id = /^#mm-(.+)/.exec(location.hash)?.[1] ?? '';
    if (!id || this.openIds.includes(id)) return;
    this.openIds = [...this.openIds, id];
    this.#arriving = id;
  };

  #onInput(event: Event): void {
    this.query = (event.target as HTMLInputElement).value;
  }

  #onClick(event: MouseEvent): void {
    const {id} = event.target as HTMLElement;
    const isOpen = this.openIds.includes(id);
    this.openIds = isOpen ? this.openIds.filter((each) => each !== id) : [...this.openIds, id];
    // Some pages use the fragment for their own routes, which must be left alone.
    if (/^#[/!]/.test(location.hash)) return;
    try {
      history.replaceState(history.state, '', isOpen ? addressOf('') : addressOf(id));
    } catch {
      // A browser may refuse, such as WebKit after a hundred changes in ten seconds. The address then stays as it is.
    }
  }

  #status(count: number): string {
    if (!count) return this.texts.none;
    const category = new Intl.PluralRules(this.languageTag).select(count);
    return this.texts.found[category].replace(
      '{count}',
      count.toLocaleString(this.languageTag, {numberingSystem: 'latn'}),
    );
  }
}
