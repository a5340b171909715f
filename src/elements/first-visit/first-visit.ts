import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {ArticleTexts} from '../../article/article.texts.js';
import {articleStyles} from '../../article/article.styles.js';
import {statement} from '../../article/evidence.js';
import {heading} from '../../article/heading.js';
import {TopicElement} from '../../article/topic-element.js';
import type {Chunk} from '../../chunk.js';
import {firstVisit} from '../../content/pages.js';
import type {FirstVisit as Steps, TopicModule} from '../../content/types.js';
import {hostStyles} from '../../theme/host.styles.js';
import {firstVisitStyles} from './first-visit.styles.js';

/**
 * The steps of a first session. What stands between the tags is shown until they are ready, and for good when they can't be.
 *
 * @summary What to expect at a first session, step by step.
 *
 * @tag mm-first-visit
 *
 * @attr {'wellbeing' | 'all'} claims - `wellbeing` leaves out what research says of pain; also on any element around it
 * @attr {boolean} structured-data - Tells search engines of the topic, in one JSON-LD block for the whole page
 * @attr {string} reviewed-by - With `structured-data`: who of the clinic has reviewed the page's content
 *
 * @slot - Fallback content, shown until the steps are ready
 * @slot heading - Replaces the title
 * @slot summary - The clinic's own words, shown under the title
 * @slot action - A link or button at the end, such as one for booking
 *
 * @csspart article - The whole of it
 * @csspart heading - The heading
 * @csspart steps - The list of steps
 * @csspart step - Each step
 * @csspart subheading - The heading of each step
 * @csspart claim - A statement together with its certainty
 * @csspart certainty - A certainty badge
 * @csspart details - The details element
 * @csspart outdated - The line that says that the text was last checked long ago
 * @csspart disclaimer - The last line
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
export class FirstVisit extends TopicElement<Steps, ArticleTexts> {
  static override styles: CSSResultGroup = [hostStyles, articleStyles, firstVisitStyles];

  protected override readonly textsPath = 'mm-first-visit';

  protected override topicIn(locale: string): Chunk<TopicModule<Steps>> | undefined {
    return firstVisit.get('first-visit', locale);
  }

  protected override shown(topic: Steps): unknown {
    return this.wellbeing ? undefined : topic;
  }

  protected override renderBody({steps}: Steps, level: number): TemplateResult {
    return html`<ol part="steps">
      ${steps.map(
        ({title, text, research}) =>
          html`<li part="step">
            ${heading(level, 'subheading', title)}
            <p .textContent=${text}></p>
            ${research && !this.wellbeing ? statement(research) : nothing}
          </li>`,
      )}
    </ol>`;
  }
}
