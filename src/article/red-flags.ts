import {css, html, nothing, type TemplateResult} from 'lit';
import type {NonEmpty, RedFlags, SignList} from '../content/types.js';
import {alert} from '../icons/alert.js';
import {icon} from '../icons/icon.js';
import {heading} from './heading.js';
import {list, paragraph} from './paragraph.js';

/** The texts that the two cards need. */
interface Texts {
  readonly now: string;
  readonly soon: string;
  readonly number: string;
}

/**
 * The signs of a serious cause as two cards that can't be confused with each other: one for emergencies, one for signs to see a
 * doctor about. They are always open, and no question comes before them.
 */
export function redFlagCards({now, soon}: RedFlags, texts: Texts, level: number): TemplateResult {
  const card = (tier: 'now' | 'soon', title: unknown, lists: NonEmpty<SignList>): TemplateResult =>
    html`<div class=${tier} part="care-card">
      ${heading(level, 'flag-heading', html`${title}`)}
      <div class="signs">
        ${lists.map(({lead, signs}) => html`${paragraph(lead)} ${list(signs)}`)}
        ${tier === 'now' ? paragraph(texts.number) : nothing}
      </div>
    </div>`;
  return html`<div part="red-flags">
    ${now && card('now', html`${icon(alert)}<span .textContent=${texts.now}></span>`, now)}
    ${soon && card('soon', html`<span .textContent=${texts.soon}></span>`, soon)}
  </div>`;
}

export const redFlagStyles = css`
  [part='red-flags'] {
    display: grid;
    gap: 1em;
  }

  [part='care-card'] {
    overflow: clip;
    border: 0.15em solid var(--_alert);
    border-radius: var(--_radius);
  }

  [part='flag-heading'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.5em 0.9em;
    font-size: 1.1em;
  }

  .now [part='flag-heading'] {
    color: var(--_surface);
    background: var(--_alert);
  }

  .soon {
    border: 1px solid var(--_muted);
    border-inline-start-width: 0.5em;
  }

  .signs {
    display: grid;
    gap: 0.625em;
    padding: 0.75em 1em 1em;
  }

  .signs > p {
    font-weight: 600;
  }

  ul + p {
    margin-block-start: 0.5em;
  }

  .now ul + p:last-child {
    font-weight: normal;
  }

  @container (min-width: 44em) {
    [part='red-flags'] {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
      align-items: start;
    }
  }

  @media (forced-colors: active) {
    .now {
      border-width: 0.3em;
    }
  }
`;
