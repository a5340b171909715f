import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {TopicList} from '../../article/topic-list.js';
import {benefits} from '../../content/benefits/index.js';
import type {Topics} from '../../content/topics.js';
import {wellbeing} from '../../content/wellbeing/index.js';
import {hostStyles} from '../../theme/host.styles.js';
import {benefitListStyles} from './benefit-list.styles.js';

/**
 * Benefit cards side by side, as many as there is room for. What stands between the tags is shown until they are ready,
 * and for good when they can't be.
 *
 * @summary A responsive grid of benefit cards: all of them, or those that the page names.
 *
 * @tag mm-benefit-list
 *
 * @attr {'wellbeing' | 'all'} claims - `wellbeing` shows only wording on everyday wellbeing; also on any element around it
 *
 * @slot - Fallback content, shown until the list is ready
 * @slot heading - A title for the list; it stands in a heading, and those in the list are one deeper
 * @slot summary - The clinic's own words, shown above the list
 * @slot action - A link or button at the end, such as one for booking
 *
 * @csspart heading - The heading of the list, where it has one
 * @csspart list - The grid
 * @csspart card - Each card
 * @csspart card-heading - The heading of each card
 * @csspart certainty - A certainty badge
 *
 * @cssproperty [--mm-color-accent=light-dark(#065, #7dc)] - Links, icons and what is chosen
 * @cssproperty [--mm-color-text=light-dark(#122, #eee)] - Text
 * @cssproperty [--mm-color-muted=light-dark(#566, #abb)] - Labels and notes
 * @cssproperty [--mm-color-surface=light-dark(#fff, #122)] - Background
 * @cssproperty [--mm-color-border=light-dark(#cdd, #344)] - Lines
 * @cssproperty [--mm-radius=0.75em] - Radius of corners
 * @cssproperty [--mm-font=inherit] - Font family
 * @cssproperty [--mm-space=1em] - Space between the parts
 */
export class BenefitList extends TopicList<unknown> {
  static override styles: CSSResultGroup = [hostStyles, benefitListStyles];

  static override properties: PropertyDeclarations = {benefits: {}};

  /**
   * Which benefits, in which order: ids of `mm-benefit-card`, separated by spaces; all when absent. Ids that do not exist
   * are left out, with a warning.
   *
   * @attr benefits
   */
  declare benefits: string;

  protected override readonly attribute = 'benefits';

  /** It has none of its own: those of the cards, which will be needed. */
  protected override readonly textsPath = 'mm-benefit-card';

  constructor() {
    super();
    this.benefits = '';
  }

  protected override get topics(): Topics<unknown> {
    return benefits;
  }

  protected override get asked(): string {
    return this.benefits;
  }

  protected override renderList(ids: readonly string[]): TemplateResult {
    // Of those that may not be spoken of, one stands for all: its card says where to ask.
    const notHere = (id: string): boolean => this.wellbeing && !wellbeing.ids.includes(id);
    const note = ids.find(notHere);
    return html`<ul part="list">
      ${[...ids.filter((id) => !notHere(id)), ...(note ? [note] : [])].map(
        (id) =>
          html`<li>
            <mm-benefit-card
              benefit=${id}
              .headingLevel=${this.itemLevel}
              ?structured-data=${this.structuredData}
              exportparts="article: card, heading: card-heading, certainty"
            ></mm-benefit-card>
          </li>`,
      )}
    </ul>`;
  }
}
