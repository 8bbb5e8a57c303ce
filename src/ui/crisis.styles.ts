import {css} from 'lit';

/**
 * Nothing here takes a public hook or stands in a public part: no theme can hide or shrink crisis help.
 * What a practice sets ends at these boxes: they have colours of their own, which stand off from each other for everyone.
 */
export const crisis = css`
  .crisis-theme {
    --ketamine-widgets-accent: var(--ketamine-widgets-danger);
    --ketamine-widgets-fill: var(--ketamine-widgets-danger);
    --ketamine-widgets-text: light-dark(#111b1e, #d6d8d9);
    --ketamine-widgets-edge: var(--ketamine-widgets-text);
    --ketamine-widgets-surface: light-dark(#fff, #181d21);
    --ketamine-widgets-border: var(--ketamine-widgets-tint);
    --ketamine-widgets-muted: var(--ketamine-widgets-text);
    border-radius: 0 0 var(--ketamine-widgets-radius) var(--ketamine-widgets-radius);
    background: var(--ketamine-widgets-surface);
    --ketamine-widgets-tint: light-dark(#fdeeec, #24262e);
    --ketamine-widgets-on-accent: var(--ketamine-widgets-surface);
    --ketamine-widgets-press: var(--ketamine-widgets-text);
    --ketamine-widgets-pad: clamp(1.1em, 5%, 1.9em);
    --ketamine-widgets-focus: var(--ketamine-widgets-text);
    --ketamine-widgets-danger: light-dark(#98201a, #ffb9ae);
    color: var(--ketamine-widgets-text);
  }
  .crisis {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.35em 0.7em;
    padding: 0.85em var(--ketamine-widgets-pad) 0.6em;
    border-radius: var(--ketamine-widgets-radius) var(--ketamine-widgets-radius) 0 0;
    background: var(--ketamine-widgets-tint);
    line-height: 1.45;
  }
  .crisis > .icon {
    color: var(--ketamine-widgets-danger);
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
    /* As much as a focus ring takes. */
    padding-block: 6px 8px;
    font-size: var(--ketamine-widgets-size-small);
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
    color: var(--ketamine-widgets-danger);
  }
`;
