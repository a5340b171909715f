import {css, html, type TemplateResult} from 'lit';
import type {RedFlags} from '../content/types.js';
import {alert} from '../icons/alert.js';
import {icon} from '../icons/icon.js';
import {heading} from './heading.js';
import {list} from './paragraph.js';

/** The signs of a serious cause: one card, always open, and no question before it. */
export const redFlagCard = ({lists}: RedFlags, level: number): TemplateResult =>
  html`<div part="red-flags">
    ${lists.map(
      ({urgency, label, signs}) =>
        html`<div>
          ${heading(
            level,
            'flag-heading',
            html`${urgency === 'soon' ? '' : icon(alert)}<span .textContent=${label}></span>`,
          )}
          ${list(signs)}
        </div>`,
    )}
  </div>`;

export const redFlagStyles = css`
  [part='red-flags'] {
    display: grid;
    border: 0.1em solid var(--_alert);
    border-radius: var(--_radius);
  }

  [part='red-flags'] > div {
    display: grid;
    align-content: start;
    gap: 0.625em;
    padding: var(--_gap);
  }

  [part='flag-heading'] {
    display: flex;
    gap: 0.5em;
    font-size: 1em;
    color: var(--_alert);
  }

  @container (min-width: 44em) {
    [part='red-flags'] {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
  }
`;
