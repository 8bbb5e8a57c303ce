import {css} from 'lit';

export const styles = css`
  .start {
    container-type: inline-size;
  }
  .start .facts {
    margin-block: 1.3em 1.5em;
  }
  .art {
    display: none;
  }
  .start .small {
    margin-block-start: 1em;
  }
  .link {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  @container (min-width: 39em) {
    .start {
      display: grid;
      grid-template-columns: 1fr minmax(15em, 42%);
    }
    .art {
      display: grid;
      align-items: end;
      border-end-end-radius: var(--ketamine-widgets-radius);
      background: var(--ketamine-widgets-tint);
      overflow: clip;
    }
  }

  .progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 5px;
    border: 0;
    background: var(--ketamine-widgets-tint);
  }
  .progress::-webkit-progress-bar {
    background: var(--ketamine-widgets-tint);
  }
  .progress::-webkit-progress-value {
    border-radius: 0 5px 5px 0;
    background: var(--ketamine-widgets-fill);
  }
  .progress::-moz-progress-bar {
    border-radius: 0 5px 5px 0;
    background: var(--ketamine-widgets-fill);
  }

  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    margin-block: -0.65em 0.1em;
  }
  .count {
    color: var(--ketamine-widgets-muted);
    font-size: var(--ketamine-widgets-size-small);
    font-variant-numeric: tabular-nums;
  }
  .bar .button {
    flex: none;
    min-block-size: 44px;
  }
  .chevron {
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 0 2px 2px;
    rotate: 45deg;
    margin-inline-end: -0.15em;
  }

  .asked h2,
  .head h2 {
    font-size: var(--ketamine-widgets-size-2);
  }
  .about {
    margin-block-start: 0.4em;
    color: var(--ketamine-widgets-muted);
    line-height: 1.45;
  }
  .choices {
    display: grid;
    gap: 0.5em;
    margin-block: 0.9em 1.1em;
  }
  .choice {
    display: flex;
    gap: 0.9em;
    align-items: center;
    min-block-size: 3.1em;
    padding: 0.5em 1em;
    border: 1.5px solid var(--ketamine-widgets-border);
    border-radius: calc(var(--ketamine-widgets-radius) * 0.75);
    line-height: 1.35;
    cursor: pointer;
  }
  .choice b {
    display: block;
    font-weight: 650;
  }
  /* Heard and not seen. In the line, so that a reader has no other one to walk into. */
  .pause {
    font-size: 0;
  }
  small {
    display: block;
    color: var(--ketamine-widgets-muted);
    font-size: var(--ketamine-widgets-size-small);
  }
  /* Under a hand only the edge: filled is what has been chosen. */
  .choice:hover {
    border-color: var(--ketamine-widgets-edge);
  }
  .choice:has(input:checked) {
    border-color: var(--ketamine-widgets-accent);
    background: var(--ketamine-widgets-tint);
    box-shadow: inset 0 0 0 1px var(--ketamine-widgets-accent);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--ketamine-widgets-focus);
    outline-offset: 2px;
  }
  .choice:has(select) {
    min-inline-size: 0;
    flex-wrap: wrap;
    justify-content: space-between;
  }
  select {
    min-block-size: 44px;
    max-inline-size: 100%;
    border: 2px solid var(--ketamine-widgets-edge);
    border-radius: 0.4em;
    background: var(--ketamine-widgets-surface);
    color: inherit;
    font: inherit;
  }
  .pack {
    margin-block: 1.6em;
  }
  input {
    appearance: none;
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    border: 2px solid var(--ketamine-widgets-edge);
    border-radius: 50%;
    background: var(--ketamine-widgets-surface);
    font: inherit;
    cursor: pointer;
  }
  input:focus-visible {
    outline: none;
  }
  /* A dot in a ring, and a tick that is always there: no box comes that would have the page laid out again. */
  input:checked {
    border-color: var(--ketamine-widgets-accent);
    background: radial-gradient(
      circle,
      var(--ketamine-widgets-surface) 0.24em,
      var(--ketamine-widgets-accent) 0.28em
    );
  }
  [type='checkbox'] {
    display: grid;
    place-content: center;
    border-radius: 0.35em;
  }
  [type='checkbox']:checked {
    background: var(--ketamine-widgets-accent);
  }
  [type='checkbox']::after {
    content: '';
    inline-size: 0.66em;
    block-size: 0.32em;
    border: solid transparent;
    border-width: 0 0 2.5px 2.5px;
    rotate: -45deg;
    translate: 0 -0.08em;
  }
  input:checked::after {
    border-color: var(--ketamine-widgets-surface);
  }

  /* On the narrowest phones all that a question needs stays in view: 360 × 640. */
  @container (max-width: 23em) {
    .asked {
      padding-block: 0.8em 1em;
    }
    .asked .bar {
      margin-block: -0.35em -0.15em;
    }
    .choices {
      gap: 0.3em;
      margin-block: 0.5em 0.7em;
    }
    .choice {
      min-block-size: 44px;
      padding: 0.25em 0.8em;
    }
    .choice,
    .about {
      line-height: 1.3;
    }
    .about {
      font-size: var(--ketamine-widgets-size-small);
    }
  }
  .problem {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block: 0.8em 0;
    padding-inline: 0.9em;
    border: 2px solid var(--ketamine-widgets-danger);
    border-radius: calc(var(--ketamine-widgets-radius) * 0.75);
    font-weight: 650;
  }
  .problem a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .problem,
  .problem a,
  .urgent {
    color: var(--ketamine-widgets-danger);
  }
  .urgent {
    display: block;
    margin-block-end: 0.15em;
    /* Of the heading’s own size: that of the text. */
    font-size: calc(1em / 1.306);
    letter-spacing: 0;
  }
  .emergency h2 {
    font-size: var(--ketamine-widgets-size-2);
  }

  .emergency {
    border-block-start: 5px solid var(--ketamine-widgets-danger);
    border-radius: 0;
  }
  .emergency:last-child {
    border-radius: 0 0 var(--ketamine-widgets-radius) var(--ketamine-widgets-radius);
  }
  .untold {
    margin-block-start: 1em;
  }
  /* Its text is a paragraph: of text that stands in a flex box itself, Orca says the region's name again. */
  .also {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
  }
  .also + p {
    margin-block-start: 0;
  }

  .head .bar {
    margin-block-end: 0.6em;
  }
  .head {
    background: var(--ketamine-widgets-tint);
  }
  .outcome {
    display: flex;
    gap: 1em;
    align-items: start;
  }
  .badge {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 2.7em;
    block-size: 2.7em;
    border-radius: 50%;
    background: var(--ketamine-widgets-fill);
    color: var(--ketamine-widgets-on-accent);
    outline: 1px solid transparent;
  }
  .next {
    padding-block-end: 1.4em;
    border-block-end: 1px solid var(--ketamine-widgets-border);
  }
  .next + h3 {
    margin-block-start: 1.3em;
  }
  .stack + .stack {
    margin-block-start: 0.65em;
  }
  .small + .stack {
    margin-block-start: 1em;
  }
  .small + p:not(.small) {
    margin-block-start: 1em;
  }
  .why {
    display: grid;
    gap: 0.9em;
  }
  .why li {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--ketamine-widgets-edge);
    border-inline-start-color: color-mix(
      in oklab,
      var(--ketamine-widgets-accent) 45%,
      var(--ketamine-widgets-surface)
    );
  }
  .steps li {
    position: relative;
    min-block-size: 2.4em;
    padding-inline-start: 3em;
    padding-block-end: 1.1em;
  }
  .steps li:last-child {
    padding-block-end: 0;
  }
  .steps li::before {
    /* No counter: a page with one is laid out twice. */
    content: attr(data-step);
    position: absolute;
    inset: 0 auto auto 0;
    display: grid;
    place-content: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: var(--ketamine-widgets-tint);
    color: var(--ketamine-widgets-accent);
    font-weight: 700;
    outline: 1px solid transparent;
  }
  .steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(1em - 1px);
    inset-block: 2.3em 0.2em;
    border-inline-start: 2px solid var(--ketamine-widgets-border);
  }
  .steps b {
    display: block;
    padding-block-start: 0.2em;
  }
  .limits {
    margin-block: 1.6em 1em;
  }
  .answers {
    border-block-end: 1px solid var(--ketamine-widgets-border);
  }
  summary {
    font-weight: 650;
  }
  .given li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--ketamine-widgets-border);
  }
  .given p {
    grid-column: 1;
    margin: 0;
  }
  .given p:first-child {
    color: var(--ketamine-widgets-muted);
    font-size: var(--ketamine-widgets-size-small);
  }
  .given button {
    grid-area: 1 / 2 / span 2;
    place-self: center end;
  }
  @media print {
    .start {
      display: block;
    }
    .art,
    .progress {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .progress {
      border-block-end: 1px solid CanvasText;
    }
    .progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    .progress::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .choice:has(input:checked) {
      outline: 2px solid;
      outline-offset: -4px;
    }
  }
  /* Its edge, because the ring around it is that of focus. */
  @media (forced-colors: active) {
    .choice:has(input:checked) {
      border: 4px double Highlight;
      padding: calc(0.7em - 2.5px) calc(1em - 2.5px);
    }
  }
  @media print, (forced-colors: active) {
    input {
      appearance: auto;
    }
    [type]::after {
      content: none;
    }
  }
`;
