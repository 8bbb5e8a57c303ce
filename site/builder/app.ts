import {html, render} from 'lit/html.js';
import type {WidgetId} from '../../src/embed/attributes.ts';
import type {EmbedConfig, Release} from '../../src/embed/config.ts';
import type {Finding} from '../../src/embed/lint.ts';
import type {Locale} from '../../src/content/locales.ts';
import {releaseFor, type Files} from '../../src/embed/published.ts';
import {guide} from './guide.ts';
import {previewPane, type View} from './preview-pane.ts';
import {sayIn, type Say, type Word} from './say.ts';
import {configOf, FRESH, fromFragment, toFragment, type State} from './state.ts';
import {status} from './status.ts';
import {copyStep} from './steps/copy.ts';
import {detailsStep} from './steps/details.ts';
import {lookStep} from './steps/look.ts';
import {websiteStep} from './steps/website.ts';
import {widgetsStep} from './steps/widgets.ts';

/** What the page around the builder knows: the files of this version, the words, and where the preview is. */
export interface Around extends Files {
  /** The zip with everything, if it was built. */
  readonly download?: {readonly href: string; readonly bytes: number} | undefined;
  /** How many texts there are, and the ids of those that a clinician has signed, by language. */
  readonly signed: {
    readonly of: number;
    readonly ids: Readonly<Record<string, readonly string[]>>;
  };
  readonly preview: string;
}

/** What is said about the last thing that was done, and where. */
interface Said {
  readonly about: string;
  readonly text: string;
}

/** What is on screen and in no address: what was pasted to be read, and what came of it. */
interface LocalState {
  readonly view: View;
  /** The widget that one is busy with. */
  readonly about: WidgetId | undefined;
  readonly isPreviewOpen: boolean;
  /** What is shown in full, by what it is. */
  readonly unfolded: readonly string[];
  /** Which of the texts one is putting into own words. */
  readonly ownWords: {readonly locale: Locale | undefined; readonly id: string};
  readonly said: Said | undefined;
  readonly snippet: string;
  readonly page: string;
  readonly findings: readonly Finding[] | undefined;
}

/** What every step is drawn with. */
export interface BuilderContext extends Around {
  readonly state: State;
  readonly config: EmbedConfig;
  /** Where this snippet's files come from; nothing while somebody has to say it. */
  readonly release: Release | undefined;
  readonly local: LocalState;
  readonly msg: Say;
  readonly set: (change: Partial<State>) => void;
  readonly setLocal: (change: Partial<LocalState>) => void;
}

const EMPTY: LocalState = {
  view: {size: 'phone', scheme: 'light', host: 'plain'},
  about: undefined,
  isPreviewOpen: false,
  unfolded: [],
  ownWords: {locale: undefined, id: ''},
  said: undefined,
  snippet: '',
  page: '',
  findings: undefined,
};

/** The widget that shows what a step changes, where the step is not about one. */
const SHOWN_BY: Readonly<Record<string, WidgetId>> = {look: 'schedule-button'};

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

/** How long until an address that the browser refused is written again. In milliseconds. */
const RETRY = 1000;

/** Draws the builder into an element, and again whenever something in it or the address changes. */
export function start(root: HTMLElement, around: Around): void {
  const page = root.ownerDocument;
  const {location, history} = page.defaultView ?? window;
  let state = fromFragment(location.hash);
  let local = EMPTY;

  let later: ReturnType<typeof setTimeout> | undefined;
  /** Safari writes a hundred addresses in ten seconds at most, and a color that is dragged has more: the last one follows. */
  const writeAddress = (): void => {
    clearTimeout(later);
    const fragment = toFragment(state);
    try {
      history.replaceState(
        null,
        '',
        `${location.pathname}${location.search}${fragment && `#${fragment}`}`,
      );
    } catch {
      later = setTimeout(() => {
        if (root.isConnected) writeAddress();
      }, RETRY);
    }
  };

  const set = (change: Partial<State>): void => {
    state = {...state, ...change};
    local = {...local, said: undefined};
    writeAddress();
    draw();
  };
  const setLocal = (change: Partial<LocalState>): void => {
    local = {...local, ...change};
    draw();
  };

  /** On a phone the preview lies over the form. */
  const openPreview = (isPreviewOpen: boolean): void => {
    setLocal({isPreviewOpen});
    page.getElementById(isPreviewOpen ? 'preview' : 'open-preview')?.focus();
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && local.isPreviewOpen) openPreview(false);
  };

  /** The preview shows what one is busy with. */
  const follow = (event: FocusEvent): void => {
    const {target} = event;
    const named = target instanceof Element && target.closest<HTMLElement>('[data-about]');
    const name = named ? (named.dataset['about'] ?? '') : '';
    const about = SHOWN_BY[name] ?? state.chosen.find((each) => each === name);
    if (about && about !== local.about) setLocal({about});
  };

  function draw(): void {
    const msg = sayIn(state.ui);
    const context: BuilderContext = {
      ...around,
      state,
      config: configOf(state, around),
      release: releaseFor(state.platform, state.base, around),
      local,
      msg,
      set,
      setLocal,
    };
    page.documentElement.lang = state.ui;
    page.title = `${msg('title')} · ketamine-widgets`;
    render(
      html`
        <a class="skip" href="#step-1" @click=${skip}>${msg('skip')}</a>
        <header class="top" ?inert=${local.isPreviewOpen}>
          <a class="brand" href="./index.html">ketamine-widgets</a>
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
        <main class="page" @focusin=${follow} @keydown=${escape}>
          <div class="intro" ?inert=${local.isPreviewOpen}>
            <h1>${msg('title')}</h1>
            <p class="soft">${msg('lead')}</p>
            ${status(around, state.ui, msg)}
          </div>
          <div class="steps" ?inert=${local.isPreviewOpen}>
            ${step(1, msg, 'step1', 'step1Lead', widgetsStep(context))}
            ${step(2, msg, 'step2', 'step2Lead', detailsStep(context))}
            ${step(3, msg, 'step3', 'step3Lead', lookStep(context))}
            ${step(4, msg, 'step4', 'step4Lead', websiteStep(context))}
            ${step(5, msg, 'step5', undefined, copyStep(context))}
            <div class="row end">
              <button
                class="button line"
                type="button"
                @click=${() => {
                  local = EMPTY;
                  set({...FRESH, ui: state.ui});
                  page.getElementById('step-1')?.focus();
                }}
              >
                ${msg('startAgain')}
              </button>
            </div>
            <button
              class="button preview-opener"
              id="open-preview"
              type="button"
              @click=${() => {
                openPreview(true);
              }}
            >
              ${msg('preview')}
            </button>
          </div>
          <aside class="aside" aria-labelledby="preview" ?data-open=${local.isPreviewOpen}>
            ${previewPane(context, () => {
              openPreview(false);
            })}
          </aside>
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
