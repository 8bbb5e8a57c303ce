import {css} from 'lit';

export const styles = css`
  :host([floating]:not([floating='false' i])) {
    position: sticky;
    inset-block-start: 1em;
    align-self: start;
  }
  .act {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.4em;
    margin-block-start: 1.2em;
  }
  .number {
    margin: 0;
    font-size: 1.25em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .digits {
    user-select: all;
    white-space: nowrap;
  }
  /* A number too wide for its line breaks at a hyphen. */
  @container (max-width: 12em) {
    .digits {
      white-space: normal;
    }
  }
  .status {
    margin: 0;
    min-block-size: 1.55em;
  }
  .before {
    margin-block-start: 0.4em;
  }
  .row {
    gap: 0 1em;
  }

  /* One of the two: the link where a finger points, the panel where a mouse does and it can open. */
  .desk {
    display: none;
  }
  @media (hover: hover) and (pointer: fine) {
    @supports selector(:popover-open) {
      .desk {
        display: inline-flex;
      }
      .touch {
        display: none;
      }
    }
  }
  button.line-link {
    gap: 0.5em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ketamine-widgets-accent);
    font: inherit;
    font-weight: 650;
    text-decoration: underline;
    cursor: pointer;
  }

  .panel:not(:popover-open) {
    display: none;
  }
  .panel {
    inline-size: min(24em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    overflow: auto;
    margin: auto;
    border: 1px solid var(--ketamine-widgets-edge);
    border-radius: var(--ketamine-widgets-radius);
    background: var(--ketamine-widgets-surface);
    color: var(--ketamine-widgets-text);
    text-align: center;
  }
  .panel::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  @media (prefers-reduced-transparency: reduce) {
    .panel::backdrop {
      background: Canvas;
    }
  }
  .panel .row {
    justify-content: center;
  }
  .message {
    user-select: all;
  }
  /* It lies over the page: on paper, over the page's own words. */
  @media print {
    .panel:popover-open {
      display: none;
    }
  }
  .qr {
    display: block;
    inline-size: min(13em, 100%);
    aspect-ratio: 1;
    margin: 1em auto 0.6em;
    border-radius: 6px;
  }
`;
