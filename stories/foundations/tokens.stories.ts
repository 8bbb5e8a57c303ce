import type {Meta} from '@storybook/web-components-vite';
import {html, render, type TemplateResult} from 'lit/html.js';
import {styleMap} from 'lit/directives/style-map.js';
import {allWidgets} from '../support/hosts.ts';
import {designTokens, type Look} from '../support/design-tokens.ts';
import {asCss, paintedLook} from '../support/painted-look.ts';
import type {Args} from '../support/settings.ts';
import {part, sheet} from '../support/sheet.ts';
import type {Story} from '../support/story.ts';
import {copyButton, saveButton, told} from '../support/take-along.ts';
import {DERIVED, isColour, SETTABLE, type Token} from '../support/token-list.ts';
import {usesOf, type Uses} from '../support/token-uses.ts';
import {until} from '../support/until.ts';
import {Walk} from '../support/walk.ts';

const NAMES: Readonly<Record<string, string>> = {
  'ketamine-screener': 'Screener',
  'ketamine-explainer': 'Explainer',
  'ketamine-schedule-button': 'Text to schedule',
  'ketamine-payment-disclaimer': 'Payment disclaimer',
};

interface Measured {
  readonly light: Look;
  readonly dark: Look;
  readonly uses: ReadonlyMap<string, Uses>;
}

const swatch = (label: string, hex: string): TemplateResult => html`
  <span class="swatch">
    <span class="colour" style=${styleMap({background: hex})}></span>
    <span>${label}<br /><code>${hex}</code></span>
  </span>
`;

/** The colours of some things are told apart by what they are on; of the others there is nothing to add. */
const ALONE = /^(Icons|Focus ring|Corners|Room|Font|Size of text|Width)$/;

const usedFor = (uses: Uses | undefined): TemplateResult => html`
  ${[...(uses?.drawn ?? [])].map(
    ([what, things]) => html`<p>${ALONE.test(what) ? what : `${what} of ${things.join(', ')}`}</p>`,
  )}
  <p class="soft">
    ${
      uses?.widgets.length === Object.keys(NAMES).length
        ? 'All four widgets'
        : uses?.widgets.join(', ')
    }
  </p>
`;

const colours = (
  label: string,
  tokens: readonly Token[],
  {light, dark, uses}: Measured,
): TemplateResult => html`
  <div class="scrolls" tabindex="0" role="region" aria-label=${label}>
    <table>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Light and dark</th>
          <th scope="col">Used for</th>
        </tr>
      </thead>
      <tbody>
        ${tokens.map(
          (token) => html`
            <tr>
              <th scope="row">
                <code>${token.property ?? token.name}</code>
                <p class="soft">
                  ${token.description}
                  ${token.derived && token.property ? 'Derived until it is set.' : ''}
                </p>
              </th>
              <td>
                ${swatch('Light', light.colours.get(token.name) ?? '')}
                ${swatch('Dark', dark.colours.get(token.name) ?? '')}
              </td>
              <td>${usedFor(uses.get(token.name))}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;

/** How long a length is, as long as there is room for it. */
const ruler = (length: number): TemplateResult => html`
  <span class="ruler" style=${styleMap({inlineSize: `min(${length}px, 100%)`})}></span>
`;

const sample = ({name, property = ''}: Token, length: number | undefined): TemplateResult => {
  if (name === 'radius')
    return html`<span class="corner" style=${styleMap({borderRadius: `${length}px`})}></span>`;
  if (name === 'font-size')
    return html`<span style=${styleMap({fontSize: `${length}px`})}>As text is set</span>`;
  if (length !== undefined) return ruler(length);
  return html`<span style=${styleMap({fontFamily: `var(${property}, inherit)`})}>Agmp 0179</span>`;
};

const scale = ({light, uses}: Measured): TemplateResult => html`
  <div class="scrolls" tabindex="0" role="region" aria-label="Sizes and letters">
    <table>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Now</th>
          <th scope="col" class="wide">To scale</th>
          <th scope="col">Used for</th>
        </tr>
      </thead>
      <tbody>
        ${SETTABLE.filter((token) => !isColour(token)).map((token) => {
          const length = light.lengths.get(token.name);
          const font = light.fonts.get(token.name)?.join(', ');
          return html`
            <tr>
              <th scope="row">
                <code>${token.property}</code>
                <p class="soft">${token.description}</p>
              </th>
              <td>${length === undefined ? (font ?? 'the page’s own') : `${length} px`}</td>
              <td>${sample(token, length)}</td>
              <td>${usedFor(uses.get(token.name))}</td>
            </tr>
          `;
        })}
      </tbody>
    </table>
  </div>
`;

const FILE = 'application/design-tokens+json';

const takeAlong = ({light, dark}: Measured): TemplateResult => html`
  <p>
    These are the values as they are now: choose a <b>Practice</b> in the toolbar, and they are
    those of its look. For one of your own, open a widget’s <b>Theming</b> page.
  </p>
  <div class="row" style="align-items: center">
    ${copyButton('Copy CSS', () => asCss(light, dark))}
    ${saveButton('Save for Figma: light', 'ketamine-widgets.light.tokens.json', FILE, () =>
      designTokens(light, 'light'),
    )}
    ${saveButton('Save for Figma: dark', 'ketamine-widgets.dark.tokens.json', FILE, () =>
      designTokens(dark, 'dark'),
    )}
    ${told}
  </div>
  <p>
    The files are in the format of the Design Tokens Community Group (2025.10). In Figma, import
    both into one collection of variables, each as a mode.
  </p>
`;

const style = html`
  <style>
    .tokens table {
      min-inline-size: 46em;
    }
    .tokens .soft {
      color: var(--soft);
      font-weight: 400;
    }
    .tokens td p {
      max-inline-size: 24em;
    }
    .tokens th p {
      max-inline-size: 26em;
    }
    .tokens .wide {
      min-inline-size: 14em;
    }
    .tokens .swatch {
      display: flex;
      align-items: center;
      gap: 0.7em;
      margin-block-end: 0.5em;
      font-size: 0.92em;
      line-height: 1.3;
      white-space: nowrap;
    }
    .tokens :is(.colour, .ruler, .corner) {
      box-sizing: border-box;
      flex: none;
      border: 1px solid var(--edge);
      forced-color-adjust: none;
    }
    .tokens .colour {
      inline-size: 3em;
      block-size: 2.6em;
      border-radius: 6px;
    }
    .tokens .ruler {
      display: block;
      block-size: 0.9em;
      background: var(--action);
    }
    .tokens .corner {
      display: block;
      inline-size: 6em;
      block-size: 3.4em;
      background: var(--quiet);
    }
    .tokens .measured-here {
      position: absolute;
      inline-size: 44em;
      max-inline-size: 100%;
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
    }
  </style>
`;

const view = (measured: Measured): TemplateResult => html`
  ${sheet(
    'Tokens',
    'What a practice may set. One is enough: --ketamine-accent. What is not set derives, and whatever is set, the words stay readable.',
    part('Colours', colours('Colours', SETTABLE.filter(isColour), measured)),
    part('Sizes and letters', scale(measured)),
    part(
      'What derives',
      html`
        <p>These follow the colours above, and are not to be set.</p>
        ${colours('Derived colours', DERIVED, measured)}
      `,
    ),
    part('Take them with you', takeAlong(measured)),
    part(
      'Setting them',
      html`
        <p>
          In a style sheet, on <code>ketamine-practice</code>, on a widget, or on anything around
          it; they are inherited. A colour may be for both schemes:
          <code>light-dark(#fffaf2, #211d18)</code>. <code>docs/tokens.md</code> says what happens
          to a colour that nobody could read.
        </p>
      `,
    ),
  )}
`;

/** The screens on which most is drawn, to see what draws with what. They are not shown. */
async function screens(place: HTMLElement): Promise<ReadonlyMap<string, ShadowRoot[]>> {
  render(html`${allWidgets()}<ketamine-screener></ketamine-screener>`, place);
  const [first, second] = place.querySelectorAll<HTMLElement>('ketamine-screener');
  const walk = first && new Walk(first);
  await walk?.to({safety: 'no', concern: 'pain'});
  await walk?.proceed();
  await walk?.pick('painCondition', 'crps');
  if (second) await new Walk(second).to({safety: 'yes', afterCrisis: 'stop'});
  const roots = new Map<string, ShadowRoot[]>();
  for (const {localName, shadowRoot} of place.querySelectorAll('*')) {
    const name = NAMES[localName];
    if (name && shadowRoot) roots.set(name, [...(roots.get(name) ?? []), shadowRoot]);
  }
  return roots;
}

async function fill(root: HTMLElement): Promise<void> {
  const place = document.createElement('div');
  place.className = 'measured-here';
  place.inert = true;
  root.append(place);
  const roots = await screens(place);
  const uses = [...SETTABLE, ...DERIVED].map(
    (token) => [token.name, usesOf(token, roots)] as const,
  );
  place.remove();
  const measured = {
    light: paintedLook(root, 'light'),
    dark: paintedLook(root, 'dark'),
    uses: new Map(uses),
  };
  render(view(measured), root);
}

/** It is drawn when it stands in the page, where a practice's look reaches it. */
function page(): HTMLElement {
  const root = document.createElement('div');
  root.className = 'tokens';
  root.lang = 'en';
  requestAnimationFrame(() => void fill(root));
  return root;
}

const meta: Meta<Args> = {
  title: 'Foundations/Tokens',
  parameters: {controls: {disable: true}},
};
export default meta;

/** The values are measured in the page, so that they are those of the practice in the toolbar. */
export const Tokens: Story = {
  render: () => html`${style}${page()}`,
  play: async ({canvasElement}) => {
    await until(() => canvasElement.querySelector('.tokens tbody tr'), 'Nothing was measured');
  },
};
