import {html, type TemplateResult} from 'lit/html.js';
import {en} from '../../content/schedule/en.ts';
import {es} from '../../content/schedule/es.ts';
import {rewordable, type ScheduleItem} from '../../content/schedule/items.ts';
import {Widget} from '../../context/widget.ts';
import {base} from '../../ui/base.styles.ts';
import {copy} from '../../ui/icons.ts';
import {textLine} from '../../ui/text-line.ts';
import {styles} from './ketamine-schedule-button.styles.ts';

/**
 * One tap opens the texting app with the clinic's number and an empty message. The number also
 * stands there as text, to copy or to dial on another device.
 *
 * @tag ketamine-schedule-button
 * @summary Text to schedule.
 * @csspart card - The box around everything.
 * @csspart heading - The widget's heading.
 * @csspart number - The number as text.
 * @csspart button - The link that opens the texting app.
 * @cssprop [--ketamine-accent=#12586a] - The one colour a practice sets. The rest derives from it.
 * @cssprop [--ketamine-surface] - What the text stands on.
 * @cssprop [--ketamine-text] - The text.
 * @cssprop [--ketamine-font] - The font. The default is the page's own.
 * @cssprop [--ketamine-radius=14px] - The roundness of the box.
 * @cssprop [--ketamine-max-width=44em] - The width the widget grows to.
 */
export class KetamineScheduleButton extends Widget<ScheduleItem> {
  static override styles = [base, styles];

  protected override readonly words = {folder: 'schedule', en, es, rewordable};
  #copied: 'copied' | 'copyFailed' | undefined;

  protected override view(): TemplateResult {
    const say = this.say.bind(this);
    const {text} = this.number;
    return html`
      <section class="base" lang=${this.locale} dir="ltr" aria-labelledby="title">
        <div class="card pad" part="card">
          <p class="eyebrow">${say('from')}</p>
          <h2 id="title" part="heading" aria-level=${this.level()}>${say('heading')}</h2>
          <p class="soft">${say('textLine')}</p>
          <div class="act">
            ${textLine(say, this.number)}
            <div class="row">
              <p class="number" part="number">
                <span class="sr">${say('number')}:</span><span class="digits">${text}</span>
              </p>
              <button class="button quiet" type="button" @click=${this.#copy}>
                ${copy}${say('copy')}
              </button>
            </div>
          </div>
          <p class="small" role="status">${this.#copied ? say(this.#copied) : ''}</p>
          <div class="before">
            <h3 aria-level=${this.level(1)}>${say('before')}</h3>
            <ul class="list">
              <li>${say('referral')}</li>
              <li>${say('ride')}</li>
              <li>${say('stay')}</li>
            </ul>
          </div>
          <p class="small foot">${say('textNotice')}</p>
        </div>
      </section>
    `;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.number.text);
      this.#copied = 'copied';
    } catch {
      // Frames and old browsers refuse; the number stands there to be copied by hand.
      this.#copied = 'copyFailed';
    }
    this.requestUpdate();
  };
}
