import {css} from 'lit';

export const massageOverviewStyles = css`
  section {
    justify-items: stretch;
    gap: 0.6em;
  }

  .claims {
    display: grid;
    gap: 0.9em;
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    text-align: start;
  }

  th,
  td {
    padding: 0.6em 0.75em;
    vertical-align: top;
    text-align: start;
    /* A column on a phone is narrower than a German compound. */
    hyphens: auto;
    border-width: 1px;
  }

  thead th {
    background: var(--_tint);
  }

  tbody th {
    padding-block: 0.3em;
    font-size: 0.9em;
    color: var(--_muted);
    border-block-end-width: 0;
  }

  tbody td {
    border-block-start-width: 0;
  }

  td {
    padding-block-start: 0.2em;
  }

  td [part='certainty'] {
    flex-wrap: wrap;
    row-gap: 0;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0.75em 1.5em;
  }

  dt {
    font-weight: 600;
  }
`;
