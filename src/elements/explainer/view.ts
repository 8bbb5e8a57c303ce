import {html, nothing, type TemplateResult} from 'lit';
import {en} from '../../content/explainer/en.ts';
import {explainer as es} from '../../content/spanish.ts';
import {overridable} from '../../content/explainer/overridable.ts';
import type {ExplainerItem} from '../../content/provenance/explainer.ts';
import {CONCERN, LAYOUT} from '../../settings/choices.ts';
import type {ViewContext} from '../../settings/view-context.ts';
import {steps} from '../../ui/icons.ts';
import {screenHead} from '../../ui/screen-head.ts';
import {widgetFrame} from '../../ui/widget-frame.ts';
import {READINGS, topics, type Reading} from './topics.ts';

export const words = {
  folder: 'explainer',
  en,
  // Asked for anew each time: the words may come later.
  get es() {
    return es;
  },
  overridable,
};

/** The widget's own settings, as a page has set them. */
export interface ExplainerSettings {
  readonly concern?: unknown;
  readonly layout?: unknown;
}

/** What the reader has chosen, and how they choose. */
export interface Choice {
  readonly chosen: Reading | undefined;
  readonly choose: (reading: Reading) => void;
  /** To the self-check of the same page, where there is one. */
  readonly toScreener?: (() => void) | undefined;
}

export function view(
  context: ViewContext<ExplainerItem>,
  settings: ExplainerSettings,
  {chosen = 'mood', choose, toScreener}: Choice,
): TemplateResult {
  const {msg, level, dates, read} = context;
  const concern = read(CONCERN, settings.concern);
  const set = concern === 'depression' ? 'mood' : concern;
  const layout = read(LAYOUT, settings.layout) ?? 'accordion';
  // A form, for the reason that the screener's answers have one. With this method it is sent nowhere.
  const choice = html`
    <fieldset aria-label=${msg('reading')}>
      <form class="readings" method="dialog" role="none" autocomplete="off">
        ${READINGS.map(
          (reading) => html`
            <label>
              <input
                type="radio"
                name="reading"
                ?checked=${reading === chosen}
                @change=${() => choose(reading)}
              />
              ${msg(`reading.${reading}`)}
            </label>
          `,
        )}
      </form>
    </fieldset>
  `;
  return widgetFrame(
    context,
    {labelledBy: 'title'},
    html`
      <div class="card pad" part="card">
        ${screenHead(context, msg('title'), 'intro', msg('from'))}
        <p class="muted intro" id="intro">
          ${msg('infusion')} ${msg('what.dose')} ${msg('what.outpatient')}
        </p>
        ${set ? nothing : choice}
        ${topics({msg, reading: set ?? chosen, switchable: !set, layout, level: level(1), dates})}
        ${
          toScreener
            ? html`
                <div class="foot way">
                  <button class="button quiet" type="button" @click=${toScreener}>
                    ${steps}${msg('screener')}
                  </button>
                </div>
              `
            : nothing
        }
      </div>
    `,
  );
}
