import {css} from 'lit';

/**
 * Nothing here takes a public hook or stands in a public part: no theme can hide or shrink crisis help.
 * What a practice sets ends at these boxes: they have colours of their own, which stand off from each other for everyone.
 */
export const crisis = css`
  .fixed {
    --kw-action: var(--kw-urgent);
    --kw-fill: var(--kw-urgent);
    --kw-text: light-dark(#111b1e, #d6d8d9);
    --kw-edge: var(--kw-text);
    --kw-surface: light-dark(#fff, #181d21);
    --kw-line: var(--kw-tint);
    --kw-soft: var(--kw-text);
    border-radius: 0 0 var(--kw-radius) var(--kw-radius);
    background: var(--kw-surface);
    --kw-tint: light-dark(#fdeeec, #24262e);
    --kw-on-action: var(--kw-surface);
    --kw-press: var(--kw-text);
    --kw-pad: clamp(1.1em, 5%, 1.9em);
    --kw-focus: var(--kw-text);
    --kw-urgent: light-dark(#98201a, #ffb9ae);
    color: var(--kw-text);
  }
  .crisis {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.35em 0.7em;
    padding: 0.85em var(--kw-pad) 0.4em;
    border-radius: var(--kw-radius) var(--kw-radius) 0 0;
    background: var(--kw-tint);
    line-height: 1.45;
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
  /* After the first screen: what it is for, and the three links, in two lines at most. */
  .crisis.brief {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    padding-block: 0;
    font-size: var(--kw-size-small);
  }
  .brief > p {
    font-weight: 650;
  }
  .brief > .icon {
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .brief .lines {
    display: contents;
  }
  .brief a {
    margin-inline-start: 0.4em;
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
