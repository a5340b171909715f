import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {articleStyles} from '../../article/article.styles.js';
import {fact} from '../../article/evidence.js';
import {closedSection, sectionStyles} from '../../article/section.js';
import {TopicElement} from '../../article/topic-element.js';
import type {Claim, FirstVisit as Questions, TopicModule} from '../../content/types.js';
import type {LazyModule} from '../../loading/lazy-module.js';
import {textModule} from '../../localization/text-module.js';
import {hostStyles} from '../../theme/host.styles.js';

/** Whether an answer says what research has found on pain, which `claims="wellbeing"` does not allow. */
const isClaim = (answer: unknown): answer is Claim => typeof answer === 'object' && !!answer && 'certainty' in answer;

/**
 * Questions before a first session, in the order in which people ask them. The content between the tags is shown until they are ready,
 * and for good when they can't be.
 *
 * @summary What to expect at a first session, as questions and answers.
 *
 * @tag mm-first-visit
 *
 * @attr {'wellbeing' | 'all'} claims - `wellbeing` leaves out what research says about pain; also on any element around it
 * @attr {boolean} structured-data - Tells search engines of this article, in the page's one JSON-LD block
 * @attr {string} reviewed-by - With `structured-data`: who of the clinic has reviewed this article
 *
 * @slot - Fallback content, shown until the questions are ready
 * @slot clothing - The clinic's own answer to what to wear
 * @slot length - The clinic's own answer to how long a session takes
 * @slot price - The clinic's own answer to what it costs
 * @slot therapist - The clinic's own answer to who gives the massage
 * @slot heading - Replaces the title
 * @slot summary - The clinic's own words, shown under the title
 * @slot action - A link or button at the end, such as one for booking
 *
 * @csspart article - The whole of it
 * @csspart heading - The heading
 * @csspart steps - All questions
 * @csspart section - Each question with its answer
 * @csspart subheading - Each question
 * @csspart claim - A statement together with its badge
 * @csspart certainty - A badge
 * @csspart emblem - The icon beside the heading
 * @csspart summary - What opens a section or the details
 * @csspart details - The details element
 * @csspart outdated - The line that says that the text was last checked long ago
 * @csspart disclaimer - The last line
 */
export class FirstVisit extends TopicElement<Questions, 'mm-first-visit'> {
  static override styles: CSSResultGroup = [hostStyles, articleStyles, sectionStyles];

  protected override readonly textsName = 'mm-first-visit';

  protected override topicIn(locale: string): LazyModule<TopicModule<Questions>> {
    return textModule('first-visit', locale);
  }

  protected override citedContent(topic: Questions): unknown {
    return this.wellbeingOnly ? undefined : topic;
  }

  protected override renderBody({questions}: Questions, level: number): TemplateResult {
    const {wellbeingOnly} = this;
    return html`<div part="steps">
      ${questions.map(({question, answer, slot}) =>
        closedSection(
          level,
          question,
          html`${slot ? html`<slot name=${slot}></slot>` : nothing}
          ${answer.filter((each) => !(wellbeingOnly && isClaim(each))).map(fact)}`,
        ),
      )}
    </div>`;
  }
}
