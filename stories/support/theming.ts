import {html, render, type TemplateResult} from 'lit/html.js';
import {styleMap} from 'lit/directives/style-map.js';
import {choice} from './choice.ts';
import {pairsIn, type Pair} from './contrast.ts';
import {part, sheet, stage} from './sheet.ts';
import type {Args} from './settings.ts';
import type {Story} from './story.ts';
import {until} from './until.ts';

const WIDGETS =
  'ketamine-screener, ketamine-explainer, ketamine-schedule-button, ketamine-payment-disclaimer';

/** Colours that practices have, and then some that no widget should be made to bear. */
const ACCENTS = {
  Ours: '#12586a',
  Plum: '#7a2e5d',
  Forest: '#2f6b3c',
  Navy: '#1f3a7a',
  Terracotta: '#b4532a',
  'Pale yellow': '#fff3a0',
  'Neon green': '#00ff66',
  'Almost white': '#f7f7f7',
  Black: '#000000',
} as const;

const FONTS = [
  ['', 'The page’s own'],
  ['Georgia, serif', 'Georgia'],
  ['Verdana, sans-serif', 'Verdana'],
  ['ui-monospace, monospace', 'Monospace'],
] as const;

const CORNERS = [
  ['', 'Ours'],
  ['0', 'Square'],
  ['4px', 'Small'],
  ['24px', 'Round'],
] as const;

type Look = Readonly<Record<string, string>>;

const written = (look: Look): string => {
  const lines = Object.entries(look).filter(([, value]) => value);
  if (!lines.length) return 'Nothing is set: this is our own look.';
  return `body {\n${lines.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
};

const verdict = ({ratio, least, most}: Pair): TemplateResult =>
  ratio >= most
    ? html`enough for AAA`
    : ratio >= least
      ? html`enough for AA`
      : html`<span class="low">too low: ${least}:1 is the least</span>`;

const table = (pairs: readonly Pair[]): TemplateResult => html`
  <div class="scrolls" tabindex="0" role="region" aria-label="Measured contrast">
    <table>
      <thead>
        <tr>
          <th scope="col">Seen</th>
          <th scope="col">First met in</th>
          <th scope="col">Colour</th>
          <th scope="col">On</th>
          <th scope="col">Contrast</th>
          <th scope="col">That is</th>
        </tr>
      </thead>
      <tbody>
        ${pairs.map(
          (pair) => html`
            <tr>
              <td>
                <span class="chip" style=${styleMap({background: pair.colour})}></span
                ><span class="chip" style=${styleMap({background: pair.on})}></span>
              </td>
              <th scope="row">${pair.what.slice(0, 48)}${pair.what.length > 48 ? '…' : ''}</th>
              <td><code>${pair.colour}</code></td>
              <td><code>${pair.on}</code></td>
              <td>${pair.ratio.toFixed(1)}:1</td>
              <td>${verdict(pair)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;

const colour = (
  label: string,
  value: string,
  choose: (value: string) => void,
): TemplateResult => html`
  <label>
    ${label}
    <input
      type="color"
      .value=${value}
      @input=${({currentTarget}: Event) => {
        if (currentTarget instanceof HTMLInputElement) choose(currentTarget.value);
      }}
    />
  </label>
`;

function page(view: (args: Args) => TemplateResult): HTMLElement {
  const root = document.createElement('div');
  const draw = (look: Look): void => {
    const set = (name: string) => (value: string) => {
      draw({...look, [name]: value});
    };
    const accent = look['--ketamine-accent'] ?? ACCENTS.Ours;
    render(
      sheet(
        'Theming',
        'One colour makes it yours. Try any: what derives from it keeps its contrast, in light and dark.',
        part(
          'Set at most these',
          html`
            <div class="row" role="group" aria-label="Accents">
              ${Object.entries(ACCENTS).map(
                ([name, value]) => html`
                  <button
                    class="press"
                    type="button"
                    aria-pressed=${String(accent === value)}
                    @click=${() => {
                      set('--ketamine-accent')(value);
                    }}
                  >
                    <span class="chip" style=${styleMap({background: value})}></span>${name}
                  </button>
                `,
              )}
            </div>
            <div class="row">
              ${colour('Any accent', accent, set('--ketamine-accent'))}
              ${colour('Surface', look['--ketamine-surface'] || '#ffffff', set('--ketamine-surface'))}
              ${choice('Font', FONTS, set('--ketamine-font'))}
              ${choice('Corners', CORNERS, set('--ketamine-radius'))}
              <button
                class="press"
                type="button"
                @click=${() => {
                  draw({});
                }}
              >
                Back to our own
              </button>
            </div>
            <pre
              tabindex="0"
              role="region"
              aria-label="What to write"
            ><code>${written(look)}</code></pre>
          `,
        ),
        html`<div class="looks" style=${styleMap(look)}>${stage(view({}))}</div>`,
        part(
          'Measured',
          html`
            <p>
              Every pair of colours that can be seen above, as this browser paints it now. The
              weakest stands first.
            </p>
            <div class="measured"></div>
          `,
        ),
      ),
      root,
    );
    // After the browser has laid it out.
    requestAnimationFrame(measure);
  };
  const measure = (): void => {
    const measured = root.querySelector<HTMLElement>('.measured');
    const widgets = root.querySelectorAll(`.looks :is(${WIDGETS})`);
    if (measured) render(table(pairsIn(widgets)), measured);
  };
  draw({});
  // What a reader does in a widget shows other pairs.
  root.addEventListener('click', () => {
    requestAnimationFrame(measure);
  });
  return root;
}

/** A page to try a practice's look on, with the contrast measured. `prepare` brings widgets to a state. */
export const theming = (
  view: (args: Args) => TemplateResult,
  prepare?: (canvas: HTMLElement) => unknown,
): Story => ({
  render: () => html`${page(view)}`,
  play: async ({canvasElement}) => {
    await prepare?.(canvasElement);
    canvasElement
      .querySelector<HTMLElement>('.looks')
      ?.dispatchEvent(new Event('click', {bubbles: true}));
    await until(() => canvasElement.querySelector('.measured tbody tr'), 'Nothing was measured');
  },
});
