import type {TemplateResult} from '../../ui/html.ts';
import type {ScreenerItem} from '../../content/screener/items.ts';
import type {Setting} from '../../context/configured.ts';
import {PracticeChangeEvent} from '../../context/practice.ts';
import {rootOf, Widget} from '../../context/widget.ts';
import {decide} from '../../engine/decide.ts';
import {responseTo} from '../../fhir/response.ts';
import type {OfferedPack} from '../../packs/pack.ts';
import {base} from '../../ui/base.styles.ts';
import {crisis} from '../../ui/crisis.styles.ts';
import {noPack} from '../../model/choices.ts';
import {reportProblems} from '../../model/report.ts';
import {isOn} from '../../model/setting.ts';
import {print} from '../../ui/paper.ts';
import {save} from '../../ui/save.ts';
import {ScreenerOutcomeEvent, ScreenerStepEvent} from './events.ts';
import {styles} from './ketamine-screener.styles.ts';
import {offer, packsOf, strangersIn} from './packs.ts';
import {optionItem, questionText} from './question-items.ts';
import {isMissing, screenNumber, START, type Move, type Session} from './session.ts';
import type {Stage} from './stage.ts';
import {summary} from './summary.ts';
import {summaryStyles} from './summary.styles.ts';
import {view, words} from './view.ts';

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
 * @fires {ScreenerOutcomeEvent} ketamine-screener-outcome - Only with `expose-outcome`: where it led. Never in a crisis.
 * @csspart card - The box below crisis help, which no page's style sheet reaches.
 * @csspart heading - The heading of the current screen.
 * @csspart button - The main button or link of the current screen.
 */
export class KetamineScreener extends Widget<ScreenerItem> {
  static override shadowRootOptions: ShadowRootInit = {mode: 'closed'};
  static override styles = [base, crisis, styles];

  static override settings = {
    ...Widget.settings,
    packs: 'packs',
    exposeOutcome: 'expose-outcome',
  };

  /**
   * Extra parts of the result, by name with blanks or commas between: `tell-your-provider`, `phq-8`, `gad-7`,
   * `peg`. None by default, and none changes an outcome. They come from the file of packs, which the
   * page has to load besides.
   * @attr packs
   */
  declare packs: Setting;
  /**
   * Whether the page is told the outcome, by `ketamine-screener-outcome`. Off by default: it is health
   * information, and must not go to analytics. Never told after "yes" to the question about safety.
   * @attr expose-outcome
   * @type {boolean}
   * @default false
   */
  declare exposeOutcome: boolean | string | null | undefined;

  protected override readonly words = words;

  #session: Session = START;
  #focus: 'screen' | 'error' | undefined;
  #movedAt = -Infinity;
  #drawn = '';
  #turn = false;
  #putAway: (() => void)[] = [];

  /**
   * Makes packs known to every screener on the page. The file of packs calls it.
   * @param packs each is shown where its name stands in `packs`
   */
  static offer(packs: readonly OfferedPack[]): void {
    offer(packs);
    document.dispatchEvent(new PracticeChangeEvent());
  }

  protected override appear(before?: ShadowRoot): void {
    super.appear(before);
    rootOf(this)?.addEventListener('click', this.#guard, true);
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
    const hadFocus = Boolean(root?.activeElement);
    // Before anything is new: to take out what has the focus, Chromium would lay out what has come in beside it.
    if (this.#focus) root?.querySelector<HTMLElement>(':focus')?.blur();
    super.update();
    // A new language makes new nodes; a reader who was on an old one goes to the same screen's heading.
    if (hadFocus && !root?.activeElement) this.#focus ??= 'screen';
    if (!this.#focus) return;
    root?.querySelector<HTMLElement>(`[data-focus="${this.#focus}"]`)?.focus();
    this.#focus = undefined;
  }

  protected override view(): TemplateResult {
    reportProblems(this, strangersIn(this.packs).map(noPack));
    const stage = this.#stage;
    const drawn = this.#session.at + stage.locale;
    if (drawn !== this.#drawn) this.#turn = !this.#turn;
    this.#drawn = drawn;
    return view(stage, this.#turn);
  }

  get #stage(): Stage {
    return {
      ...this.scene,
      session: this.#session,
      packs: packsOf(this.packs),
      move: this.#move,
      print: this.#print,
      save: this.#save,
    };
  }

  /** The one way on: every button and key ends here. */
  readonly #move = (move: Move, event: Event): void => {
    const before = this.#session;
    this.#session = move(before);
    this.#tidy();
    this.requestUpdate();
    if (this.#session.at !== before.at) {
      this.#movedAt = event.timeStamp;
      this.#focus = 'screen';
      this.dispatchEvent(new ScreenerStepEvent(screenNumber(this.#session), this.id));
      if (this.#session.at === 'result' && isOn(this.exposeOutcome)) this.#tellOutcome();
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

  #tellOutcome(): void {
    const result = decide(this.#session.answers);
    if (!result.crisis) this.dispatchEvent(new ScreenerOutcomeEvent(result.outcome, this.id));
  }

  /** On paper, because a person asked for it. */
  readonly #print = (): void => {
    const stage = this.#stage;
    const root = rootOf(this);
    this.#tidy();
    if (!root) return;
    this.#putAway = [
      print(root, {
        locale: stage.locale,
        title: stage.say('summary.heading'),
        styles: [summaryStyles],
        content: summary(stage, decide(stage.session.answers)),
      }),
    ];
  };

  /** As a file on a person's own device, because they asked for it. */
  readonly #save = (): void => {
    const stage = this.#stage;
    const response = responseTo(stage.session.answers, {
      locale: stage.locale,
      authored: new Date(),
      question: (id) => questionText(stage, id),
      answer: (id, value) => stage.say(optionItem(id, value)),
    });
    const file = JSON.stringify(response, null, 2);
    this.#putAway.push(save(this.ownerDocument, 'answers.json', file));
  };

  /** Paper and file are gone with the next step. */
  #tidy(): void {
    for (const away of this.#putAway.splice(0)) away();
  }

  readonly #forget = (): void => {
    this.#session = START;
    this.#tidy();
    this.requestUpdate();
  };
}
