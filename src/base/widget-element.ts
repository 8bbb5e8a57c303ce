import {
  render,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Locale} from '../content/locales.ts';
import {today} from '../settings/date.ts';
import {firstKnown, readDetails, type Details} from '../settings/details.ts';
import type {Phone} from '../settings/phone.ts';
import {report, reportProblems} from '../settings/report.ts';
import {
  createViewContext,
  type ViewInput,
  type ViewContext,
  type Messages,
} from '../settings/view-context.ts';
import {readSetting, type Problem} from '../settings/setting.ts';
import {adoptStyles} from '../ui/adopt-styles.ts';
import {tellOfShades} from '../ui/shades.ts';
import {containEvents} from './contain-events.ts';
import {focusNamed} from './controllers/focus-controller.ts';
import {PracticeController} from './controllers/practice-controller.ts';
import {RecorderMarksController} from './controllers/recorder-marks-controller.ts';
import {localeFor} from './locale.ts';
import {PRACTICE_NAME} from './practice-context.ts';
import {PracticeSettingsElement, type Setting} from './practice-settings-element.ts';
import {attachRoot, captureReaderState, prerenderedRootOf} from './prerendered-root.ts';
import {restoreKeys} from './prevented-keys.ts';
import {nativesWork} from './natives-work.ts';
import {showFallback} from './show-fallback.ts';
import {keepRenderRoot, renderRootOf} from './render-roots.ts';
import {enqueueTakeover} from './takeover-queue.ts';

/**
 * What the four widgets share: they find their practice and their language, follow both while the
 * page changes, and draw one view into one shadow root, which no property hands out.
 */
export abstract class WidgetElement<Item extends string> extends PracticeSettingsElement {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open'};
  static override styles: CSSResult[] = [];
  static override properties: PropertyDeclarations = {
    practice: {},
    headingLevel: {attribute: 'heading-level'},
  };

  /**
   * The id of the `<ketamine-practice>` to take details from, when it is not around this element and
   * not the only one on the page.
   * @attr practice
   */
  declare practice: Setting;
  /**
   * Level of the widget's heading in the page's outline, 1 to 6. The default is 2.
   * @attr heading-level
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   * @default 2
   */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;

  /** The words it speaks with. */
  protected abstract readonly words: Messages<Item>;
  readonly #practices = new PracticeController(this);
  #known: Pick<ViewInput, 'locale' | 'details'> | undefined;
  #view: (() => TemplateResult) | undefined;
  #hasFailed = false;

  constructor() {
    super();
    new RecorderMarksController(this);
  }

  /**
   * Sets what draws the widget, anew each time. Handed over once and kept here, not a method: a script of the page
   * could call that, and would read from it which screen a person is at.
   */
  protected draws(view: () => TemplateResult): void {
    this.#view ??= view;
  }

  /** The scene as the page has set it. */
  protected get viewContext(): ViewContext<Item> {
    return this.viewContextIn();
  }

  /** The same in a language that need not be the reader's. */
  protected viewContextIn(locale?: Locale): ViewContext<Item> {
    const known = this.#known ?? this.#askPage();
    return createViewContext(this.words, {
      ...known,
      locale: locale ?? known.locale,
      number: this.numberFor?.(known.details),
      headingLevel: this.headingLevel,
      tell: this.#tell,
    });
  }

  /** Brings the widget into view and the reader to its heading, without touching the page's address. */
  reveal(): void {
    const place = renderRootOf(this)?.querySelector<HTMLElement>('[data-focus="screen"]');
    if (!place) return;
    focusNamed(place, {preventScroll: true});
    this.scrollIntoView();
  }

  /** The number to text, where the widget itself knows one. */
  protected numberFor?(details: Details): Phone | undefined;

  override connectedCallback(): void {
    this.attempt(() => {
      const prerendered = renderRootOf(this) ? undefined : prerenderedRootOf(this);
      if (prerendered)
        // It can be read already, and is painted first.
        enqueueTakeover(() => {
          if (this.isConnected && !renderRootOf(this))
            this.attempt(() => {
              this.#connect(prerendered);
            });
        });
      else this.#connect();
    });
  }

  /** @param prerendered the root that the page came with */
  #connect(prerendered?: ShadowRoot): void {
    const restoreReaderState = renderRootOf(this) ? undefined : this.#attachRoot(prerendered);
    super.connectedCallback();
    try {
      restoreReaderState?.();
    } catch {
      // The reader finds their place again by themselves.
    }
    // When the page is about to be painted, and its colours are asked for anyway.
    // eslint-disable-next-line no-restricted-globals -- No clock: nobody waits for it.
    requestAnimationFrame(() => {
      const box = renderRootOf(this)?.querySelector('.base');
      if (box) tellOfShades(this, box);
    });
  }

  /** @returns how to put the reader back where they were */
  #attachRoot(prerendered?: ShadowRoot): (() => void) | undefined {
    const {shadowRootOptions, styles} = this.constructor as typeof WidgetElement;
    let restore;
    // What the page has had registered has a value; else it is empty.
    const isRegistered =
      prerendered && getComputedStyle(this).getPropertyValue('--ketamine-widgets-on-accent') !== '';
    try {
      restore = prerendered && captureReaderState(prerendered);
    } catch {
      // An older browser: the reader finds their place again by themselves.
    }
    const root = attachRoot(this, shadowRootOptions, prerendered);
    if (root) {
      keepRenderRoot(this, root);
      restoreKeys(root);
      containEvents(root);
      adoptStyles(root, styles, isRegistered);
    }
    return restore;
  }

  /** Style sheets belong to a document and are lost when the element moves to another. */
  adoptedCallback(): void {
    const root = renderRootOf(this);
    if (root) adoptStyles(root, (this.constructor as typeof WidgetElement).styles);
  }

  protected override performUpdate(): void {
    this.attempt(() => {
      super.performUpdate();
    });
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const root = renderRootOf(this);
    if (this.#hasFailed || !root) return;
    if (!nativesWork()) throw new TypeError('the page has changed what JavaScript does');
    this.#known = this.#askPage();
    if (this.#view) render(this.#view(), root, {host: this});
  }

  /**
   * Runs a part of the widget's life, such as what a click does. Nothing of ours may throw into the page,
   * or leave a patient with an empty box: after an error the widget shows its fallback, for good.
   */
  protected attempt(part: () => void): void {
    try {
      part();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    report(
      this,
      `could not be drawn (${String(error)}). It shows the fallback instead. [kw-not-drawn]`,
    );
    showFallback(this, renderRootOf(this), () => {
      // Where the language itself cannot be trusted, only what stands in the markup is.
      if (!nativesWork()) return {};
      const known = this.#askPage();
      return {...known, number: this.numberFor?.(known.details)};
    });
  }

  /** Asks the page: its settings, the practice's, and the language. */
  #askPage(): Pick<ViewInput, 'locale' | 'details'> {
    const day = today();
    const own = readDetails(this, day);
    const name = readSetting(PRACTICE_NAME, this.practice);
    const {sources, problems} = this.#practices.find(name.known);
    this.#tell([...own.problems, ...name.problems, ...problems]);
    return {
      locale: localeFor(this, sources),
      details: firstKnown([
        own.details,
        ...sources.map((practice) => readDetails(practice, day).details),
      ]),
    };
  }

  readonly #tell = (problems: readonly Problem[]): void => {
    reportProblems(this, problems);
  };
}
