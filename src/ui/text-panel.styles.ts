import {css} from 'lit';

/** Of `text-panel.ts`. */
export const textPanelStyles = css`
  .number {
    font-size: var(--ketamine-widgets-size-2);
    font-weight: 700;
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
  .by-mouse {
    display: none;
  }
  @media (hover: hover) and (pointer: fine) {
    @supports selector(:popover-open) {
      .by-mouse {
        display: inline-flex;
      }
      .by-touch {
        display: none;
      }
    }
  }
  .panel:not(:popover-open) {
    display: none;
  }
  .panel {
    inline-size: min(34em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    overflow: auto;
    margin: auto;
    border: 1px solid var(--ketamine-widgets-edge);
    border-radius: var(--ketamine-widgets-radius);
    background: var(--ketamine-widgets-surface);
    color: var(--ketamine-widgets-text);
    text-align: start;
  }
  .panel::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  @media (prefers-reduced-transparency: reduce) {
    .panel::backdrop {
      background: Canvas;
    }
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
  .scan {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.6em;
    margin-block: 1em 0.6em;
  }
  .scan > div:last-child {
    flex: 1 1 13em;
    min-inline-size: 0;
  }
  .panel .end {
    justify-content: space-between;
  }
  .qr {
    display: block;
    inline-size: min(11em, 100%);
    aspect-ratio: 1;
    border: 1px solid var(--ketamine-widgets-border);
    border-radius: 12px;
  }
`;
