import {css} from 'lit';

export const styles = css`
  /* Not a grid: until the script draws it anew, WebKit keeps rows as high as at one word a line. */
  .glance > div {
    position: relative;
    margin-block-start: 1.2em;
    min-block-size: 2.6em;
    padding-inline-start: 3.5em;
  }
  dt {
    font-weight: 680;
  }
  dd {
    margin-block-start: 0.1em;
    color: var(--ketamine-widgets-muted);
  }
  dt .icon {
    position: absolute;
    inset: 0.1em auto auto 0;
    inline-size: 2.5em;
    block-size: 2.5em;
    padding: 0.58em;
    border-radius: 0.8em;
    background: var(--ketamine-widgets-tint);
    color: var(--ketamine-widgets-accent);
    outline: 1px solid transparent;
  }
`;
