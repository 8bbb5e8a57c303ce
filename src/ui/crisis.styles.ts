import {css} from './css.ts';

/** Nothing here takes a public hook or stands in a public part: no theme can hide or shrink crisis help. */
export const crisis = css`
  .crisis {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.35em 0.7em;
    padding: 0.85em var(--kw-pad) 0.6em;
    border-block-end: 1px solid var(--kw-line);
    border-start-start-radius: var(--kw-radius);
    border-start-end-radius: var(--kw-radius);
    background: #fff;
    color: #16212a;
    line-height: 1.45;
  }
  @supports (color: light-dark(red, red)) {
    .crisis {
      background: light-dark(#fff, #181d21);
      color: light-dark(#16212a, #edf1f3);
    }
  }
  .crisis > .icon {
    color: var(--kw-urgent);
  }
  .lines {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.35em;
  }
  @container (max-width: 26em) {
    .lines {
      grid-column: 1 / -1;
    }
  }
  .lines a,
  .also a {
    color: var(--kw-urgent);
  }
`;
