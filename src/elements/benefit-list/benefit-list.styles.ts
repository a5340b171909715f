import {css} from 'lit';

export const benefitListStyles = css`
  [part='heading'] {
    font-size: 1.5em;
    line-height: 1.25;
  }

  .root {
    display: grid;
    gap: var(--_gap);
  }

  [part='list'] {
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: var(--_gap);
    padding: 0;
    /* Safari does not treat a list with list-style: none as a list for screen readers. */
    list-style: '';
  }

  li {
    display: grid;
  }

  ::slotted(*) {
    margin: 0;
  }
`;
