import {css} from 'lit';

export const safetyNotesStyles = css`
  .tiers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: calc(var(--_gap) * 1.5);
  }

  section {
    align-content: start;
    padding-inline-start: 0.9em;
    border-inline-start: 0.2em solid var(--_accent);
  }

  section:first-child {
    border-color: var(--_alert);
  }

  [part='subheading'] {
    font-size: 1.1em;
  }
`;
