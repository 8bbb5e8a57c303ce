import type {ScreenerItem} from '../../content/provenance/screener.ts';
import {switchAttribute, type Setting, type Switch} from '../../base/practice-settings-element.ts';
import {PracticeChangeEvent} from '../../base/practice-context.ts';
import {FocusController} from '../../base/controllers/focus-controller.ts';
import {NeighborController} from '../../base/controllers/neighbor-controller.ts';
import {PrintController} from '../../base/controllers/print-controller.ts';
import {TextPanelController} from '../../base/controllers/text-panel-controller.ts';
import {renderRootOf} from '../../base/render-roots.ts';
import {WidgetElement} from '../../base/widget-element.ts';
import {decide} from '../../engine/decide.ts';
import {questionnaireResponse} from '../../fhir/questionnaire-response.ts';
import type {OfferedPack} from '../../packs/pack.ts';
import {base} from '../../ui/base.styles.ts';
import {crisis} from '../../ui/crisis.styles.ts';
import {EXPORT, noPack} from '../../settings/choices.ts';
import {reportProblems} from '../../settings/report.ts';
import {isOn} from '../../settings/setting.ts';
import {save} from '../../ui/save.ts';
import {textPanelStyles} from '../../ui/text-panel.styles.ts';
import {ScreenerOutcomeEvent, ScreenerStepEvent} from './events.ts';
import {styles} from './ketamine-screener.styles.ts';
import {offer, packsOf, strangersIn} from './packs.ts';
import {isMissing, screenNumber, START, type Move, type Session} from './session.ts';
import type {ScreenContext} from './screen-context.ts';
import {summary, summaryText} from './summary.ts';
import {summaryStyles} from './summary.styles.ts';
import {view, words} from './view.ts';

/** How long after a new screen a click may still be the second of a double click or tap. In milliseconds. */
const DOUBLE_CLICK = 500;
/** How many clicks are held back after a new screen: on some pages the clock stands still. */
const MOST_HELD = 3;

/** Phones have a sheet for sharing; many computers have none. */
const canShare = (): boolean => typeof (navigator as Partial<Navigator>).share === 'function';

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
export class KetamineScreener extends WidgetElement<ScreenerItem> {
  static override shadowRootOptions: ShadowRootInit = {mode: 'closed'};
  static override styles = [...base, textPanelStyles, crisis, styles];

  static override properties = {
    packs: {},
    export: {},
    exposeOutcome: switchAttribute('expose-outcome'),
  };

  /**
   * Extra parts of the result, by name with blanks or commas between: `tell-your-provider`, `phq-8`, `gad-7`,
   * `peg`. None by default, and none changes an outcome. They come from the file of packs, which the
   * page has to load besides.
   * @attr packs
   */
  declare packs: Setting;
  /**
   * What a person may take along besides the summary: `fhir` offers their answers as a FHIR R4 file, for a
   * provider whose system reads one. None by default.
   * @attr export
   * @type {'fhir'}
   */
  declare export: 'fhir' | null | undefined;
  /**
   * Whether the page is told the outcome, by `ketamine-screener-outcome`. Off by default: it is health
   * information, and must not go to analytics. Never told after "yes" to the question about safety.
   * @attr expose-outcome
   * @type {boolean}
   * @default false
   */
  declare exposeOutcome: Switch;

  protected override readonly words = words;

  #session: Session = START;
  #movedAt = -Infinity;
  #held = 0;
  /** Print, Save or Share was pressed on this screen, so it says what to do if the browser did nothing. */
  #hasTaken = false;
  readonly #focus = new FocusController(this);
  readonly #print = new PrintController(this);
  readonly #textPanel = new TextPanelController(this);
  readonly #explainer = new NeighborController(this, 'ketamine-explainer');
  #files: (() => void)[] = [];

  /**
   * Makes packs known to every screener on the page. The file of packs calls it.
   * @param packs each is shown where its name stands in `packs`
   */
  static offer(packs: readonly OfferedPack[]): void {
    offer(packs);
    document.dispatchEvent(new PracticeChangeEvent());
  }

  override connectedCallback(): void {
    super.connectedCallback();
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

  protected override firstUpdated(): void {
    renderRootOf(this)?.addEventListener('click', this.#guard, true);
  }

  constructor() {
    super();
    this.draws(() => {
      reportProblems(this, strangersIn(this.packs).map(noPack));
      return view(this.#context);
    });
  }

  get #context(): ScreenContext {
    const context = this.viewContext;
    return {
      ...context,
      session: this.#session,
      packs: packsOf(this.packs),
      hasTaken: this.#hasTaken,
      move: this.#move,
      textPanel: this.#textPanel.state,
      print: this.#printSummary,
      share: canShare() ? this.#shareSummary : undefined,
      save: context.read(EXPORT, this.export) ? this.#saveFile : undefined,
      toExplainer: this.#explainer.isThere ? this.#toExplainer : undefined,
    };
  }

  /** What is taken along is for a provider, who reads English. */
  get #english(): ScreenContext {
    return {...this.#context, ...this.viewContextIn('en')};
  }

  /** The one way on: every button and key ends here. */
  readonly #move = (move: Move, event: Event): void => {
    this.attempt(() => {
      const before = this.#session;
      this.#session = move(before);
      this.#tidy();
      this.#hasTaken = false;
      this.requestUpdate();
      this.#explainer.readerMoved();
      if (this.#session.at !== before.at) {
        this.#movedAt = event.timeStamp;
        this.#held = 0;
        this.#focus.next('screen');
        this.dispatchEvent(new ScreenerStepEvent(screenNumber(this.#session), this.id));
        if (this.#session.at === 'result' && isOn(this.exposeOutcome)) this.#tellOutcome();
      } else if (isMissing(this.#session)) {
        this.#focus.next('error');
      }
    });
  };

  /**
   * The second click of a double click or tap lands on whatever took the button's place: it is no answer, and
   * it opens nothing. Told by time, because a second tap counts as a first click. Keys and assistive
   * technology click without a pointer (`detail` 0), and crisis help is never held back.
   */
  readonly #guard = (event: Event): void => {
    const {detail, pointerType, target, timeStamp} = event as PointerEvent & {
      readonly target: Element;
    };
    // A key has no pointer. Firefox counts it as a click all the same.
    if (detail < 1 || pointerType === '' || timeStamp - this.#movedAt > DOUBLE_CLICK) return;
    // An answer that is picked, or a question gone on from, opens nothing: a quick hand is not held back there.
    const opens = this.#session.at === 'result' || target.closest('a');
    if (detail < 2 && !opens) return;
    if (target.closest('.crisis-theme a') || this.#held >= MOST_HELD) return;
    this.#held++;
    event.preventDefault();
    event.stopPropagation();
  };

  #tellOutcome(): void {
    const result = decide(this.#session.answers);
    if (!result.crisis) this.dispatchEvent(new ScreenerOutcomeEvent(result.outcome, this.id));
  }

  /** On paper, because a person asked for it. */
  readonly #printSummary = (): void => {
    this.attempt(() => {
      const context = this.#context;
      this.#tidy();
      this.#tellOfTaking();
      this.#print.print({
        locale: 'en',
        title: this.#english.msg('summary.heading'),
        styles: [summaryStyles],
        content: summary(context, this.#english),
      });
    });
  };

  /** To the device's own sheet for sharing, as text alone, because a person asked for it. */
  readonly #shareSummary = (): void => {
    this.attempt(() => {
      const text = summaryText(this.#context, this.#english);
      navigator.share({text}).catch((error: unknown) => {
        // Who closes the sheet again has done nothing wrong.
        if (!(error instanceof DOMException && error.name === 'AbortError')) this.#tellOfTaking();
      });
    });
  };

  readonly #toExplainer = (): void => {
    this.attempt(() => {
      this.#explainer.reveal();
    });
  };

  /** As a file on a person's own device, because they asked for it. */
  readonly #saveFile = (): void => {
    this.attempt(() => {
      this.#tellOfTaking();
    });
    try {
      const {locale, session} = this.#context;
      const response = questionnaireResponse(session.answers, {locale, authored: new Date()});
      const file = JSON.stringify(response, null, 2);
      this.#files.push(save(this.ownerDocument, 'answers.json', file));
    } catch {
      // A page's clock or `URL` may be what failed. The person has been told, and the answers are on screen.
    }
  };

  /** Before it is tried: a browser that does not let it happen says nothing, and some pages stand still meanwhile. */
  #tellOfTaking(): void {
    this.#hasTaken = true;
    this.requestUpdate();
  }

  /** Paper and file are gone with the next step. */
  #tidy(): void {
    this.#textPanel.reset();
    this.#print.clear();
    for (const forget of this.#files.splice(0)) forget();
  }

  readonly #forget = (): void => {
    this.#session = START;
    this.#hasTaken = false;
    this.#tidy();
    this.requestUpdate();
  };
}
