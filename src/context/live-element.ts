import {VERSION} from '../content/version.ts';

/** Attributes by the property that goes with each. */
export type Settings = Readonly<Record<string, string>>;

/* Node has no elements, and imports the classes for what they know: settings, words, styles. */
const {HTMLElement: Element = EventTarget as typeof HTMLElement} = globalThis as Partial<
  typeof globalThis
>;

/**
 * An element with settings: each is an attribute and a property, and what was written last counts.
 * Whatever changes in one task is shown once, at its end.
 *
 * Our own, because the base class of the template library weighs five times as much, most of it for
 * what no widget here does.
 */
export abstract class LiveElement extends Element {
  static settings: Settings = {};
  /** By which another copy on the page knows whether it is the same. */
  static readonly version: string = VERSION;

  /** The browser asks once, at definition: the moment to give the class its properties. */
  static get observedAttributes(): string[] {
    for (const property of Object.keys(this.settings)) {
      Object.defineProperty(this.prototype, property, {
        configurable: true,
        enumerable: true,
        get(this: LiveElement) {
          return this.#given.get(property);
        },
        set(this: LiveElement, value: unknown) {
          if (value === this.#given.get(property)) return;
          this.#given.set(property, value);
          this.requestUpdate();
        },
      });
    }
    return Object.values(this.settings);
  }

  readonly #given = new Map<string, unknown>();
  #shown = false;
  #due = false;

  /** Shows what is set now. */
  protected abstract update(): void;

  connectedCallback(): void {
    if (!this.#shown) this.#adoptProperties();
    this.#shown = true;
    // In the same task, so that the page's layout never sees the empty tag.
    this.#updateNow();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const all = Object.entries(this.#settings);
    for (const [property, name] of all) if (name === attribute) Reflect.set(this, property, value);
  }

  /** Shows what is set, at the end of this task; nothing before the element was first on a page. */
  protected requestUpdate(): void {
    if (this.#due || !this.#shown) return;
    this.#due = true;
    queueMicrotask(() => {
      if (this.#due) this.#updateNow();
    });
  }

  #updateNow(): void {
    this.#due = false;
    this.update();
  }

  get #settings(): Settings {
    return (this.constructor as typeof LiveElement).settings;
  }

  /** A framework may have set properties before the element was defined: they hide ours. */
  #adoptProperties(): void {
    for (const property of Object.keys(this.#settings)) {
      const before = Object.getOwnPropertyDescriptor(this, property);
      if (!before) continue;
      Reflect.deleteProperty(this, property);
      Reflect.set(this, property, before.value);
    }
  }
}
