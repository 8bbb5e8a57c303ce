import {html, render} from 'lit/html.js';
import type {EmbedConfig, Release} from '../../src/embed/config.ts';
import type {Finding} from '../../src/embed/lint.ts';
import {guide} from './guide.ts';
import {previewPane, type View} from './preview-pane.ts';
import {sayIn, type Say, type Word} from './say.ts';
import {configOf, FRESH, fromFragment, toFragment, type State} from './state.ts';
import {copyStep} from './steps/copy.ts';
import {detailsStep} from './steps/details.ts';
import {lookStep} from './steps/look.ts';
import {websiteStep} from './steps/website.ts';
import {widgetsStep} from './steps/widgets.ts';

/** What the page around the builder knows: the files of this version, and where the preview is. */
export interface Around {
  readonly version: string;
  readonly release: Release;
  readonly preview: string;
}

/** What is said about the last thing that was done, and where. */
export interface Said {
  readonly about: string;
  readonly text: string;
}

/** What is on screen and in no address: what was pasted to be read, and what came of it. */
export interface Desk {
  readonly view: View;
  readonly said: Said | undefined;
  readonly snippet: string;
  readonly page: string;
  readonly findings: readonly Finding[] | undefined;
}

/** What every step is drawn with. */
export interface BuilderContext extends Around {
  readonly state: State;
  readonly config: EmbedConfig;
  readonly desk: Desk;
  readonly msg: Say;
  readonly set: (change: Partial<State>) => void;
  readonly put: (change: Partial<Desk>) => void;
}

const EMPTY_DESK: Desk = {
  view: {size: 'phone', scheme: 'light', host: 'plain'},
  said: undefined,
  snippet: '',
  page: '',
  findings: undefined,
};

/** What a step is drawn inside: its number, its name, and what it is for. */
const step = (
  number: number,
  msg: Say,
  title: Word,
  lead: Word | undefined,
  inside: unknown,
) => html`
  <section class="card" aria-labelledby=${`step-${String(number)}`}>
    <div class="step-head">
      <span class="number" aria-hidden="true">${number}</span>
      <h2 id=${`step-${String(number)}`} tabindex="-1">${msg(title)}</h2>
      ${lead && html`<p class="soft">${msg(lead)}</p>`}
    </div>
    ${inside}
  </section>
`;

/** Draws the builder into an element, and again whenever something in it or the address changes. */
export function start(root: HTMLElement, around: Around): void {
  const page = root.ownerDocument;
  const {location, history} = page.defaultView ?? window;
  let state = fromFragment(location.hash);
  let desk = EMPTY_DESK;

  const set = (change: Partial<State>): void => {
    state = {...state, ...change};
    desk = {...desk, said: undefined};
    const fragment = toFragment(state);
    history.replaceState(
      null,
      '',
      `${location.pathname}${location.search}${fragment && `#${fragment}`}`,
    );
    draw();
  };
  const put = (change: Partial<Desk>): void => {
    desk = {...desk, ...change};
    draw();
  };

  function draw(): void {
    const msg = sayIn(state.ui);
    const context: BuilderContext = {
      ...around,
      state,
      config: configOf(state),
      desk,
      msg,
      set,
      put,
    };
    page.documentElement.lang = state.ui;
    page.title = `${msg('title')} · ketamine-widgets`;
    render(
      html`
        <a class="skip" href="#step-1" @click=${skip}>${msg('skip')}</a>
        <header class="top">
          <span class="brand">ketamine-widgets</span>
          <nav aria-label="ketamine-widgets">
            <a href=${guide(state.ui, 'index')}>${msg('guides')}</a>
            <a href="./examples.html">${msg('examples')}</a>
            <button
              class="language"
              type="button"
              lang=${state.ui === 'en' ? 'es' : 'en'}
              @click=${() => {
                set({ui: state.ui === 'en' ? 'es' : 'en'});
              }}
            >
              ${msg('other')}
            </button>
          </nav>
        </header>
        <main class="page">
          <div class="intro">
            <h1>${msg('title')}</h1>
            <p class="soft">${msg('lead')}</p>
          </div>
          <div class="steps">
            ${step(1, msg, 'step1', 'step1Lead', widgetsStep(context))}
            ${step(2, msg, 'step2', 'step2Lead', detailsStep(context))}
            ${step(3, msg, 'step3', 'step3Lead', lookStep(context))}
            ${step(4, msg, 'step4', 'step4Lead', websiteStep(context))}
            ${step(5, msg, 'step5', undefined, copyStep(context))}
            <div class="row between">
              <p class="small soft">${msg('draft')}</p>
              <button
                class="button line"
                type="button"
                @click=${() => {
                  desk = EMPTY_DESK;
                  set({...FRESH, ui: state.ui});
                  page.getElementById('step-1')?.focus();
                }}
              >
                ${msg('startAgain')}
              </button>
            </div>
          </div>
          <aside class="aside" aria-labelledby="preview">${previewPane(context)}</aside>
        </main>
      `,
      root,
    );
  }

  /** The address is the state's; a link to a place on this page must not take it away. */
  const skip = (event: Event): void => {
    event.preventDefault();
    page.getElementById('step-1')?.focus();
  };

  page.defaultView?.addEventListener('hashchange', () => {
    state = fromFragment(location.hash);
    draw();
  });
  draw();
}
