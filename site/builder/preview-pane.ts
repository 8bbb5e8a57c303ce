import {html, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import {ref} from 'lit/directives/ref.js';
import type {BuilderContext} from './app.ts';
import type {Word} from './say.ts';
import {toFragment} from './state.ts';

const SIZES = {phone: 390, tablet: 820, desktop: 1280} as const;

/** How the preview is seen: on what, in what light, and on what kind of page. */
export interface View {
  readonly size: keyof typeof SIZES;
  readonly scheme: 'light' | 'dark';
  readonly host: 'plain' | 'busy';
}

/** A page of so many pixels, made smaller where the column is narrower. */
function fit(frame: HTMLIFrameElement): void {
  const stage = frame.parentElement;
  if (!stage) return;
  const {clientWidth, clientHeight} = stage;
  const width = Number(frame.dataset['width']);
  const scale = Math.min(1, clientWidth / width);
  frame.style.width = `${String(width)}px`;
  frame.style.height = `${String(clientHeight / scale)}px`;
  frame.style.transform = scale < 1 ? `scale(${String(scale)})` : 'none';
}

const watched = new WeakSet<Element>();

/** Fits it now and whenever the column changes. */
const fitted = (element?: Element): void => {
  if (!(element instanceof HTMLIFrameElement)) return;
  fit(element);
  if (watched.has(element) || !element.parentElement) return;
  watched.add(element);
  new ResizeObserver(() => {
    fit(element);
  }).observe(element.parentElement);
};

function segments<Name extends Word>(
  {msg}: BuilderContext,
  legend: Word,
  names: readonly Name[],
  now: Name,
  changed: (name: Name) => void,
): TemplateResult {
  return html`
    <fieldset>
      <legend class="sr">${msg(legend)}</legend>
      <div class="segments">
        ${names.map(
          (name) => html`
            <label>
              <input
                type="radio"
                name="preview-${legend}"
                value=${name}
                .checked=${live(name === now)}
                @change=${() => {
                  changed(name);
                }}
              />
              ${msg(name)}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** The widgets on a page, as they are now. */
export function previewPane(context: BuilderContext, close: () => void): TemplateResult {
  const {state, local, msg, setLocal, preview} = context;
  const {view} = local;
  const show = (change: Partial<View>): void => {
    setLocal({view: {...view, ...change}});
  };
  const {scheme, host} = view;
  const {about = ''} = local;
  const said = new URLSearchParams({scheme, host, about, state: toFragment(state)});
  return html`
    <section class="preview">
      <div class="row between">
        <h2 id="preview" tabindex="-1">${msg('preview')}</h2>
        <button class="button line preview-closer" type="button" @click=${close}>
          ${msg('backToForm')}
        </button>
      </div>
      <div class="tools">
        ${segments(context, 'size', ['phone', 'tablet', 'desktop'], view.size, (size) => {
          show({size});
        })}
        ${segments(context, 'scheme', ['light', 'dark'], scheme, (to) => {
          show({scheme: to});
        })}
        ${segments(context, 'host2', ['plain', 'busy'], host, (to) => {
          show({host: to});
        })}
      </div>
      <div class="stage">
        <iframe
          title=${msg('previewFrame')}
          data-width=${SIZES[view.size]}
          src="${preview}#${said.toString()}"
          ${ref((element) => {
            // Another function each time: only then is it asked again when the width is another.
            fitted(element);
          })}
        ></iframe>
      </div>
    </section>
  `;
}
