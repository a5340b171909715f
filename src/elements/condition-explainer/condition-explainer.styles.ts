import {css} from 'lit';

export const conditionExplainerStyles = css`
  [part='answer'],
  [part='help'],
  [part='part'] {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }

  [part='help'] {
    justify-items: stretch;
    margin-block: 0.75em;
  }

  [part='part'] {
    padding-block-start: 0.5em;
    border-block-start-width: 1px;
  }

  [part='part'] a {
    padding: 0;
  }

  [part='help-link'] {
    min-block-size: 44px;
    font: inherit;
    text-align: start;
    color: var(--_accent);
    text-decoration: underline;
    background: none;
    cursor: pointer;
  }

  #help {
    scroll-margin-block-start: calc(1em + var(--mm-scroll-margin, 0px));
  }

  details + details {
    margin-block-start: -0.75em;
  }
`;
