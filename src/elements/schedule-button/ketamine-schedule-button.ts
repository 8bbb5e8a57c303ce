import type {ScheduleItem} from '../../content/provenance/schedule.ts';
import type {Setting} from '../../base/practice-settings-element.ts';
import {TextPanelController} from '../../base/controllers/text-panel-controller.ts';
import {isShadowRoot} from '../../base/roots.ts';
import {WidgetElement} from '../../base/widget-element.ts';
import type {Details} from '../../settings/details.ts';
import {numberOfLinks} from '../../settings/number-of-links.ts';
import {TEXT_NUMBER, type Phone} from '../../settings/phone.ts';
import {reportProblems} from '../../settings/report.ts';
import {readSetting} from '../../settings/setting.ts';
import {base} from '../../ui/base.styles.ts';
import {textPanelStyles} from '../../ui/text-panel.styles.ts';
import {ScheduleActionEvent} from './events.ts';
import {styles} from './ketamine-schedule-button.styles.ts';
import {view, words} from './view.ts';

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
 * @fires {ScheduleActionEvent} ketamine-schedule-action - A person pressed the button, the link to call, or copy. Says which, and nothing else.
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
  static override styles = [...base, textPanelStyles, styles];

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
   * The QR code has it too, unless accents or emoji make it too long; it can always be copied beside the code.
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
  readonly #textPanel = new TextPanelController(this, (action) => {
    this.dispatchEvent(new ScheduleActionEvent(action, this.id));
  });
  readonly #links = new MutationObserver(() => {
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#links.observe(this.#between, {subtree: true, childList: true, attributeFilter: ['href']});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#links.disconnect();
  }

  /** What holds what stands between the tags: in a block, the block. */
  get #between(): Element {
    const root = this.getRootNode();
    return isShadowRoot(root) && this.querySelector(':scope > slot') ? root.host : this;
  }

  /** Of a link between the tags, unless an attribute sets it, or it says what it always said. */
  protected override numberFor(details: Details): Phone | undefined {
    if (readSetting(TEXT_NUMBER('sms'), this.sms).known) return undefined;
    const links = [...this.#between.querySelectorAll<HTMLElement>('a[href]')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      wrote: link.dataset['ketamineNumber'],
    }));
    const {known, problems} = numberOfLinks(links, details);
    reportProblems(this, problems);
    return known;
  }

  constructor() {
    super();
    this.draws(() => view(this.viewContext, this, this.#textPanel.state));
  }
}
