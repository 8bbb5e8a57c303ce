import {render, type TemplateResult} from 'lit/html.js';
import {en} from '../content/common/en.ts';
import {es} from '../content/common/es.ts';
import {rewordable as rewordableInCommon, type CommonItem} from '../content/common/items.ts';
import type {Locale} from '../content/locales.ts';
import {readableDate} from '../model/date.ts';
import {CLINIC_NUMBER, firstKnown, readDetails, type Details} from '../model/details.ts';
import {fill, type Values} from '../model/fill.ts';
import {localHelp} from '../model/help-lines.ts';
import {LEVEL} from '../model/level.ts';
import type {Phone} from '../model/phone.ts';
import {report, reportProblems} from '../model/report.ts';
import {readSetting} from '../model/setting.ts';
import {replaces} from '../model/wording.ts';
import {dress} from '../ui/dress.ts';
import {Configured, type Setting} from './configured.ts';
import {lastResort} from './last-resort.ts';
import type {Settings} from './live-element.ts';
import {localeFor} from './locale.ts';
import {PRACTICE_NAME, PracticeChangeEvent, practicesFor} from './practice.ts';
import {rootsAround} from './roots.ts';
import {watchNames} from './watch.ts';

/** Texts looked up by an id that may stand in another table. */
type Texts = Readonly<Partial<Record<string, string>>>;

const COMMON = {en, es};

/** A widget's own words, by language and id. */
export type Words<Item extends string> = Readonly<Record<Locale, Readonly<Record<Item, string>>>>;

const roots = new WeakMap<HTMLElement, ShadowRoot>();

/** A widget's shadow root, for its own class alone: no property of the element hands it out. */
export function rootOf(widget: HTMLElement): ShadowRoot {
  const root = roots.get(widget);
  if (!root) throw new TypeError(`<${widget.localName}> has no root before it is connected`);
  return root;
}

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
   */
  declare headingLevel: Setting;

  protected locale: Locale = 'en';
  protected details: Details = {};

  /** The words, the name of their folder, which is part of each text's public id, and which may change. */
  protected abstract readonly words: Words<Item> & {
    readonly folder: string;
    readonly rewordable: readonly string[];
  };
  readonly #unwatch: (() => void)[] = [];
  #level = 2;
  #failed = false;

  /** What the widget shows now. */
  protected abstract view(): TemplateResult;

  override connectedCallback(): void {
    const {shadowRootOptions} = this.#class;
    if (!roots.has(this)) {
      roots.set(this, this.shadowRoot ?? this.attachShadow(shadowRootOptions));
      this.adoptedCallback();
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
  }

  disconnectedCallback(): void {
    this.#unwatch.splice(0).forEach((stop) => {
      stop();
    });
  }

  /** Style sheets belong to a document and are lost when the element moves to another. */
  adoptedCallback(): void {
    if (roots.has(this)) dress(rootOf(this), this.#class.styles);
  }

  get #class(): typeof Widget {
    return this.constructor as typeof Widget;
  }

  readonly #follow = (): void => {
    this.requestUpdate();
  };

  protected override update(): void {
    if (this.#failed) return;
    try {
      this.#ask();
      render(this.view(), rootOf(this), {host: this});
    } catch (error) {
      // Nothing of ours may throw into the page, or leave a patient with an empty box.
      this.#failed = true;
      report(this, `could not be drawn (${String(error)}). It shows the fallback instead.`);
      lastResort(rootOf(this), {
        lang: this.locale,
        say: this.say.bind(this),
        details: this.details,
        number: this.number,
      });
    }
  }

  /** Asks the page again: its settings, the practice's, and the language. */
  #ask(): void {
    const own = readDetails(this);
    const name = readSetting(PRACTICE_NAME, this.practice);
    const level = readSetting(LEVEL, this.headingLevel);
    const practices = practicesFor(this, name.known);
    this.details = firstKnown([own, ...practices.map(readDetails)].map(({details}) => details));
    this.locale = localeFor(this, practices);
    this.#level = level.known ?? 2;
    reportProblems(this, [...own.problems, ...name.problems, ...level.problems]);
  }

  /** The text of an item in the reader's language, its slots filled. */
  protected say(item: Item | CommonItem, more: Values = {}): string {
    const {clinic, referrer, asOf, reviewBy} = this.details;
    const common = COMMON[this.locale];
    const help = localHelp(this.details);
    return fill(this.#text(item), {
      clinic: clinic ?? common.clinic,
      number: this.number.text,
      ...(help && {crisisLine: help.line.text, emergency: help.emergency.text}),
      ...(referrer && {referrer}),
      ...(asOf && {date: readableDate(asOf, this.locale)}),
      ...(reviewBy && {reviewDate: readableDate(reviewBy, this.locale)}),
      ...more,
    });
  }

  /** Our text, or what the practice says in its place. */
  #text(item: string): string {
    const own: Texts = this.words[this.locale];
    const shared: Texts = COMMON[this.locale];
    const [folder, ours, rewordable] =
      own[item] === undefined
        ? ['common', shared[item], rewordableInCommon]
        : [this.words.folder, own[item], this.words.rewordable];
    const id = `${folder}.${item}`;
    const theirs = this.details.wording?.[this.locale].get(id);
    if (!ours || !theirs) return ours ?? '';
    if (rewordable.includes(item) && replaces(theirs, ours)) return theirs;
    const write = rewordable.includes(item) ? `it with the {slots} of “${ours}”` : 'none for it';
    reportProblems(this, [{setting: `wording of ${id}`, wrong: 'cannot stand for ours', write}]);
    return ours;
  }

  /** When the clinic's own facts were checked, and that they should have been checked again. */
  protected get dates(): readonly string[] {
    const {asOf, reviewBy} = this.details;
    const today = new Date().toISOString().slice(0, 10);
    return [
      ...(asOf ? [`${this.say('asOf')} `] : []),
      ...(reviewBy && reviewBy < today ? [this.say('pastReview')] : []),
    ];
  }

  /** The number to text. */
  protected get number(): Phone {
    return this.details.sms ?? CLINIC_NUMBER;
  }

  /** The `aria-level` of the widget's heading, or of one so many levels below it. */
  protected level(below = 0): number {
    return Math.min(6, this.#level + below);
  }
}
