import {css} from 'lit';

export const styles = css`
  .promises {
    display: grid;
    gap: 0.65em;
    margin-block: 1.2em 1.4em;
  }
  .promises li {
    display: flex;
    gap: 0.75em;
  }
  .promises .icon {
    color: var(--ketamine-widgets-accent);
    margin-block-start: 0.1em;
  }
  .after + .small,
  .button + .small {
    margin-block-start: 1.1em;
  }

  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block: -0.6em 0.4em;
  }
  .bar .eyebrow {
    margin: 0;
  }
  .chevron {
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 0 2px 2px;
    rotate: 45deg;
    margin-inline-end: -0.15em;
  }

  legend + p {
    margin-block-start: 0.5em;
  }
  .choices {
    display: grid;
    gap: 0.6em;
    margin-block: 1.1em 1.4em;
  }
  .choice {
    display: flex;
    gap: 0.85em;
    align-items: center;
    min-block-size: 3.1em;
    padding: 0.7em 1em;
    border: 1.5px solid var(--ketamine-widgets-border);
    border-radius: calc(var(--ketamine-widgets-radius) * 0.72);
    line-height: 1.4;
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--ketamine-widgets-edge);
    background: var(--ketamine-widgets-tint);
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
      var(--ketamine-widgets-on-accent) 0.24em,
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
    border-color: var(--ketamine-widgets-on-accent);
  }

  .problem {
    margin-block: 0.8em 1.2em;
    padding: 0.9em 1.1em;
    border: 2px solid var(--ketamine-widgets-danger);
    border-radius: calc(var(--ketamine-widgets-radius) * 0.72);
  }
  .problem a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .problem a,
  .error,
  .urgent {
    color: var(--ketamine-widgets-danger);
  }
  .error {
    font-weight: 650;
  }
  .urgent {
    display: block;
    font-size: 0.62em;
    margin-block-end: 0.2em;
  }

  .also {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
  }
  .also + .also {
    margin: 0;
  }
  .help {
    margin-block: 1em;
  }
  .after {
    margin-block-start: 1.3em;
  }
  .after,
  .answers {
    border-block-start: 1px solid var(--ketamine-widgets-border);
  }
  .after {
    padding-block-start: 1.2em;
  }
  .answers + .after {
    margin-block-start: 0;
  }

  h2 + h3,
  p + h3,
  ul + h3,
  div + h3 {
    margin-block-start: 1.5em;
  }
  .next {
    margin-block-start: 1.5em;
    padding: 1.1em 1.2em;
    border-radius: calc(var(--ketamine-widgets-radius) * 0.72);
    background: var(--ketamine-widgets-tint);
  }
  .next .row {
    margin-block: 0.9em;
  }
  .card-of-help {
    margin-block-end: 1.6em;
    padding: 1.1em 1.2em;
    border: 2px solid var(--ketamine-widgets-danger);
    border-radius: calc(var(--ketamine-widgets-radius) * 0.72);
  }
  .limits {
    margin-block-start: 1.5em;
  }
  .answers {
    margin-block-start: 1.2em;
  }
  summary {
    font-weight: 650;
  }
  dl {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--ketamine-widgets-border);
  }
  dt {
    color: var(--ketamine-widgets-muted);
    font-size: 0.9em;
  }
  dd {
    margin: 0;
    grid-column: 1;
  }
  dd:last-child {
    grid-area: 1 / 2 / span 2;
    align-self: center;
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
