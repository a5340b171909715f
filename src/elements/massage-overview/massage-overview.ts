import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {articleStyles} from '../../article/article.styles.js';
import {fact} from '../../article/evidence.js';
import {heading} from '../../article/heading.js';
import {TopicElement} from '../../article/topic-element.js';
import type {Overview, TopicModule} from '../../content/types.js';
import type {LazyModule} from '../../loading/lazy-module.js';
import {textModule} from '../../localization/text-module.js';
import {hostStyles} from '../../theme/host.styles.js';
import {massageOverviewStyles} from './massage-overview.styles.js';

/**
 * What medical massage is. The content between the tags is shown until it is ready, and for good when it can't be.
 *
 * @summary What medical massage is, beside relaxation massage, and how it joins other care.
 *
 * @tag mm-massage-overview
 *
 * @attr {boolean} structured-data - Tells search engines of this article, in the page's one JSON-LD block
 * @attr {string} reviewed-by - With `structured-data`: who of the clinic has reviewed this article
 * @attr {'wellbeing' | 'all'} claims - `wellbeing` shows only wording on everyday wellbeing; also on any element around it
 *
 * @slot - Fallback content, shown until the overview is ready
 * @slot heading - Replaces the title
 * @slot summary - The clinic's own words, shown under the title
 * @slot action - A link or button at the end, such as one for booking
 * @slot therapist - The clinic's own words on who gives the massage and how they were trained
 *
 * @csspart article - The whole of it
 * @csspart heading - The heading
 * @csspart section - Each section
 * @csspart subheading - The heading of each section
 * @csspart comparison - The table
 * @csspart claim - A statement together with its certainty
 * @csspart certainty - A certainty badge
 * @csspart emblem - The icon beside the heading
 * @csspart summary - What opens a section or the details
 * @csspart details - The details element
 * @csspart outdated - The line that says that the text was last checked long ago
 * @csspart disclaimer - The last line
 */
export class MassageOverview extends TopicElement<Overview, 'mm-massage-overview'> {
  static override styles: CSSResultGroup = [hostStyles, articleStyles, massageOverviewStyles];

  protected override readonly textsName = 'mm-massage-overview';

  protected override topicIn(locale: string): LazyModule<TopicModule<Overview>> {
    // The note replaces all other content, so the other keys are not read.
    return this.wellbeingOnly
      ? (textModule('wellbeing/note', locale) as LazyModule<never>)
      : textModule('overview', locale);
  }

  protected override renderBody(topic: Overview, level: number): TemplateResult {
    const {texts} = this;
    const {what, people, comparison, techniques, together, qualifications} = topic;
    const section = (title: string, content: unknown): TemplateResult =>
      html`<section part="section">${heading(level, 'subheading', title)} ${content}</section>`;
    return html`
      <div class="claims">${what.map(fact)}</div>
      ${section(
        texts.comparison,
        html`<table part="comparison">
          <thead>
            <tr>
              <th scope="col" .textContent=${texts.medical}></th>
              <th scope="col" .textContent=${texts.relaxation}></th>
            </tr>
          </thead>
          ${comparison.map(
            ({aspect, medical, relaxation}) =>
              html`<tbody>
                <tr>
                  <th colspan="2" scope="rowgroup" .textContent=${aspect}></th>
                </tr>
                <tr>
                  ${
                    relaxation === undefined
                      ? html`<td colspan="2">${fact(medical)}</td>`
                      : html`<td>${fact(medical)}</td>
                          <td>${fact(relaxation)}</td>`
                  }
                </tr>
              </tbody>`,
          )}
        </table>`,
      )}
      ${section(
        texts.techniques,
        html`<dl>
          ${techniques.map(
            (technique) =>
              html`<div>
                <dt .textContent=${technique.name}></dt>
                <dd .textContent=${technique.what}></dd>
              </div>`,
          )}
        </dl>`,
      )}
      ${section(texts.together, html`<div class="claims">${together.map(fact)}</div>`)}
      ${section(
        texts.qualifications,
        html`<slot name="therapist"></slot>
          <div class="claims">${qualifications.map(fact)}</div>`,
      )}
      ${section(texts.people, html`<div class="claims">${people.map(fact)}</div>`)}
    `;
  }
}
