import {css, type CSSResult} from 'lit';
import {guard} from './contrast.styles.ts';
import {scenes} from './scenes.styles.ts';
import {tokens} from './tokens.styles.ts';

/**
 * The look that every widget shares. `:host` only places the box; `.base` starts afresh, because a
 * page's inherited styles are not made for us, and then takes over the page's font on purpose.
 *
 * Names begin with `--ketamine-widgets-`, so that a page's own `@property` rules do not reach them.
 *
 * Public hooks are in `tokens.json`. Those of letters stand on the box itself, so that crisis help, which
 * is outside of it, keeps the page's own.
 */
export const base: CSSResult[] = [
  tokens,
  guard,
  scenes,
  css`
    :host {
      display: block;
      inline-size: 100%;
      /* The page may be written downwards; these words are not. */
      writing-mode: horizontal-tb;
      /* A page's small print, or none, must not make it narrow: its own letters are never that small. */
      min-inline-size: max(min(100%, max(17.5em, 280px)), 180px);
      max-inline-size: var(--ketamine-max-width, max(44em, 704px));
    }
    :host([hidden]) {
      display: none;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    .base {
      all: initial;
      color-scheme: inherit;
      /* A hidden tab of the page hides what is in it. */
      visibility: inherit;
      --ketamine-widgets-radius: clamp(0px, var(--ketamine-radius, 14px), 2em);
      /*
       * One scale, by 8/7: small print, text, headings in the text, and titles, which are one step larger where there is
       * room. No screen has more than these four.
       */
      --ketamine-widgets-size-small: 0.875em;
      --ketamine-widgets-size-1: 1.143em;
      --ketamine-widgets-size-2: 1.306em;
      --ketamine-widgets-size-3: 1.493em;
      /* More room than there is would leave none for words. */
      --ketamine-widgets-pad: min(var(--ketamine-space, clamp(1.1em, 5cqi, 1.9em)), 12cqi);
      display: block;
      container-type: inline-size;
      /* What changes in one widget has none of the others painted again. */
      isolation: isolate;
      /* Where a page asks how wide its content is: as wide as it can be read. */
      contain-intrinsic-inline-size: 280px;
      font-family: inherit;
      font-size: max(1em, 16px);
      line-height: 1.55;
      color: var(--ketamine-widgets-text);
      overflow-wrap: anywhere;
      text-wrap: pretty;
      -webkit-text-size-adjust: 100%;
    }
    .base[data-theme='light'] {
      color-scheme: light;
    }
    .base[data-theme='dark'] {
      color-scheme: dark;
    }
    [part~='card'] {
      font-family: var(--ketamine-font, inherit);
      font-size: max(var(--ketamine-font-size, 1em), 16px);
    }
    [part~='card'] [part~='heading'] {
      font-family: var(--ketamine-heading-font, inherit);
    }

    .card {
      background: var(--ketamine-widgets-surface);
      border: 1px solid var(--ketamine-widgets-border);
      border-radius: var(--ketamine-widgets-radius);
      box-shadow:
        0 1px 2px #0000000a,
        0 8px 24px -12px #0000001a;
    }
    .pad {
      padding: var(--ketamine-widgets-pad);
    }
    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset,
    legend {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    h2,
    h3,
    h4 {
      font-size: 1em;
      line-height: 1.25;
      font-weight: 660;
      text-wrap: balance;
      scroll-margin-block: 6em;
    }
    h2 {
      font-size: var(--ketamine-widgets-size-3);
      line-height: 1.18;
      font-weight: 700;
      letter-spacing: -0.015em;
    }
    h3 {
      font-size: var(--ketamine-widgets-size-1);
    }
    p + p,
    h2 + p,
    .headed + p {
      margin-block-start: 0.6em;
    }
    h3 + p,
    h3 + ul,
    h3 + ol {
      margin-block-start: 0.5em;
    }
    * + h3 {
      margin-block-start: 1.6em;
    }
    .muted,
    .small {
      color: var(--ketamine-widgets-muted);
    }
    .small {
      font-size: var(--ketamine-widgets-size-small);
      line-height: 1.45;
    }
    * + .small {
      margin-block-start: 0.8em;
    }
    .foot {
      margin-block-start: 1.3em;
      padding-block-start: 1em;
      border-block-start: 1px solid var(--ketamine-widgets-border);
    }
    .eyebrow {
      margin-block-end: 0.35em;
      font-size: var(--ketamine-widgets-size-small);
      font-weight: 650;
      line-height: 1.4;
      color: var(--ketamine-widgets-accent);
    }
    /* Seen over the heading, and heard after it. */
    .headed {
      display: flex;
      flex-direction: column-reverse;
    }
    .headed > p {
      margin-block-start: 0;
    }
    .plain {
      list-style: none;
    }
    /* Lines with an icon each. */
    .facts {
      display: grid;
      gap: 0.8em 1.6em;
    }
    * + .facts {
      margin-block-start: 1em;
    }
    .facts li {
      display: flex;
      gap: 0.8em;
    }
    .facts .icon {
      margin-block-start: 0.08em;
      color: var(--ketamine-widgets-accent);
    }
    .list {
      margin-block-start: 0.7em;
      padding-inline-start: 1.15em;
      display: grid;
      gap: 0.4em;
    }
    .list ::marker {
      color: var(--ketamine-widgets-accent);
    }
    a,
    summary {
      border-radius: 6px;
    }
    a {
      color: var(--ketamine-widgets-accent);
      text-underline-offset: 0.18em;
    }
    .line-link {
      display: inline-flex;
      align-items: center;
      gap: 0.45em;
      min-block-size: 44px;
      min-inline-size: 44px;
      font-weight: 650;
    }
    .icon {
      flex: none;
      inline-size: 1.4em;
      block-size: 1.4em;
    }
    .icon svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.8;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.6em 1em;
    }
    .row.end {
      margin-block-start: 1em;
    }
    /* What to press, one under the other. */
    .stack {
      display: grid;
      justify-items: start;
      gap: 0.65em;
      margin-block-start: 1em;
    }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.6em;
      min-block-size: 3em;
      min-inline-size: 2.75em;
      margin: 0;
      padding: 0.6em 1.5em;
      border: 2px solid transparent;
      border-radius: 999px;
      background: var(--ketamine-widgets-fill);
      color: var(--ketamine-widgets-on-accent);
      font: inherit;
      font-weight: 650;
      line-height: 1.3;
      text-align: center;
      text-decoration: none;
      cursor: pointer;
      -webkit-tap-highlight-color: transparent;
    }
    .button:hover {
      background: var(--ketamine-widgets-press);
    }
    /* Nothing that a hand does may have the page laid out again: a shadow, not a shift. */
    .button:active {
      box-shadow: inset 0 2px 4px #0004;
    }
    .button.quiet,
    .button.outline {
      background: none;
      color: var(--ketamine-widgets-accent);
    }
    .button.quiet {
      padding-inline: 0.5em;
      margin-inline-start: -0.5em;
    }
    /* One thing on a screen is filled: the way on. */
    .button.outline {
      border: 1.5px solid var(--ketamine-widgets-accent);
    }
    .button.quiet:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .button.outline:hover {
      background: var(--ketamine-widgets-tint);
    }
    details {
      border-block-start: 1px solid var(--ketamine-widgets-border);
    }
    summary {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 1em;
      min-block-size: 44px;
      padding-block: 0.85em;
      list-style: none;
      cursor: pointer;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary::after {
      content: '';
      flex: none;
      inline-size: 0.55em;
      block-size: 0.55em;
      margin-inline-end: 0.3em;
      border: solid var(--ketamine-widgets-accent);
      border-width: 0 2px 2px 0;
      rotate: 45deg;
      translate: 0 -0.15em;
    }
    details[open] > summary::after {
      rotate: 225deg;
      translate: 0 0.15em;
    }
    :focus-visible {
      outline: 3px solid var(--ketamine-widgets-focus);
      outline-offset: 3px;
    }
    /* A new screen and a panel take focus to be read, not to be used: the ring is on what follows. */
    .headed:focus-visible,
    .panel:focus-visible,
    fieldset:focus-visible {
      outline: none;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .button.wide {
      min-inline-size: min(15em, 100%);
    }
    @container (max-width: 26em) {
      .button.wide {
        inline-size: 100%;
        padding-inline: 0.8em;
      }
    }
    @container (min-width: 34em) {
      .two {
        grid-template-columns: 1fr 1fr;
      }
    }
    /* So that a number stays on one line. */
    @container (max-width: 20em) {
      .button.wide .icon {
        display: none;
      }
    }
    /* All that moves: what is pressed or picked is so at once. */
    @media (prefers-reduced-motion: no-preference) {
      summary::after {
        transition: rotate 120ms;
      }
    }
    @media print, (forced-colors: active) {
      .button {
        border-color: ButtonText;
      }
    }
    @media print {
      * {
        color: #000 !important;
        background: none !important;
      }
      .base {
        color-scheme: light;
        background: #fff !important;
      }
      button {
        display: none !important;
      }
      /* Not a person's own answers: what is on paper, others may read. */
      details:not(.answers)::details-content {
        content-visibility: visible;
      }
      /* One column. */
      .two {
        grid-template-columns: 1fr;
      }
      li,
      p {
        break-inside: avoid;
      }
      h2,
      h3,
      h4,
      summary {
        break-after: avoid;
      }
    }
  `,
];
