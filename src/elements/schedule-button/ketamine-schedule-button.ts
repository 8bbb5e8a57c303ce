import type {TemplateResult} from 'lit';
import type {ScheduleItem} from '../../content/provenance/schedule.ts';
import type {Setting} from '../../base/practice-settings-element.ts';
import {renderRootOf} from '../../base/render-roots.ts';
import {WidgetElement} from '../../base/widget-element.ts';
import {readPhone, type Phone} from '../../model/phone.ts';
import type {Scene} from '../../model/scene.ts';
import {base} from '../../ui/base.styles.ts';
import {styles} from './ketamine-schedule-button.styles.ts';
import {view, words, type Copied, type Desk} from './view.ts';

/** Of an address between the tags, in characters: a page may have megabytes there. */
const LONGEST = 1000;

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
 */
export class KetamineScheduleButton extends WidgetElement<ScheduleItem> {
  static override properties = {
    variant: {},
    message: {},
    smsForm: {attribute: 'sms-form'},
  };
  static override styles = [...base, styles];

  /**
   * How the button looks: `filled`, `outline` or `link`. The default is `filled`.
   * @attr variant
   * @type {'filled' | 'outline' | 'link'}
   * @default 'filled'
   */
  declare variant: 'filled' | 'outline' | 'link' | null | undefined;
  /**
   * The message that the texting app opens with. None by default. `standard` is a neutral one in the
   * reader's language. One that names a condition or a treatment is refused: texts are not private.
   * The QR code has a short one in it (some 60 letters); a longer one can be copied beside it.
   * @attr message
   */
  declare message: Setting;
  /**
   * How the link hands the message over: `both` (the default), `rfc5724` or `apple`.
   * @attr sms-form
   * @type {'both' | 'rfc5724' | 'apple'}
   * @default 'both'
   */
  declare smsForm: 'both' | 'rfc5724' | 'apple' | null | undefined;

  protected override readonly words = words;
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

  /** Of a link between the tags, unless an attribute sets it, or it says what it always said. */
  protected override get number(): Phone | undefined {
    if (this.sms) return undefined;
    for (const scheme of ['sms:', 'tel:'])
      for (const link of this.querySelectorAll<HTMLElement>(`a[href^="${scheme}" i]`)) {
        const [number = ''] = (link.getAttribute('href') ?? '').slice(4, LONGEST).split(/[?;&,]/);
        // Shorter ones are help lines, such as 838255.
        const phone = readPhone(number, 7);
        if (phone && phone.dial !== link.dataset['ketamineNumber']) return phone;
      }
    return undefined;
  }

  protected override view(scene: Scene<ScheduleItem>): TemplateResult {
    return view(scene, this, this.#desk);
  }

  #desk: Desk = {
    copy: (text, copied) => void this.#copy(text, copied),
    opens: (href) => void this.#draw(href),
    closed: () => {
      // Chromium leaves the reader in the closed panel, when it is in a shadow root.
      const root = renderRootOf(this);
      if (root?.activeElement?.closest('.panel')) root.querySelector<HTMLElement>('.desk')?.focus();
      // Said in it, and no news when it opens again.
      const {copied, ...desk} = this.#desk;
      if (!copied?.inPanel) return;
      this.#desk = desk;
      this.requestUpdate();
    },
  };

  #show(news: Partial<Desk>): void {
    this.#desk = {...this.#desk, ...news};
    this.requestUpdate();
  }

  async #copy(text: string, copied: Copied): Promise<void> {
    let result = copied;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Frames and old browsers refuse; the number stands there to be copied by hand.
      result = {...copied, said: 'copyFailed'};
    }
    const last = this.#desk.copied;
    const isSame = last?.said === result.said && last.inPanel === result.inPanel && !last.again;
    this.#show({copied: {...result, again: isSame ? '\u00a0' : ''}});
  }

  /**
   * The code is made when someone asks to see it, and its maker fetched no sooner. A long message is not in
   * it: it can be copied beside it.
   */
  async #draw(href: string): Promise<void> {
    try {
      const {qr} = await import('../../ui/qr.ts');
      const code = qr(href) ?? qr(href.replace(/\W*body=.*/, ''));
      if (code) this.#show({code: {...code, of: href}});
    } catch {
      // A file that did not come: the number is there to be typed.
    }
  }
}
