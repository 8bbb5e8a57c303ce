import 'axe-core';
import type * as Axe from 'axe-core';
import {html, render, type TemplateResult} from 'lit/html.js';
import {LOCALES} from '../../src/content/locales.ts';
import {snapshots} from '../../test/__snapshots__/trees.spec.snap.js';
import {choice} from './choice.ts';
import {part, sheet, stage} from './sheet.ts';
import type {Args} from './settings.ts';
import type {Story} from './story.ts';
import {until} from './until.ts';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

/** A key, or a moment, and what comes of it. */
export interface Key {
  readonly keys?: readonly string[];
  readonly when?: string;
  readonly does: string;
}

const TREES: Readonly<Record<string, string>> = snapshots;
const LANGUAGES = {en: 'in English', es: 'in Spanish'} as const;
/** The same rules that the tests hold every story to. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/** “OutcomeTalkFirst” as words. */
const spaced = (name: string): string =>
  name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').toLowerCase();

const keyboard = (keys: readonly Key[]): TemplateResult => html`
  <table>
    <thead>
      <tr>
        <th scope="col">Key or moment</th>
        <th scope="col">What it does</th>
      </tr>
    </thead>
    <tbody>
      ${keys.map(
        ({keys: pressed = [], when, does}) => html`
          <tr>
            <th scope="row">${pressed.map((key) => html`<kbd>${key}</kbd> `)}${when}</th>
            <td>${does}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

/** The tree of any state in either language, from those that the tests keep. */
function trees(widget: string): HTMLElement {
  const root = document.createElement('div');
  const names = Object.keys(TREES).filter((name) => name.startsWith(`${widget} › `));
  const states = [...new Set(names.map((name) => name.replace(/^.* › | \(..\)$/g, '')))];
  const draw = (state: string, locale: string): void => {
    render(
      html`
        <div class="row">
          ${choice(
            'State',
            states.map((each) => [each, spaced(each)]),
            (value) => {
              draw(value, locale);
            },
            state,
          )}
          ${choice(
            'Language',
            LOCALES.map((each) => [each, LANGUAGES[each]]),
            (value) => {
              draw(state, value);
            },
            locale,
          )}
        </div>
        <pre tabindex="0" role="region" aria-label="Accessibility tree" lang=${locale}>
${TREES[`${widget} › ${state} (${locale})`]}</pre>
      `,
      root,
    );
  };
  draw(states.find((state) => /^(Start|Default)$/.test(state)) ?? states[0] ?? '', 'en');
  return root;
}

const report = ({violations, passes, incomplete}: Axe.AxeResults): TemplateResult => html`
  <p>
    <b>
      ${
        violations.length
          ? html`<span class="low">${violations.length} rules found something.</span>`
          : `${passes.length} rules passed, none found anything.`
      }
    </b>
    ${
      incomplete.length
        ? `axe leaves ${incomplete.length} to a person: ${incomplete.map(({id}) => id).join(', ')}.`
        : ''
    }
  </p>
  <div class="scrolls" tabindex="0" role="region" aria-label="Rules">
    <table>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">What it asks</th>
          <th scope="col">Places</th>
        </tr>
      </thead>
      <tbody>
        ${[...violations, ...passes].map(
          ({id, help, nodes}) => html`
            <tr>
              <th scope="row"><code>${id}</code></th>
              <td>${help}</td>
              <td>${nodes.length}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;

/** A page that says what a keyboard does, what a listener hears, and what axe finds, here and now. */
export const accessibility = (
  widget: string,
  keys: readonly Key[],
  view: (args: Args) => TemplateResult,
  prepare?: (canvas: HTMLElement) => unknown,
): Story => ({
  // The add-on would run axe while this page does, and axe runs once at a time.
  parameters: {a11y: {test: 'off'}},
  render: () =>
    sheet(
      'Accessibility',
      'What a keyboard does, what a listener hears, and what the checks find, here and now.',
      part('By keyboard', keyboard(keys)),
      html`<div class="checked">${stage(view({}))}</div>`,
      part('What axe finds in it', html`<div class="report"><p class="told">Looking…</p></div>`),
      part(
        'What a listener hears',
        html`
          <p>
            The accessibility tree, as Chromium hands it to a screen reader. The tests keep it for
            every state, and fail when it changes.
          </p>
          ${trees(widget)}
        `,
      ),
    ),
  play: async ({canvasElement}) => {
    await prepare?.(canvasElement);
    const checked = canvasElement.querySelector('.checked');
    const place = canvasElement.querySelector<HTMLElement>('.report');
    if (!checked || !place) return;
    place.replaceChildren();
    render(report(await window.axe.run(checked, {runOnly: RULES})), place);
    await until(() => place.querySelector('tbody tr'), 'axe looked at nothing');
  },
});
