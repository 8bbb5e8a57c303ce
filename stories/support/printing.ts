import {html, type TemplateResult} from 'lit/html.js';
import {shownAs} from './media.ts';
import {part, sheet} from './sheet.ts';
import type {Args} from './settings.ts';
import type {Story} from './story.ts';

const WIDGETS =
  'ketamine-screener, ketamine-explainer, ketamine-schedule-button, ketamine-payment-disclaimer';

const style = html`
  <style>
    .paper {
      box-sizing: border-box;
      max-inline-size: 816px;
      padding: min(5%, 48px);
      color-scheme: light;
      background: #fff;
      color: #000;
      box-shadow: 0 0 0 1px #c7ced2;
    }
  </style>
`;

/** Letter paper, as wide as it is at 96 dots an inch. */
const paper = (content: unknown): TemplateResult => html`
  ${style}
  <div class="paper">${content}</div>
`;

/** Dresses every widget on the paper as the printer would. */
function asPrinted(canvas: Element): void {
  for (const {shadowRoot} of canvas.querySelectorAll(`.paper :is(${WIDGETS})`))
    if (shadowRoot) shownAs(shadowRoot, ['print']);
}

/** A page with a widget as it comes out of a printer. `prepare` brings it to a state. */
export const printing = (
  what: string,
  view: (args: Args) => TemplateResult,
  prepare?: (canvas: HTMLElement) => unknown,
  after: () => TemplateResult = () => html``,
): Story => ({
  render: () =>
    sheet(
      'Print',
      what,
      html`<div>${paper(view({}))}</div>`,
      after(),
      part(
        'How this is made',
        html`
          <p>
            The paper above takes the widget’s own print styles. To see the real thing, print this
            page or choose “print” under Rendering in the browser’s developer tools. What the sheets
            say is read back from a PDF in <code>test/print.spec.ts</code>.
          </p>
        `,
      ),
    ),
  play: async ({canvasElement}) => {
    await prepare?.(canvasElement);
    asPrinted(canvasElement);
  },
});
