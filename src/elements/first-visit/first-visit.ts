import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {articleStyles} from '../../article/article.styles.js';
import {statement} from '../../article/evidence.js';
import {heading} from '../../article/heading.js';
import {TopicElement} from '../../article/topic-element.js';
import type {FirstVisit as Steps, TopicModule} from '../../content/types.js';
import type {LazyModule} from '../../loading/lazy-module.js';
import {textModule} from '../../localization/text-module.js';
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
 */
export class FirstVisit extends TopicElement<Steps, 'mm-first-visit'> {
  static override styles: CSSResultGroup = [hostStyles, articleStyles, firstVisitStyles];

  protected override readonly textsName = 'mm-first-visit';

  protected override topicIn(locale: string): LazyModule<TopicModule<Steps>> {
    return textModule('first-visit', locale);
  }

  protected override citedContent(topic: Steps): unknown {
    return this.wellbeingOnly ? undefined : topic;
  }

  protected override renderBody({steps}: Steps, level: number): TemplateResult {
    return html`<ol part="steps">
      ${steps.map(
        ({title, text, research}) =>
          html`<li part="step">
            ${heading(level, 'subheading', title)}
            <p .textContent=${text}></p>
            ${research && !this.wellbeingOnly ? statement(research) : nothing}
          </li>`,
      )}
    </ol>`;
  }
}
