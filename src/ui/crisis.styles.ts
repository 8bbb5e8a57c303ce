import {css} from './css.ts';

/** Nothing here takes a public hook: a page's theme cannot hide or shrink crisis help. */
export const crisis = css`
  .crisis {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.35em 0.7em;
    padding: 0.85em var(--pad) 0.6em;
    border-block-end: 1px solid var(--line);
    font-size: 0.94em;
    line-height: 1.45;
  }
  .crisis > .icon {
    color: var(--urgent);
  }
  .lines {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.35em;
  }
  .lines a,
  .also a {
    color: var(--urgent);
  }
`;
