import {css} from 'lit';

export const styles = css`
  :host([floating]:not([floating='false' i])) {
    position: sticky;
    inset-block-start: 1em;
    align-self: start;
  }
  .act {
    margin-block-start: 1em;
  }
  .act > .row {
    /* As much as a focus ring takes. */
    margin-block-start: 0.5em;
    gap: 0.35em 1.2em;
  }
  .act > .row > .number {
    margin-inline-end: auto;
  }
  @container (min-width: 34em) {
    .act {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.4em 1.6em;
    }
    .act > .row {
      flex: 1;
      margin-block-start: 0;
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
  /* On a computer one of the two is there, whatever they look like. */
  @media (hover: hover) and (pointer: fine) {
    @supports selector(:popover-open) {
      a.line-link.by-touch {
        display: none;
      }
    }
  }
`;
