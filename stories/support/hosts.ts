import {html, type TemplateResult} from 'lit/html.js';

/** A page of somebody else's, with habits that pages have. */
interface Host {
  readonly name: string;
  /** What there is to see in it. */
  readonly note: string;
  readonly style: TemplateResult;
  readonly dir?: 'rtl';
}

/** What the hosts share: a page as practices have them. */
const page = html`
  <style>
    .host {
      --page: light-dark(#fff, #15191c);
      --ink: light-dark(#1c2328, #e6eaed);
      --rule: light-dark(#dcd9d0, #2b3136);
      display: grid;
      grid-template: auto 1fr auto / minmax(0, 1fr);
      min-block-size: 100vh;
      background: var(--page);
      color: var(--ink);
      font:
        17px/1.6 system-ui,
        sans-serif;
    }
    .host > :is(header, footer, main) {
      padding: clamp(1rem, 3vw, 2.5rem) clamp(1rem, 4vw, 3rem);
    }
    .host > header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 1rem;
      padding-block: 1rem;
      border-block-end: 1px solid var(--rule);
      font-weight: 600;
    }
    .host > footer {
      border-block-start: 1px solid var(--rule);
      font-size: 0.9em;
    }
    .host h1 {
      margin: 0 0 0.4em;
      font-size: 2.1em;
      line-height: 1.15;
    }
    .host main > p {
      max-inline-size: 36em;
      margin: 0 0 2em;
    }
    .host .widgets {
      display: grid;
      gap: 2em;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
      align-items: start;
      max-inline-size: 75em;
    }
    .host .widgets > * {
      min-inline-size: 0;
    }
    .host form :is(button, input) {
      box-sizing: border-box;
      min-block-size: 44px;
      padding: 0.3em 0.8em;
      border: 1px solid light-dark(#66747d, #8b99a2);
      border-radius: 6px;
      background: var(--page);
      color: var(--ink);
      font: inherit;
    }
    .host form {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin: 0;
    }
  </style>
`;

const HOST_PAGES = {
  clean: {name: 'Clean', note: 'A plain page, with a font of the system.', style: html``},
  root: {
    name: '62.5 % root',
    note: 'Its root is 62.5 % large, so that 1rem is 10 pixels. The widgets do not measure in rem.',
    style: html`
      <style>
        html:has([data-host='root']) {
          font-size: 62.5%;
        }
        [data-host='root'] {
          font-size: 1.7rem;
        }
      </style>
    `,
  },
  theme: {
    name: '!important theme',
    note: 'Its rules for buttons, fields and headings are !important, as many themes have them: see the header’s own button and field.',
    style: html`
      <style>
        [data-host='theme'] {
          letter-spacing: 0.06em;
          text-align: center;
        }
        [data-host='theme'] * {
          line-height: 1.2 !important;
        }
        [data-host='theme'] :is(button, input, select, a) {
          border-radius: 0 !important;
          border: 3px solid #7a1020 !important;
          background: #7a1020 !important;
          color: #fff !important;
          text-transform: uppercase !important;
          padding: 0.6em 1.4em !important;
        }
        [data-host='theme'] :is(h1, h2, h3) {
          font:
            italic 700 2.6em/1 Impact,
            sans-serif !important;
          text-transform: uppercase !important;
        }
      </style>
    `,
  },
  magazine: {
    name: 'Serif magazine',
    note: 'Its serif font reaches the widgets on purpose; its drop cap and columns do not.',
    style: html`
      <style>
        [data-host='magazine'] {
          --page: light-dark(#fbf8f1, #1b1a17);
          --ink: light-dark(#231f1a, #ece7dc);
          --ketamine-accent: #7d2b1e;
          --ketamine-radius: 2px;
          font:
            19px/1.65 Georgia,
            'Times New Roman',
            serif;
        }
        [data-host='magazine'] > header {
          justify-content: center;
          font-size: 1.6em;
          font-style: italic;
        }
        [data-host='magazine'] h1 {
          font-size: 3em;
          font-weight: 400;
        }
        [data-host='magazine'] main > p::first-letter {
          float: inline-start;
          margin-inline-end: 0.08em;
          font-size: 3.2em;
          line-height: 0.85;
        }
      </style>
    `,
  },
  sidebar: {
    name: 'Narrow sidebar',
    note: 'The widgets stand in a column of 280 pixels beside the text.',
    style: html`
      <style>
        [data-host='sidebar'] > main {
          display: grid;
          grid-template-columns: minmax(0, 1fr) 280px;
          gap: 0 3em;
          align-content: start;
        }
        [data-host='sidebar'] .widgets {
          grid-area: 1 / 2 / span 3;
          grid-template-columns: minmax(0, 1fr);
        }
        @media (max-width: 700px) {
          [data-host='sidebar'] > main {
            display: block;
          }
          [data-host='sidebar'] .widgets {
            max-inline-size: 280px;
          }
        }
      </style>
    `,
  },
  dark: {
    name: 'Dark',
    note: 'It says color-scheme: dark. The widgets follow.',
    style: html`
      <style>
        [data-host='dark'] {
          color-scheme: dark;
          --page: #0d1117;
        }
      </style>
    `,
  },
  rtl: {
    name: 'Right to left',
    note: 'Its direction is right to left. The widgets speak English and Spanish, so their own words still run from left to right.',
    style: html``,
    dir: 'rtl',
  },
} as const satisfies Readonly<Record<string, Host>>;

export type HostId = keyof typeof HOST_PAGES;

export const HOSTS: Readonly<Record<HostId, Host>> = HOST_PAGES;
export const HOST_IDS = Object.keys(HOST_PAGES) as HostId[];

/** A page of such a practice, with widgets on it. The words around them are those of site/partner.html. */
export function hostPage(id: HostId, widgets: unknown): TemplateResult {
  const {note, style, dir} = HOSTS[id];
  return html`
    ${page} ${style}
    <div class="host" data-host=${id} dir=${dir ?? 'auto'}>
      <header lang="en">
        Lakeside Psychiatry (example)
        <form
          role="search"
          @submit=${(event: Event) => {
            event.preventDefault();
          }}
        >
          <input type="search" aria-label="Search this site" size="10" />
          <button>Search</button>
        </form>
      </header>
      <main>
        <h1 lang="en">Ketamine infusion therapy</h1>
        <p lang="en">
          We do not give this treatment ourselves. We refer people to an infusion clinic when we
          think together that it is worth asking. These pages come from that clinic.
        </p>
        <div class="widgets">${widgets}</div>
      </main>
      <footer lang="en">${note}</footer>
    </div>
  `;
}

/** All four, as a page shows them. */
export const allWidgets = (): TemplateResult => html`
  <ketamine-screener></ketamine-screener>
  <ketamine-explainer></ketamine-explainer>
  <ketamine-schedule-button></ketamine-schedule-button>
  <ketamine-payment-disclaimer></ketamine-payment-disclaimer>
`;
