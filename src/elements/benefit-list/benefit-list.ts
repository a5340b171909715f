import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {TopicList} from '../../article/topic-list.js';
import {wellbeingIds} from '../../content/wellbeing/index.js';
import {LazyModule} from '../../loading/lazy-module.js';
import type {Needs} from '../../localization/requirements.js';
import {hostStyles} from '../../theme/host.styles.js';
import {benefits, benefitTopic} from '../../topics/benefits.js';
import type {Topics} from '../../topics/topics.js';
import {benefitListStyles} from './benefit-list.styles.js';

/**
 * Benefit cards side by side, as many as there is room for. The content between the tags is shown until they are ready, and for
 * good when they can't be.
 *
 * @summary A responsive grid of benefit cards: all of them, or those that the page names.
 *
 * @tag mm-benefit-list
 *
 * @attr {'wellbeing' | 'all'} claims - `wellbeing` shows only wording on everyday wellbeing; also on any element around it
 *
 * @slot - Fallback content, shown until the list is ready
 * @slot heading - A title for the list, shown as a heading; the headings in the list are then one level deeper
 * @slot summary - The clinic's own words, shown above the list
 * @slot action - A link or button at the end, such as one for booking
 *
 * @csspart heading - The heading of the list, where it has one
 * @csspart list - The grid
 * @csspart card - Each card
 * @csspart card-heading - The heading of each card
 * @csspart certainty - A badge
 * @csspart disclaimer - The line below the cards
 */
export class BenefitList extends TopicList<'mm-benefit-card'> {
  static override styles: CSSResultGroup = [hostStyles, benefitListStyles];

  static override properties: PropertyDeclarations = {benefits: {}};

  /**
   * Which benefits, in which order: ids of `mm-benefit-card`, separated by spaces; all when absent. Ids that do not exist
   * are left out, with a warning.
   *
   * @attr benefits
   */
  declare benefits: string;

  protected override readonly idsAttribute = 'benefits';

  /** The list has no texts of its own. It waits for the texts of the cards, which it will need. */
  protected override readonly textsName = 'mm-benefit-card';

  readonly #cards = new Map<string, LazyModule<boolean>>();

  constructor() {
    super();
    this.benefits = '';
  }

  protected override get topics(): Topics<unknown> {
    return benefits;
  }

  protected override get requestedIds(): unknown {
    return this.benefits;
  }

  protected override needs(locale: string): Needs {
    // The line at the end says whether a clinician has checked the cards in this language.
    return [...super.needs(locale), benefits.get(this.listedIds[0] ?? '', locale), this.#cardsIn(locale)];
  }

  /** The wait for what all cards show, so that they come together and the page moves once at most. A card that can't be had holds up none. */
  #cardsIn(locale: string): LazyModule<boolean> {
    let cards = this.#cards.get(locale);
    if (!cards) {
      cards = new LazyModule(async () => {
        const topics = this.listedIds.map((id) => benefitTopic(id, locale, this.wellbeingOnly));
        await Promise.all(topics.flatMap((topic) => topic?.request(() => {}) ?? []));
        return true;
      });
      this.#cards.set(locale, cards);
    }
    return cards;
  }

  protected override renderList(ids: readonly string[]): TemplateResult {
    // One card with a note replaces all benefits that may not be described: it says where to ask.
    const isLeftOut = (id: string): boolean => this.wellbeingOnly && !(wellbeingIds as readonly string[]).includes(id);
    const note = ids.find(isLeftOut);
    return html`<ul part="list">
        ${[...ids.filter((id) => !isLeftOut(id)), ...(note ? [note] : [])].map(
          (id) =>
            html`<li>
              <mm-benefit-card
                benefit=${id}
                .headingLevel=${this.itemLevel}
                .inList=${true}
                ?structured-data=${this.structuredData}
                exportparts="article: card, heading: card-heading, certainty"
              ></mm-benefit-card>
            </li>`,
        )}
      </ul>
      <p class="small" part="disclaimer">
        <span .textContent=${this.texts.disclaimer}></span>
        <span .textContent=${benefits.get(ids[0] ?? '', this.locale)?.value?.unreviewed ?? ''}></span>
      </p>`;
  }
}
