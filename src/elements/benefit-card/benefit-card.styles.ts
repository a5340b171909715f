import {css} from 'lit';

export const benefitCardStyles = css`
  [part='subheading'] {
    font-size: 0.9em;
    color: var(--_muted);
  }

  blockquote {
    padding-inline-start: 0.9em;
    border-inline-start-width: 0.2em;
  }

  blockquote::before {
    content: open-quote;
  }

  blockquote::after {
    content: close-quote;
  }

  @container (min-width: 40em) {
    .sides {
      grid-template-columns: 2fr 3fr;
    }
  }
`;
