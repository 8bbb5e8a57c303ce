import type {ExplainerItem} from '../../content/provenance/explainer.ts';
import {switchAttribute, type Switch} from '../../base/practice-settings-element.ts';
import {NeighborController} from '../../base/controllers/neighbor-controller.ts';
import {WidgetElement} from '../../base/widget-element.ts';
import {isOn} from '../../settings/setting.ts';
import {watchAddress} from './watch-address.ts';
import {base} from '../../ui/base.styles.ts';
import {styles} from './ketamine-explainer.styles.ts';
import {isTopic, type Reading} from './topics.ts';
import {view, words} from './view.ts';

/**
 * What the treatment is, whom it is for and not for, how it works and what the day is like, in the
 * clinic's name. One content, two readings: depression and chronic pain.
 *
 * @tag ketamine-explainer
 * @summary What the treatment is and what the day is like, for depression and chronic pain.
 * @csspart card - The box around everything.
 * @csspart heading - The widget's heading.
 */
export class KetamineExplainer extends WidgetElement<ExplainerItem> {
  static override properties = {
    concern: {},
    layout: {},
    deepLink: switchAttribute('deep-link'),
  };
  static override styles = [...base, styles];

  /**
   * Which reading to show: `depression` or `pain`. Without it the reader chooses.
   * @attr concern
   * @type {'depression' | 'pain'}
   */
  declare concern: 'depression' | 'pain' | null | undefined;
  /**
   * How the topics stand: `accordion` (the default), each to open, or `article`, one text.
   * @attr layout
   * @type {'accordion' | 'article'}
   * @default 'accordion'
   */
  declare layout: 'accordion' | 'article' | null | undefined;
  /**
   * Whether the page's address may open a topic: `#ketamine-day`, and likewise `help`, `how`, `feel`,
   * `better`, `arrange` and `cost`. Off by default. The address is read and never changed. It is followed
   * when a link or a script changes it, a router's `pushState` too; in browsers without the Navigation API
   * that is noticed with the reader's next move (a click, a key, the pointer, scrolling).
   * @attr deep-link
   * @type {boolean}
   * @default false
   */
  declare deepLink: Switch;

  protected override readonly words = words;
  #chosen: Reading | undefined;
  #followed: string | undefined;
  #unwatch: (() => void) | undefined;
  readonly #screener = new NeighborController(this, 'ketamine-screener');

  constructor() {
    super();
    const choose = (reading: Reading): void => {
      this.attempt(() => {
        this.#chosen = reading;
        this.#screener.readerMoved();
        this.requestUpdate();
      });
    };
    const toScreener = (): void => {
      this.attempt(() => {
        this.#screener.reveal();
      });
    };
    this.draws(() =>
      view(this.viewContext, this, {
        chosen: this.#chosen,
        choose,
        toScreener: this.#screener.isThere ? toScreener : undefined,
      }),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#followed = undefined;
    this.#unwatch = watchAddress(this.#follow);
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  /**
   * Opens a topic and brings it into view.
   * @param topic `help`, `how`, `day`, `feel`, `better`, `arrange` or `cost`
   * @returns {boolean} whether there is such a topic
   */
  show(topic: string): boolean {
    const found = isTopic(topic) && this.shadowRoot?.getElementById(topic);
    if (!found) return false;
    found.setAttribute('open', '');
    found.scrollIntoView();
    return true;
  }

  /** Once for each address: what the reader has closed since stays closed. */
  readonly #follow = (): void => {
    const {hash} = location;
    if (hash === this.#followed) return;
    this.#followed = hash;
    if (isOn(this.deepLink)) this.show(hash.replace('#ketamine-', ''));
  };
}
