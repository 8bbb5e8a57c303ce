import {html, nothing, type TemplateResult} from 'lit';
import {en} from '../../content/explainer/en.ts';
import {explainer as es} from '../../content/spanish.ts';
import {overridable} from '../../content/explainer/overridable.ts';
import type {ExplainerItem} from '../../content/provenance/explainer.ts';
import {CONCERN, LAYOUT} from '../../model/choices.ts';
import type {Scene} from '../../model/scene.ts';
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
  scene: Scene<ExplainerItem>,
  settings: ExplainerSettings,
  {chosen = 'mood', choose, toScreener}: Choice,
): TemplateResult {
  const {say, level, dates, read} = scene;
  const concern = read(CONCERN, settings.concern);
  const set = concern === 'depression' ? 'mood' : concern;
  const layout = read(LAYOUT, settings.layout) ?? 'accordion';
  // In a form for the reason that the screener's are; of this kind, it is sent nowhere.
  const choice = html`
    <fieldset aria-label=${say('reading')}>
      <form class="readings" method="dialog" role="none">
        ${READINGS.map(
          (reading) => html`
            <label>
              <input
                type="radio"
                name="reading"
                autocomplete="off"
                ?checked=${reading === chosen}
                @change=${() => choose(reading)}
              />
              ${say(`reading.${reading}`)}
            </label>
          `,
        )}
      </form>
    </fieldset>
  `;
  return widgetFrame(
    scene,
    {labelledBy: 'title'},
    html`
      <div class="card pad" part="card">
        ${screenHead(scene, say('title'), 'intro', say('from'))}
        <p class="soft intro" id="intro">
          ${say('infusion')} ${say('what.dose')} ${say('what.outpatient')}
        </p>
        ${set ? nothing : choice}
        ${topics({say, reading: set ?? chosen, switchable: !set, layout, level: level(1), dates})}
        ${
          toScreener
            ? html`
                <div class="foot way">
                  <button class="button quiet" type="button" @click=${toScreener}>
                    ${steps}${say('screener')}
                  </button>
                </div>
              `
            : nothing
        }
      </div>
    `,
  );
}
