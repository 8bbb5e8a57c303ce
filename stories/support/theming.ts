import {html, render, type TemplateResult} from 'lit/html.js';
import {styleMap} from 'lit/directives/style-map.js';
import {choice} from './choice.ts';
import {KINDS, pairsIn, type Criterion, type Pair} from './contrast.ts';
import {part, sheet, stage} from './sheet.ts';
import type {Args} from './settings.ts';
import type {Story} from './story.ts';
import {copyButton, saveButton, told} from './take-along.ts';
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

const FILE = 'ketamine-widgets';
const TYPE = 'application/design-tokens+json';

/** Loaded when it is asked for: these read JSON, which not every host of a story can import. */
async function figmaFile(place: Element, scheme: 'light' | 'dark'): Promise<string> {
  const [{designTokens}, {paintedLook}] = await Promise.all([
    import('./design-tokens.ts'),
    import('./painted-look.ts'),
  ]);
  return designTokens(paintedLook(place, scheme), scheme);
}

type Look = Readonly<Record<string, string>>;

const written = (look: Look): string => {
  const lines = Object.entries(look).filter(([, value]) => value);
  if (!lines.length) return '/* Nothing is set: this is our own look. */';
  return `body {\n${lines.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
};

/** A ratio is never rounded up to one that it does not reach. */
const ratioText = (ratio: number): string => `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

const level = (ratio: number, criterion: Criterion | undefined): TemplateResult => {
  if (!criterion) return html`No criterion`;
  const asked = `${criterion.number} (${criterion.ratio}:1)`;
  return ratio >= criterion.ratio
    ? html`Passes ${asked}`
    : html`<span class="low">Fails ${asked}</span>`;
};

const chip = (background: string): TemplateResult => html`
  <span class="chip" style=${styleMap({background})}></span>
`;

const table = (pairs: readonly Pair[]): TemplateResult => html`
  <div class="scrolls" tabindex="0" role="region" aria-label="Contrast">
    <table>
      <thead>
        <tr>
          <th scope="col">First met in</th>
          <th scope="col">Foreground</th>
          <th scope="col">Background</th>
          <th scope="col">Contrast ratio</th>
          <th scope="col">WCAG counts it as</th>
          <th scope="col">Level AA</th>
          <th scope="col">Level AAA</th>
        </tr>
      </thead>
      <tbody>
        ${pairs.map(
          ({what, colour, on, ratio, kind}) => html`
            <tr>
              <th scope="row">${what.slice(0, 48)}${what.length > 48 ? '…' : ''}</th>
              <td class="unbroken">${chip(colour)}<code>${colour}</code></td>
              <td class="unbroken">${chip(on)}<code>${on}</code></td>
              <td>${ratioText(ratio)}</td>
              <td>${KINDS[kind].name}</td>
              <td class="unbroken">${level(ratio, KINDS[kind].AA)}</td>
              <td class="unbroken">${level(ratio, KINDS[kind].AAA)}</td>
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
  const shown = (): Element => {
    const looks = root.querySelector('.looks');
    if (!looks) throw new Error('There is no look to be measured');
    return looks;
  };
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
                    ${chip(value)}${name}
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
            <div class="row" style="margin-block: 1em 0; align-items: center">
              ${copyButton('Copy CSS', () => written(look))}
              ${saveButton('Save for Figma: light', `${FILE}.light.tokens.json`, TYPE, () =>
                figmaFile(shown(), 'light'),
              )}
              ${saveButton('Save for Figma: dark', `${FILE}.dark.tokens.json`, TYPE, () =>
                figmaFile(shown(), 'dark'),
              )}
              ${told}
            </div>
          `,
        ),
        html`<div class="looks" style=${styleMap(look)}>${stage(view({}))}</div>`,
        part(
          'Contrast',
          html`
            <p>
              Every pair of colours that can be seen above, as this browser paints it now. The
              weakest stands first. The criteria are those of WCAG 2.2: 1.4.3 Contrast (Minimum),
              1.4.6 Contrast (Enhanced) and 1.4.11 Non-text Contrast. Text is large from 18 point
              (24 px), or from 14 point (18.66 px) in bold.
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
