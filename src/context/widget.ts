import {render, type TemplateResult} from '../ui/html.ts';
import {today} from '../model/date.ts';
import {firstKnown, readDetails, type Details} from '../model/details.ts';
import type {Phone} from '../model/phone.ts';
import {report, reportProblems} from '../model/report.ts';
import {sceneOf, type Known, type Scene, type Vocabulary} from '../model/scene.ts';
import {readSetting, type Problem} from '../model/setting.ts';
import {dress} from '../ui/dress.ts';
import {tellOfShades} from '../ui/shades.ts';
import {Configured, type Setting} from './configured.ts';
import {inTurn} from './in-turn.ts';
import {lastResort} from './last-resort.ts';
import type {Settings} from './live-element.ts';
import {localeFor} from './locale.ts';
import {PRACTICE_NAME, PracticeChangeEvent, practicesFor} from './practice.ts';
import {rootsAround} from './roots.ts';
import {placeIn, rootBefore, takeRoot} from './take-root.ts';
import {watchNames} from './watch.ts';

const roots = new WeakMap<HTMLElement, ShadowRoot>();

/** A widget's shadow root once it has been drawn, for its own class alone: no property of the element hands it out. */
export const rootOf = (widget: HTMLElement): ShadowRoot | undefined => roots.get(widget);

/**
 * What the four widgets share: they find their practice and their language, follow both while the
 * page changes, and draw one view into one shadow root, which no property hands out.
 */
export abstract class Widget<Item extends string> extends Configured {
  static shadowRootOptions: ShadowRootInit = {mode: 'open'};
  static styles: readonly string[] = [];
  static override settings: Settings = {
    ...Configured.settings,
    practice: 'practice',
    headingLevel: 'heading-level',
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
  declare headingLevel: Setting;

  /** The words it speaks with. */
  protected abstract readonly words: Vocabulary<Item>;
  readonly #unwatch: (() => void)[] = [];
  #known: Pick<Known, 'locale' | 'details'> = {locale: 'en', details: {}};
  #failed = false;

  /** What the widget shows in this scene. */
  protected abstract view(scene: Scene<Item>): TemplateResult;

  /** The scene as the page has set it. */
  protected get scene(): Scene<Item> {
    return sceneOf(this.words, {
      ...this.#known,
      number: this.numberFor?.(this.#known.details),
      headingLevel: this.headingLevel,
      tell: this.#tell,
    });
  }

  /** The number to text, where the widget itself knows one. */
  protected numberFor?(details: Details): Phone | undefined;

  override connectedCallback(): void {
    const before = !rootOf(this) && rootBefore(this);
    if (before) {
      // It can be read already, and is painted first.
      inTurn(() => {
        if (this.isConnected && !rootOf(this)) this.appear(before);
      });
    } else this.appear();
  }

  /**
   * Draws the widget, and follows what it is drawn from until it is taken off the page.
   * @param before the root that the page came with
   */
  protected appear(before?: ShadowRoot): void {
    let restore;
    if (!rootOf(this)) {
      // What the page has had registered has a value; else it is empty.
      const known = before && getComputedStyle(this).getPropertyValue('--kw-on-action');
      try {
        restore = before && placeIn(before);
      } catch {
        // An older browser: the reader finds their place again by themselves.
      }
      const root = takeRoot(this, this.#class.shadowRootOptions, before);
      if (root) {
        roots.set(this, root);
        dress(root, this.#class.styles, known);
      }
    }
    for (const root of rootsAround(this)) {
      this.#unwatch.push(watchNames(root, this.#follow));
    }
    const page = this.ownerDocument;
    page.addEventListener(PracticeChangeEvent.type, this.#follow);
    this.#unwatch.push(() => {
      page.removeEventListener(PracticeChangeEvent.type, this.#follow);
    });
    super.connectedCallback();
    try {
      restore?.();
    } catch {
      // The reader finds their place again by themselves.
    }
    // When the page is about to be painted, and its colours are asked for anyway.
    // eslint-disable-next-line no-restricted-globals -- No clock: nobody waits for it.
    requestAnimationFrame(() => {
      const box = rootOf(this)?.querySelector('.base');
      if (box) tellOfShades(this, box);
    });
  }

  disconnectedCallback(): void {
    this.#unwatch.splice(0).forEach((stop) => {
      stop();
    });
  }

  /** Style sheets belong to a document and are lost when the element moves to another. */
  adoptedCallback(): void {
    const root = rootOf(this);
    if (root) dress(root, this.#class.styles);
  }

  get #class(): typeof Widget {
    return this.constructor as typeof Widget;
  }

  readonly #follow = (): void => {
    this.requestUpdate();
  };

  readonly #tell = (problems: readonly Problem[]): void => {
    reportProblems(this, problems);
  };

  protected override update(): void {
    const root = rootOf(this);
    if (this.#failed || !root) return;
    try {
      this.#ask();
      render(this.view(this.scene), root);
    } catch (error) {
      // Nothing of ours may throw into the page, or leave a patient with an empty box.
      this.#failed = true;
      report(
        this,
        `could not be drawn (${String(error)}). It shows the fallback instead. [kw-not-drawn]`,
      );
      lastResort(root, this.scene);
    }
  }

  /** Asks the page again: its settings, the practice's, and the language. */
  #ask(): void {
    const day = today();
    const own = readDetails(this, day);
    const name = readSetting(PRACTICE_NAME, this.practice);
    const practices = practicesFor(this, name.known);
    this.#known = {
      locale: localeFor(this, practices),
      details: firstKnown([
        own.details,
        ...practices.map((practice) => readDetails(practice, day).details),
      ]),
    };
    this.#tell([...own.problems, ...name.problems]);
  }
}
