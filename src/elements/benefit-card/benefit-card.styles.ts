import {css} from 'lit';

/** The finding is the largest text of a card. The title above it only says what it is about. */
export const benefitCardStyles = css`
  [part='heading'] {
    font-size: 1em;
  }
`;
