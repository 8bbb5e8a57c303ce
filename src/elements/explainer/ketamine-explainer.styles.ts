import {css} from 'lit';

export const styles = css`
  .readings {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 4px;
    margin-block: 0 1em;
    padding: 4px;
    border-radius: 999px;
    background: var(--ketamine-widgets-tint);
  }
  @container (max-width: 14em) {
    .readings {
      grid-auto-flow: row;
      border-radius: 27px;
    }
  }
  .readings label {
    position: relative;
    display: grid;
    place-content: center;
    min-block-size: 44px;
    padding: 0.4em 0.8em;
    border-radius: 999px;
    font-weight: 650;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  .readings input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .readings label:has(:checked) {
    background: var(--ketamine-widgets-surface);
    color: var(--ketamine-widgets-accent);
    box-shadow: inset 0 0 0 1.5px var(--ketamine-widgets-accent);
  }
  .readings label:has(:focus-visible) {
    outline: 3px solid var(--ketamine-widgets-focus);
    outline-offset: 2px;
  }

  /* Both readings take the same place, so that the page below stays where it is. */
  .both {
    display: grid;
  }
  .both > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .both > .away {
    visibility: hidden;
  }

  .intro {
    margin-block-end: 1.2em;
  }
  summary:hover h3 {
    color: var(--ketamine-widgets-accent);
  }
  h4 {
    margin-block-start: 1.1em;
  }
  .topic {
    padding-block-end: 1.3em;
  }
  summary + .topic > :first-child {
    margin-block-start: 0;
  }
  .topic > h3 {
    margin-block-end: 0.5em;
  }
  ul + p,
  ol + p {
    margin-block-start: 0.8em;
  }
  figure {
    margin: 1.1em 0;
  }
  figure svg {
    display: block;
    inline-size: min(22em, 100%);
    margin-block-end: 0.5em;
    fill: none;
    stroke: var(--ketamine-widgets-edge);
    stroke-width: 2.5px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .signal {
    stroke: var(--ketamine-widgets-accent);
    stroke-width: 10px;
  }
  .plug {
    fill: var(--ketamine-widgets-accent);
    stroke: var(--ketamine-widgets-accent);
    stroke-width: 5px;
  }
  details:last-child .topic {
    padding-block-end: 0.2em;
  }

  .day {
    list-style: none;
    padding: 0;
  }
  .day li {
    position: relative;
    min-block-size: 2.6em;
    padding-inline-start: 3.6em;
    padding-block-end: 1.2em;
  }
  .day li:last-child {
    padding-block-end: 0;
  }
  .day .icon {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 2.6em;
    block-size: 2.6em;
    padding: 0.5em;
    border-radius: 50%;
    background: var(--ketamine-widgets-tint);
    color: var(--ketamine-widgets-accent);
    outline: 1px solid transparent;
  }
  .day li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(1.3em - 1px);
    inset-block: 2.7em 0.2em;
    border-inline-start: 2px solid var(--ketamine-widgets-border);
  }
  .day .when {
    color: var(--ketamine-widgets-accent);
    font-size: 0.9em;
    font-weight: 650;
  }
  .day p,
  .day p + p {
    margin: 0;
  }
  .day .what {
    font-weight: 650;
  }
  @media print, (forced-colors: active) {
    .readings label:has(:checked) {
      outline: 2px solid Highlight;
    }
    figure svg,
    .signal,
    .plug {
      stroke: CanvasText;
    }
    .plug {
      fill: CanvasText;
    }
  }
  @media print {
    .both > .away {
      display: none;
    }
  }
`;
