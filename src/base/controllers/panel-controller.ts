import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isTab} from '../keys.ts';
import {renderRootOf} from '../render-roots.ts';

/**
 * The keys of a panel that is open over the page: Escape closes it and nothing else, and Tab goes round in
 * it. It hears them before the page does, in the capture phase and only for as long as it is open, because
 * dialogs around it would close along with it, and traps for the focus would lead out of it.
 */
export class PanelController implements ReactiveController {
  readonly #host: HTMLElement;
  #panel: HTMLElement | undefined;

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.closed();
  }

  /** @param panel that opens: a popover, which the browser lays over everything */
  opened(panel: HTMLElement): void {
    this.#panel = panel;
    window.addEventListener('keydown', this.#key, true);
  }

  closed(): void {
    if (!this.#panel) return;
    this.#panel = undefined;
    window.removeEventListener('keydown', this.#key, true);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (!this.#panel || !(event.key === 'Escape' || isTab(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isTab(event)) this.#step(this.#panel, event.shiftKey ? -1 : 1);
    else {
      window.addEventListener('keyup', endOfEscape, true);
      this.#panel.hidePopover();
    }
  };

  #step(panel: HTMLElement, by: 1 | -1): void {
    const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button')];
    const active = renderRootOf(this.#host)?.activeElement;
    const at = stops.findIndex((stop) => stop === active);
    stops.at(at < 0 && by < 0 ? -1 : (at + by) % stops.length)?.focus();
  }
}

/** The key that closed the panel closes nothing else as it comes up. */
const endOfEscape = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape') return;
  event.stopImmediatePropagation();
  window.removeEventListener('keyup', endOfEscape, true);
};
