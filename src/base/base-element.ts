import {ReactiveElement} from 'lit';
import {VERSION} from '../content/version.ts';

/**
 * What all five elements share. Not a `LitElement`: that hands its shadow root out as `renderRoot`, and the
 * screener's has to stay closed to every script of the page.
 */
export abstract class BaseElement extends ReactiveElement {
  /** By which another copy on the page knows whether it is the same. */
  static readonly version: string = VERSION;

  override connectedCallback(): void {
    super.connectedCallback();
    // In the same task, so that the page's layout never sees the empty tag.
    this.requestUpdate();
    this.performUpdate();
  }

  /** Nothing of the element hands out what it draws into. */
  protected override createRenderRoot(): this {
    return this;
  }
}

/** The attributes of an element class, by the property that goes with each. */
export function attributesByProperty(
  element: typeof BaseElement,
): Readonly<Record<string, string>> {
  const observed = element.observedAttributes;
  return Object.fromEntries(
    [...element.elementProperties].map(([property, {attribute}]) => {
      const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
      if (!observed.includes(name)) throw new Error(`${String(property)} has no attribute.`);
      return [String(property), name];
    }),
  );
}
