import {css} from './css.ts';

/**
 * Nothing here takes a public hook or stands in a public part: no theme can hide or shrink crisis help.
 * What a practice sets ends at these boxes.
 */
export const crisis = css`
  .fixed {
    --ketamine-accent: light-dark(#98201a, #ffb9ae);
    --ketamine-on-accent: initial;
    --ketamine-surface: initial;
    --ketamine-text: initial;
    --ketamine-muted: initial;
    --ketamine-border: initial;
    --ketamine-danger: initial;
    --ketamine-focus: initial;
    --kw-pad: clamp(1.1em, 5cqi, 1.9em);
    border-radius: 0 0 var(--kw-radius) var(--kw-radius);
    background: var(--kw-surface);
    color: var(--kw-text);
  }
  .crisis {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.35em 0.7em;
    padding: 0.85em var(--kw-pad) 0.6em;
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
