import {html, nothing, type TemplateResult} from 'lit/html.js';
import {en} from '../../content/explainer/en.ts';
import {es} from '../../content/explainer/es.ts';
import {rewordable, type ExplainerItem} from '../../content/explainer/items.ts';
import type {Setting} from '../../context/configured.ts';
import {Widget} from '../../context/widget.ts';
import {reportProblems} from '../../model/report.ts';
import {readSetting} from '../../model/setting.ts';
import {base} from '../../ui/base.styles.ts';
import {styles} from './ketamine-explainer.styles.ts';
import {CONCERN, READINGS, topics, type Reading} from './topics.ts';

/**
 * What the treatment is, whom it is for and not for, how it works and what the day is like, in the
 * clinic's name. One content, two readings: depression and chronic pain.
 *
 * @tag ketamine-explainer
 * @summary What the treatment is and what the day is like, for depression and chronic pain.
 * @csspart card - The box around everything.
 * @csspart heading - The widget's heading.
 * @cssprop [--ketamine-accent=#12586a] - The one colour a practice sets. The rest derives from it.
 * @cssprop [--ketamine-surface] - What the text stands on.
 * @cssprop [--ketamine-text] - The text.
 * @cssprop [--ketamine-font] - The font. The default is the page's own.
 * @cssprop [--ketamine-radius=14px] - The roundness of the box.
 * @cssprop [--ketamine-max-width=44em] - The width the widget grows to.
 */
export class KetamineExplainer extends Widget<ExplainerItem> {
  static override settings = {...Widget.settings, concern: 'concern'};
  static override styles = [base, styles];

  /**
   * Which reading to show: `depression` or `pain`. Without it the reader chooses.
   * @attr concern
   */
  declare concern: Setting;

  protected override readonly words = {folder: 'explainer', en, es, rewordable};
  #chosen: Reading = 'mood';

  protected override view(): TemplateResult {
    const say = this.say.bind(this);
    const {known: set, problems} = readSetting(CONCERN, this.concern);
    reportProblems(this, problems);
    return html`
      <section class="base" lang=${this.locale} dir="ltr" aria-labelledby="title">
        <div class="card pad" part="card">
          <p class="eyebrow">${say('from')}</p>
          <h2 id="title" part="heading" aria-level=${this.level()}>${say('title')}</h2>
          <p class="soft intro">${say('infusion')} ${say('what.dose')} ${say('what.outpatient')}</p>
          ${set ? nothing : this.#choice()}
          ${topics(say, set ?? this.#chosen, !set, this.level(1), this.details)}
        </div>
      </section>
    `;
  }

  #choice(): TemplateResult {
    return html`
      <fieldset>
        <legend class="sr">${this.say('reading')}</legend>
        <div class="readings">
          ${READINGS.map(
            (reading) => html`
              <label>
                <input
                  type="radio"
                  name="reading"
                  autocomplete="off"
                  .checked=${reading === this.#chosen}
                  @change=${() => {
                    this.#chosen = reading;
                    this.requestUpdate();
                  }}
                />
                ${this.say(`reading.${reading}`)}
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }
}
