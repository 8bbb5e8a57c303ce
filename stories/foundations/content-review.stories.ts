import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {catalog} from '../../src/content/provenance/catalog.ts';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import type {ReviewMark} from '../../src/content/provenance/schema.ts';
import {WIDGET_LETTERS, WIDGETS} from '../../src/content/provenance/source.ts';
import {
  cited,
  count,
  LANGUAGE,
  markText,
  NOTES,
  readingText,
  reviewScreens,
  signed,
  type ReviewScreen,
  type ReviewString,
} from '../../scripts/review-screens.ts';
import {choice} from '../support/choice.ts';

interface Filter {
  widget: string;
  status: string;
  locale: string;
  /** Whether a string is left out where it stands on an earlier screen. */
  once: boolean;
}

const ANY = 'any';
const STATUSES = ['draft', 'reviewed'] as const satisfies readonly ReviewMark['status'][];

const shown = ({locale}: Filter): readonly Locale[] =>
  LOCALES.filter((each) => locale === ANY || locale === each);

/** The screens that have something to show, each with what it has. */
const filtered = (view: readonly ReviewScreen[], filter: Filter): ReviewScreen[] =>
  view
    .filter(({widget}) => filter.widget === ANY || widget === filter.widget)
    .map((screen) => ({
      ...screen,
      strings: screen.strings.filter(
        ({first, review}) =>
          (!filter.once || first === screen.number) &&
          shown(filter).some(
            (locale) => filter.status === ANY || review[locale].status === filter.status,
          ),
      ),
    }))
    .filter(({strings}) => strings.length);

const row = (term: string, details: readonly unknown[]): TemplateResult | typeof nothing =>
  details.length
    ? html`<div>
        <dt>${term}</dt>
        ${details.map((detail) => html`<dd>${detail}</dd>`)}
      </div>`
    : nothing;

const evidence = (
  {origin, hedge, quote, facts, references, flags, review}: ReviewString,
  locales: readonly Locale[],
): TemplateResult => html`
  ${row('Origin', [html`<b>${origin}</b>${quote ? ', word for word' : nothing}`])}
  ${row(
    'Facts',
    facts.map(({id, exact}) => html`<b>${id}</b> <q>${exact}</q>`),
  )}
  ${row(
    'References',
    references.map(({number, title}) => html`<b>[${number}]</b> ${title}`),
  )}
  ${row('Hedge', hedge ? [hedge] : [])}
  ${row(
    'Flags',
    flags.map(
      ({id, issue, treatment}) => html`
        <b>${id}</b> ${issue}
        <span class="soft">– ${treatment}</span>
      `,
    ),
  )}
  ${row(
    'Review',
    locales.map(
      (locale) => html`
        ${LANGUAGE[locale]}:
        <b class=${review[locale].status}>${markText(review[locale])}</b>
      `,
    ),
  )}
`;

const stringView = (
  string: ReviewString,
  screen: ReviewScreen,
  locales: readonly Locale[],
): TemplateResult => html`
  <li>
    ${locales.map((locale) => html`<p class="words" lang=${locale}>${string.text[locale]}</p>`)}
    <dl>
      ${row('Id', [html`<code>${string.id}</code>`])}
      ${
        string.first === screen.number
          ? evidence(string, locales)
          : row('Seen', [`in full on screen ${string.first}`])
      }
    </dl>
  </li>
`;

const screenView = (screen: ReviewScreen, locales: readonly Locale[]): TemplateResult => html`
  <section aria-labelledby="screen-${screen.number}">
    <h2 id="screen-${screen.number}">${screen.number}. ${screen.name}</h2>
    <p class="readings">
      ${locales.map(
        (locale) => html`
          <span class=${screen.readings[locale]?.verdict ?? 'fine'}>
            ${LANGUAGE[locale]}: ${readingText(screen.readings[locale])}
          </span>
        `,
      )}
    </p>
    <ol class=${locales.length > 1 ? 'both' : 'single'}>
      ${screen.strings.map((string) => stringView(string, screen, locales))}
    </ol>
  </section>
`;

function page(
  view: readonly ReviewScreen[],
  filter: Filter,
  set: (change: Partial<Filter>) => void,
): TemplateResult {
  const {strings, reviewed} = signed(view);
  const found = filtered(view, filter);
  const total = found.reduce((sum, screen) => sum + screen.strings.length, 0);
  return html`
    ${style}
    <h1>Content review</h1>
    <p>
      Every screen with every string on it, and what each stands on, for the clinician who signs the
      words.
      ${LOCALES.map(
        (locale) =>
          html`<b>${LANGUAGE[locale]}: ${reviewed[locale]} of ${strings} strings reviewed.</b> `,
      )}
    </p>
    <details>
      <summary>How to read this</summary>
      <ul>
        ${NOTES.map((note) => html`<li>${note}</li>`)}
      </ul>
    </details>
    <details>
      <summary>References</summary>
      <ul>
        ${cited(view).map(([number, title]) => html`<li>[${number}] ${title}</li>`)}
      </ul>
    </details>
    <div class="filters" role="group" aria-label="Show">
      ${choice(
        'Widget',
        [[ANY, 'All'], ...WIDGET_LETTERS.map((id) => [WIDGETS[id], WIDGETS[id]] as const)],
        (widget) => set({widget}),
      )}
      ${choice(
        'Review status',
        [[ANY, 'Any'], ...STATUSES.map((status) => [status, status] as const)],
        (status) => set({status}),
      )}
      ${choice(
        'Language',
        [[ANY, 'Both'], ...LOCALES.map((locale) => [locale, LANGUAGE[locale]] as const)],
        (locale) => set({locale}),
      )}
      <label class="check">
        <input
          type="checkbox"
          @change=${({currentTarget}: Event) => {
            if (currentTarget instanceof HTMLInputElement) set({once: currentTarget.checked});
          }}
        />
        Each string only once
      </label>
      <output>${count(found.length, 'screen')}, ${count(total, 'string')}</output>
    </div>
    ${found.length ? nothing : html`<p>No string is like that.</p>`}
    ${found.map((screen) => screenView(screen, shown(filter)))}
  `;
}

const style = html`
  <style>
    .content-review {
      --surface: light-dark(#fff, #181d21);
      --text: light-dark(#16212a, #edf1f3);
      --soft: light-dark(#3f4c56, #bcc6cd);
      --line: light-dark(#d9dee2, #384148);
      --edge: light-dark(#66747d, #8b99a2);
      --action: light-dark(#12586a, #9fd4e2);
      --warn: light-dark(#6b4300, #f2cf94);
      --urgent: light-dark(#98201a, #ffb9ae);
      container-type: inline-size;
      max-inline-size: 90rem;
      margin-inline: auto;
      color: var(--text);
      overflow-wrap: break-word;
    }
    .content-review :is(h1, h2, p, ol, dl, dd) {
      margin: 0;
      padding: 0;
    }
    .content-review h1 {
      font-size: 1.6rem;
      line-height: 1.25;
      margin-block-end: 0.25rem;
    }
    .content-review h1 + p {
      margin-block-end: 0.4rem;
    }
    .content-review summary {
      inline-size: fit-content;
      padding: 0.6rem 0.5rem 0.6rem 0;
      font-weight: 600;
      color: var(--action);
      cursor: pointer;
    }
    .content-review ul {
      margin: 0;
      padding-inline-start: 1.2rem;
      max-inline-size: 50rem;
    }
    .content-review ul > li {
      margin-block-end: 0.4rem;
    }
    .content-review .filters {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0.75rem 1.25rem;
      margin-block: 0.75rem 1.25rem;
    }
    .content-review label {
      display: grid;
      gap: 0.25rem;
      font-weight: 600;
    }
    .content-review label.check {
      grid-auto-flow: column;
      justify-content: start;
      align-items: center;
      gap: 0.6rem;
    }
    .content-review :is(select, label.check, output) {
      min-block-size: 44px;
    }
    .content-review select {
      padding-inline: 0.6rem;
      border: 1px solid var(--edge);
      border-radius: 8px;
      background: var(--surface);
      color: var(--text);
      font: inherit;
      font-weight: 400;
    }
    .content-review input {
      inline-size: 1.35rem;
      block-size: 1.35rem;
      margin: 0;
      accent-color: var(--action);
    }
    .content-review :is(select, input, summary):focus-visible {
      outline: 3px solid var(--text);
      outline-offset: 1px;
    }
    .content-review :is(output, .soft, .readings, dt) {
      color: var(--soft);
    }
    .content-review output {
      display: flex;
      align-items: center;
    }
    .content-review section {
      margin-block-start: 1.5rem;
      border: 1px solid var(--line);
      border-radius: 14px;
      background: var(--surface);
    }
    .content-review h2 {
      position: sticky;
      inset-block-start: 0;
      padding: 0.8rem 1.25rem;
      border-block-end: 1px solid var(--line);
      border-radius: 14px 14px 0 0;
      background: var(--surface);
      font-size: 1.1rem;
      line-height: 1.3;
    }
    .content-review .readings {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 1.5rem;
      padding: 0.8rem 1.25rem 0;
      font-size: 0.9rem;
    }
    .content-review .warn {
      color: var(--warn);
    }
    .content-review .fail {
      color: var(--urgent);
      font-weight: 600;
    }
    .content-review .reviewed {
      color: var(--action);
    }
    .content-review ol {
      list-style: none;
      padding-inline: 1.25rem;
    }
    .content-review ol > li {
      display: grid;
      gap: 0.6rem 2rem;
      padding-block: 1rem;
    }
    .content-review ol > li + li {
      border-block-start: 1px solid var(--line);
    }
    .content-review .words {
      font-size: 1.05rem;
    }
    .content-review dl {
      display: grid;
      gap: 0.15rem;
      align-content: start;
      font-size: 0.875rem;
    }
    .content-review dl > div {
      display: grid;
      grid-template-columns: 5.5rem minmax(0, 1fr);
      gap: 0 0.75rem;
    }
    .content-review dd {
      grid-column: 2;
    }
    .content-review code {
      font-size: 0.95em;
      overflow-wrap: anywhere;
    }
    @container (min-width: 36rem) {
      .content-review .both > li {
        grid-template-columns: 1fr 1fr;
      }
      .content-review .both > li > dl {
        grid-column: 1 / -1;
      }
    }
    @container (min-width: 60rem) {
      .content-review .both > li {
        grid-template-columns: 1fr 1fr 1.4fr;
      }
      .content-review .both > li > dl {
        grid-column: auto;
      }
      .content-review .single > li {
        grid-template-columns: 1fr 1fr;
      }
    }
  </style>
`;

function contentReview(): HTMLElement {
  const view = reviewScreens(catalog());
  const root = document.createElement('article');
  root.className = 'content-review';
  root.lang = 'en';
  const draw = (filter: Filter): void => {
    render(
      page(view, filter, (change) => draw({...filter, ...change})),
      root,
    );
  };
  draw({widget: ANY, status: ANY, locale: ANY, once: false});
  return root;
}

const meta: Meta = {
  title: 'Foundations/Content review',
  // One long page by itself: a docs page around it would only show it twice.
  parameters: {controls: {disable: true}},
};
export default meta;

/** The same as docs/content-review.md, from the same data. */
export const ContentReview: StoryObj = {
  name: 'Content review',
  render: () => html`${contentReview()}`,
};
