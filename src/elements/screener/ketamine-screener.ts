import {html, nothing, type TemplateResult} from 'lit/html.js';
import {en} from '../../content/screener/en.ts';
import {es} from '../../content/screener/es.ts';
import type {ScreenerItem} from '../../content/screener/items.ts';
import {rootOf, Widget} from '../../context/widget.ts';
import {base} from '../../ui/base.styles.ts';
import {crisis} from '../../ui/crisis.styles.ts';
import {crisisStrip} from '../../ui/crisis.ts';
import {ScreenerStepEvent} from './events.ts';
import {styles} from './ketamine-screener.styles.ts';
import {screen} from './screens.ts';
import {isMissing, screenNumber, START, type Move, type Session} from './session.ts';

/** How long after a new screen a double click's second click may still come. In milliseconds. */
const DOUBLE_CLICK = 500;

/**
 * Asks a few private questions and ends with one clear next step. It informs; it does not diagnose.
 * Answers are never stored, sent, or announced to the page: they live in this element and are gone
 * with Start again, with its removal, and when the page is hidden.
 *
 * The shadow root is closed, because click autocapture and session replay read open ones, and its
 * content carries the marks by which common recorders know what to leave out.
 *
 * @tag ketamine-screener
 * @summary Candidacy self-screener: a few private questions, one clear next step.
 * @fires {ScreenerStepEvent} ketamine-screener-step - A person went to another screen. Carries no answer.
 * @csspart card - The box around everything.
 * @csspart heading - The heading of the current screen.
 * @csspart button - The main button or link of the current screen.
 * @cssprop [--ketamine-accent=#12586a] - The one colour a practice sets. The rest derives from it.
 * @cssprop [--ketamine-surface] - What the text stands on.
 * @cssprop [--ketamine-text] - The text.
 * @cssprop [--ketamine-font] - The font. The default is the page's own.
 * @cssprop [--ketamine-radius=14px] - The roundness of the box.
 * @cssprop [--ketamine-max-width=44em] - The width the widget grows to.
 */
export class KetamineScreener extends Widget<ScreenerItem> {
  static override shadowRootOptions: ShadowRootInit = {mode: 'closed'};
  static override styles = [base, crisis, styles];

  protected override readonly words = {en, es};

  #session: Session = START;
  #focus: 'screen' | 'error' | undefined;
  #movedAt = -Infinity;
  #drawn = '';
  #turn = false;

  override connectedCallback(): void {
    super.connectedCallback();
    rootOf(this).addEventListener('click', this.#guard, true);
    window.addEventListener('pagehide', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#forget);
    // A page that merely moves its widgets puts them back in the same task.
    queueMicrotask(() => {
      if (!this.isConnected) this.#forget();
    });
  }

  protected override update(): void {
    const root = rootOf(this);
    const hadFocus = Boolean(root.activeElement);
    super.update();
    // A new language makes new nodes; a reader who was on an old one goes to the same screen's heading.
    if (hadFocus && !root.activeElement) this.#focus ??= 'screen';
    if (!this.#focus) return;
    root.querySelector<HTMLElement>(`[data-focus="${this.#focus}"]`)?.focus();
    this.#focus = undefined;
  }

  protected override view(): TemplateResult {
    const say = this.say.bind(this);
    const drawn = this.#session.at + this.locale;
    if (drawn !== this.#drawn) this.#turn = !this.#turn;
    this.#drawn = drawn;
    const now = screen({
      say,
      level: this.level.bind(this),
      session: this.#session,
      details: this.details,
      number: this.number,
      move: this.#move,
    });
    // In two places by turns, which makes new nodes for each question: text that a page translator
    // replaced would otherwise stay on screen above the next question's answers.
    return html`
      <section
        class="base rr-block ph-no-capture fs-exclude sentry-block no-mouseflow"
        data-private
        data-hj-suppress
        data-clarity-mask="true"
        data-dd-privacy="hidden"
        lang=${this.locale}
        dir="ltr"
        aria-label=${say('region')}
      >
        <div class="card" part="card">
          ${crisisStrip(say)}
          <div class="stage">${this.#turn ? now : nothing}${this.#turn ? nothing : now}</div>
        </div>
      </section>
    `;
  }

  /** The one way on: every button and key ends here. */
  readonly #move = (move: Move, event: Event): void => {
    const before = this.#session;
    this.#session = move(before);
    this.requestUpdate();
    if (this.#session.at !== before.at) {
      this.#movedAt = event.timeStamp;
      this.#focus = 'screen';
      this.dispatchEvent(new ScreenerStepEvent(screenNumber(this.#session), this.id));
    } else if (isMissing(this.#session)) {
      this.#focus = 'error';
    }
  };

  /**
   * The second click of a double click lands on whatever took the button's place: it is no answer.
   * Links are let through, because nothing may hold back a call for help.
   */
  readonly #guard = (event: Event): void => {
    const {detail, target, timeStamp} = event as MouseEvent & {readonly target: Element};
    if (detail < 2 || timeStamp - this.#movedAt > DOUBLE_CLICK || target.closest('a')) return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #forget = (): void => {
    this.#session = START;
    this.requestUpdate();
  };
}
