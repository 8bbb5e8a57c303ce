/* What a page's style sheets do to us. */
import {differs, markup, type Host, type Parts} from './host.ts';

const sheet = (fault: string, css: string, rest: Parts & Partial<Host> = {}): Host => ({
  fault,
  page: differs({...rest, css}),
  ...('expect' in rest && {expect: rest.expect}),
});

const inside = (style: string): string => `<div style="${style}">${markup()}</div>`;

export const sheets: readonly Host[] = [
  sheet(
    'A reset of everything',
    `*, ::before, ::after {margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; list-style: none; outline: 0; background: none}
     a {color: inherit; text-decoration: none} button {appearance: none}`,
  ),
  sheet(
    '* {all: unset !important}',
    '* {all: unset !important} head, script, style, title {display: none !important}',
  ),
  sheet(
    'A theme with !important on every tag',
    `h1, h2, h3, p, a, button, input, label, section, div, span, ul, li, fieldset, legend, details, summary {
       color: #eee !important; background: #fff !important; font-size: 9px !important; line-height: 1 !important;
       width: 20px !important; height: 10px !important; display: inline !important; float: left !important; position: fixed !important}`,
  ),
  sheet('A root of 62.5 %', 'html {font-size: 62.5%} body {font-size: 1.6rem}'),
  sheet('A root of 6 px', 'html {font-size: 6px}'),
  sheet('A root of 40 px', 'html {font-size: 40px} body {font-size: 16px}'),
  sheet('Letters of 1 px around us', 'body {font-size: 1px}'),
  sheet('font-size: 0, as between inline blocks', 'body {font-size: 0}'),
  sheet('A turned, scaled and moved ancestor', '', {
    body: inside(
      'transform: scale(0.98) translate(2px, 2px); perspective: 200px; will-change: transform',
    ),
  }),
  sheet('Vertical writing', 'html {writing-mode: vertical-rl; text-orientation: upright}', {
    body: inside('inline-size: 380px; block-size: 380px'),
  }),
  sheet('A page from right to left', 'body {text-align: right}', {root: 'dir="rtl"'}),
  sheet('No line height', 'body {line-height: 0}'),
  sheet(
    'Transparent text',
    'body, body * {color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: 0 0 5px #000}',
  ),
  sheet('Text as light as the page', 'body {color: #fff; background: #fff} * {opacity: 1}'),
  sheet(
    'Text moved out of sight',
    'body {text-indent: -9999px; letter-spacing: -0.5em; word-spacing: -1em}',
  ),
  sheet(
    'Blown-up letters and words',
    'body {letter-spacing: 1em; word-spacing: 3em; text-transform: uppercase; font-variant: small-caps; white-space: nowrap; word-break: break-all; hyphens: auto}',
  ),
  sheet(
    'Generic variables',
    `:root {--accent: red; --surface: transparent; --text: #fff; --line: 0; --radius: 99em; --pad: 0; --focus: none; --soft: #fff; --action: #fff; --tint: #000; --edge: 0; --font: Nothing; --color: #fff; --bg: #fff}`,
  ),
  sheet(
    'Registered properties with names like ours',
    `@property --accent {syntax: '<length>'; inherits: false; initial-value: 3px}
     @property --ketamine-max-width {syntax: '<length>'; inherits: true; initial-value: 700px}`,
  ),
  sheet('A flex child of no width', 'body {display: flex} main {flex: 0 1 0; min-width: 0}', {
    body: `<main>${markup()}</main><aside style="flex: 0 0 20px">Menu</aside>`,
  }),
  sheet(
    'A grid column as narrow as its content',
    'body {display: grid; grid-template-columns: min-content}',
  ),
  sheet('A cell of an old layout table', '', {
    body: `<table width="100%"><tr><td valign="middle" align="center">${markup()}</td></tr></table>`,
  }),
  sheet('Columns of a newspaper', 'body {columns: 1; column-fill: balance}'),
  sheet(':empty {display: none}', 'body *:empty {display: none !important}'),
  sheet(':not(:defined) hidden', ':not(:defined) {visibility: hidden}'),
  sheet(
    'No clicks and no selection',
    'body {user-select: none; cursor: none} main {pointer-events: none}',
    {
      body: `<main>${markup()}</main>`,
    },
  ),
  sheet('A page zoomed by its sheet', 'body {zoom: 0.9}'),
  sheet('A dark page', ':root {color-scheme: dark} body {background: #000; color: #fff}'),
  sheet(
    'Filters and blending',
    'main {filter: grayscale(1) contrast(1.1); mix-blend-mode: multiply; isolation: isolate}',
    {
      body: `<main>${markup()}</main>`,
    },
  ),
  sheet(
    'An icon font everywhere',
    'body, body * {font-family: "Icons" !important; font-feature-settings: "liga" !important; font-weight: 100 !important; font-style: oblique !important}',
  ),
  sheet('Floats that nobody clears', 'body > * {float: left} ketamine-practice {float: left}'),
  sheet(
    'Layers, scopes and containers of the same names',
    '@layer base, card; @layer base {.card, .base {display: none !important}} .stage, .crisis, .button {display: none !important}',
  ),
  sheet(
    'Parts styled by the page',
    'ketamine-schedule-button::part(card) {padding: 40px} ::part(heading) {text-transform: uppercase}',
  ),
  sheet('Every element inside display: contents', 'ketamine-practice, main {display: contents}'),
  sheet(
    'Text of the page justified, hyphenated, in capitals',
    '* {text-align: justify !important; text-transform: uppercase !important; font-variant: all-small-caps !important}',
  ),
  sheet(
    'The widgets themselves as inline boxes',
    'ketamine-screener, ketamine-explainer, ketamine-schedule-button, ketamine-payment-disclaimer {display: inline !important; width: auto !important; padding: 3px !important}',
  ),
];
