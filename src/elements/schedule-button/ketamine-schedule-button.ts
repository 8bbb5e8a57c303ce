import {html, nothing, type TemplateResult} from 'lit/html.js';
import {en} from '../../content/schedule/en.ts';
import {es} from '../../content/schedule/es.ts';
import {rewordable, type ScheduleItem} from '../../content/schedule/items.ts';
import type {Setting} from '../../context/configured.ts';
import {rootOf, Widget} from '../../context/widget.ts';
import {MESSAGE, STANDARD} from '../../model/message.ts';
import {readPhone, SMS_FORM, smsHref, telHref, type Phone} from '../../model/phone.ts';
import {reportProblems} from '../../model/report.ts';
import {oneOf, readSetting} from '../../model/setting.ts';
import {base} from '../../ui/base.styles.ts';
import {copy, speech} from '../../ui/icons.ts';
import type {Qr} from '../../ui/qr.ts';
import {styles} from './ketamine-schedule-button.styles.ts';

const LOOKS = {filled: 'button', outline: 'button line', link: 'line-link'} as const;

const VARIANT = oneOf('variant', Object.keys(LOOKS) as (keyof typeof LOOKS)[]);

/** Where something was copied, and what came of it. */
interface Copied {
  readonly inPanel: boolean;
  readonly said: ScheduleItem;
  /** Told twice, it is told anew. */
  readonly again: string;
}

/**
 * On a phone, one tap opens the texting app with the clinic's number. On a computer the button opens a
 * panel with a QR code for the phone, the number, and ways to copy it. The number also stands there
 * as text, because not every device can text.
 *
 * A link with `tel:` or `sms:` between the tags gives the number, and is followed when a script changes
 * it, as call tracking does. It is also what stays on the page when scripts fail.
 *
 * @tag ketamine-schedule-button
 * @summary Text to schedule.
 * @attr {boolean} floating - Stays in view while the column it ends scrolls by. It covers nothing where it is the last thing in its column.
 * @slot - What stands there when scripts fail. A `tel:` or `sms:` link in it gives the number.
 * @csspart card - The box around everything.
 * @csspart heading - The widget's heading.
 * @csspart number - The number as text.
 * @csspart button - The link that opens the texting app, and the button that opens the panel.
 * @csspart panel - The panel with the QR code.
 * @cssprop [--ketamine-accent=#12586a] - The one colour a practice sets. The rest derives from it.
 * @cssprop [--ketamine-surface] - What the text stands on.
 * @cssprop [--ketamine-text] - The text.
 * @cssprop [--ketamine-font] - The font. The default is the page's own.
 * @cssprop [--ketamine-radius=14px] - The roundness of the box.
 * @cssprop [--ketamine-max-width=44em] - The width the widget grows to.
 */
export class KetamineScheduleButton extends Widget<ScheduleItem> {
  static override settings = {
    ...Widget.settings,
    variant: 'variant',
    message: 'message',
    smsForm: 'sms-form',
  };
  static override styles = [base, styles];

  /**
   * How the button looks: `filled`, `outline` or `link`. The default is `filled`.
   * @attr variant
   */
  declare variant: Setting;
  /**
   * The message that the texting app opens with. None by default. `standard` is a neutral one in the
   * reader's language. One that names a condition or a treatment is refused: texts are not private.
   * @attr message
   */
  declare message: Setting;
  /**
   * How the link hands the message over: `both` (the default), `rfc5724` or `apple`.
   * @attr sms-form
   */
  declare smsForm: Setting;

  protected override readonly words = {folder: 'schedule', en, es, rewordable};
  #copied: Copied | undefined;
  #qr: (Qr & {readonly of: string}) | undefined;
  readonly #links = new MutationObserver(() => {
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#links.observe(this, {subtree: true, childList: true, attributeFilter: ['href']});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#links.disconnect();
  }

  /** The number to text: of a link between the tags, unless an attribute sets it. */
  protected override get number(): Phone {
    return this.sms ? super.number : (this.#linked ?? super.number);
  }

  get #linked(): Phone | undefined {
    for (const scheme of ['sms:', 'tel:'])
      for (const link of this.querySelectorAll(`a[href^="${scheme}" i]`)) {
        const [number = ''] = (link.getAttribute('href') ?? '').slice(4).split(/[?;&,]/);
        const phone = readPhone(number);
        if (phone) return phone;
      }
    return undefined;
  }

  protected override view(): TemplateResult {
    const say = this.say.bind(this);
    const {number} = this;
    const {voicePhone, hours} = this.details;
    const look = readSetting(VARIANT, this.variant);
    const asked = readSetting(MESSAGE, this.message);
    const form = readSetting(SMS_FORM, this.smsForm);
    reportProblems(this, [...look.problems, ...asked.problems, ...form.problems]);
    const message = asked.known === STANDARD ? say('message') : asked.known;
    const href = smsHref(number, message, form.known);
    const looks = LOOKS[look.known ?? 'filled'];
    return html`
      <section class="base" lang=${this.locale} dir="ltr" aria-labelledby="title">
        <div class="card pad" part="card">
          <p class="eyebrow">${say('from')}</p>
          <h2 id="title" part="heading" aria-level=${this.level()}>${say('heading')}</h2>
          <p class="soft">${say('textLine')} ${hours ? say('hours', {hours}) : nothing}</p>
          <div class="act">
            <a class="${looks} wide touch" part="button" href=${href}
              >${speech}${say('textAction')}</a
            >
            <button class="${looks} wide desk" part="button" type="button" popovertarget="panel">
              ${speech}${say('textAction')}
            </button>
            <div class="row">
              <p class="number" part="number">
                <span class="sr">${say('number')}:</span> <span class="digits">${number.text}</span>
              </p>
              ${this.#copyButton('copy', number.text, 'copied')}
              ${
                voicePhone
                  ? html`<a class="line-link" href=${telHref(voicePhone)}
                      >${say('callAction', {number: voicePhone.text})}</a
                    >`
                  : nothing
              }
            </div>
          </div>
          <p class="small" role="status">${this.#told(false)}</p>
          <div class="before">
            <h3 aria-level=${this.level(1)}>${say('before')}</h3>
            <ul class="list">
              <li>${say('referral')}</li>
              <li>${say('ride')}</li>
              <li>${say('stay')}</li>
            </ul>
          </div>
          <p class="small foot">${say('textNotice')}</p>
          ${this.#panel(href, message)}
        </div>
      </section>
    `;
  }

  #panel(href: string, message: string | undefined): TemplateResult {
    const say = this.say.bind(this);
    const {text} = this.number;
    return html`
      <div
        class="panel pad"
        part="panel"
        id="panel"
        popover
        role="dialog"
        aria-labelledby="panel-title"
        @beforetoggle=${({newState}: ToggleEvent) => {
          if (newState === 'open') void this.#draw(href);
        }}
        @toggle=${({newState}: ToggleEvent) => {
          // Chromium leaves the reader in the closed panel, when it is in a shadow root.
          const root = rootOf(this);
          if (newState === 'closed' && root.activeElement?.closest('.panel'))
            root.querySelector<HTMLElement>('.desk')?.focus();
        }}
      >
        <h3 id="panel-title" aria-level=${this.level(1)}>${say('panel.heading')}</h3>
        <p class="soft">${say('panel.scan')}</p>
        ${
          this.#qr?.of === href
            ? html`
                <svg
                  class="qr"
                  viewBox="0 0 ${this.#qr.side} ${this.#qr.side}"
                  role="img"
                  aria-label=${say('panel.code')}
                >
                  <path fill="#fff" d="M0 0h${this.#qr.side}v${this.#qr.side}H0z" />
                  <path d=${this.#qr.path} shape-rendering="crispEdges" />
                </svg>
              `
            : html`<div class="qr"></div>`
        }
        <p class="number"><span class="digits">${text}</span></p>
        <div class="row">
          ${this.#copyButton('copy', text, 'copied', true)}
          ${message ? this.#copyButton('copyMessage', message, 'messageCopied', true) : nothing}
        </div>
        <p class="small" role="status">${this.#told(true)}</p>
        <p><a class="line-link" href=${href}>${say('panel.open')}</a></p>
        <button class="button line" type="button" popovertarget="panel" popovertargetaction="hide">
          ${say('panel.close')}
        </button>
      </div>
    `;
  }

  #copyButton(
    label: ScheduleItem,
    text: string,
    said: ScheduleItem,
    inPanel = false,
  ): TemplateResult {
    return html`
      <button
        class="button quiet"
        type="button"
        @click=${() => this.#copy(text, {inPanel, said, again: ''})}
      >
        ${copy}${this.say(label)}
      </button>
    `;
  }

  /** A blank more or less, which nobody sees, has the same words told again. */
  #told(inPanel: boolean): string {
    if (this.#copied?.inPanel !== inPanel) return '';
    return this.say(this.#copied.said) + this.#copied.again;
  }

  async #copy(text: string, copied: Copied): Promise<void> {
    let result = copied;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Frames and old browsers refuse; the number stands there to be copied by hand.
      result = {...copied, said: 'copyFailed'};
    }
    const last = this.#copied;
    const isSame = last?.said === result.said && last.inPanel === result.inPanel && !last.again;
    this.#copied = {...result, again: isSame ? '\u00a0' : ''};
    this.requestUpdate();
  }

  /** The code is made when someone asks to see it, and its maker fetched no sooner. */
  async #draw(href: string): Promise<void> {
    try {
      const {qr} = await import('../../ui/qr.ts');
      this.#qr = {...qr(href), of: href};
      this.requestUpdate();
    } catch {
      // A file that did not come: the number is there to be typed.
    }
  }
}
