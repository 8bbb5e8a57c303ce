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

  .intro {
    margin-block-end: 1.2em;
  }
  summary:hover h3 {
    color: var(--ketamine-widgets-accent);
  }
  h4 {
    margin-block-start: 1.1em;
  }
  h4 + p {
    margin-block-start: 0.3em;
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
  .both + p,
  .facts + .both {
    margin-block-start: 0.6em;
  }
  .both > .away {
    display: none;
  }
  .thumb {
    border-radius: calc(var(--ketamine-widgets-radius) * 0.75);
    overflow: clip;
  }
  .figure {
    display: grid;
    gap: 0.9em 1.6em;
    align-items: start;
  }
  .figure .thumb {
    inline-size: min(100%, 21em);
  }
  @container (min-width: 36em) {
    .figure {
      grid-template-columns: 16em 1fr;
    }
  }
  details:last-child .topic {
    padding-block-end: 0.2em;
  }

  .day {
    display: grid;
    gap: 1.3em 1em;
  }
  .day .thumb {
    inline-size: min(100%, 21em);
  }
  .day .eyebrow {
    margin-block: 0.6em 0.1em;
  }
  .day h4 {
    margin: 0;
    text-wrap: wrap;
  }
  .day .muted {
    margin-block-start: 0.25em;
  }
  @container (min-width: 28em) {
    .day {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 44em) {
    .day {
      grid-template-columns: repeat(4, 1fr);
    }
    .day .muted {
      font-size: var(--ketamine-widgets-size-small);
      line-height: 1.45;
    }
  }
  .way {
    margin-block-start: 0;
    padding-block-start: 0.5em;
  }
  @media print {
    .day,
    .figure {
      grid-template-columns: 1fr;
    }
    .day .thumb,
    .figure .thumb {
      inline-size: 11em;
    }
  }
  @media print, (forced-colors: active) {
    .readings label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
