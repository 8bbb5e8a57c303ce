import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {renderRootOf} from '../render-roots.ts';

/**
 * Follows a person from screen to screen: after an update, what has `data-focus` with the name that was asked
 * for takes the focus. It never takes focus on load.
 */
export class FocusController implements ReactiveController {
  readonly #host: HTMLElement & ReactiveControllerHost;
  #next: string | undefined;
  #hadFocus = false;

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** @param name of the place that takes the focus after the next update */
  next(name: string): void {
    this.#next = name;
  }

  hostUpdate(): void {
    const root = renderRootOf(this.#host);
    this.#hadFocus = Boolean(root?.activeElement);
    if (!this.#next) return;
    // Before anything is new: to take out what has the focus, or the caret, Chromium would lay out what has come in.
    root?.querySelector<HTMLElement>(':focus')?.blur();
    // In Firefox the caret stays where the old screen was, and a screen reader goes on from there.
    const selection = this.#host.ownerDocument.getSelection();
    if (selection?.isCollapsed) selection.removeAllRanges();
  }

  hostUpdated(): void {
    const root = renderRootOf(this.#host);
    // A new language makes new nodes; a reader who was on an old one goes to the same screen's heading.
    if (this.#hadFocus && !root?.activeElement) this.#next ??= 'screen';
    if (!this.#next) return;
    const next = root?.querySelector<HTMLElement>(`[data-focus="${this.#next}"]`);
    this.#next = undefined;
    if (!next) return;
    focusNamed(next);
  }
}

/**
 * Focuses a group, and names it by `data-named-by` for as long as it has the focus. With a lasting name, a screen reader
 * would say it to everybody who walks into the group, and then the heading that it came from.
 */
export function focusNamed(group: HTMLElement, options?: FocusOptions): void {
  const {namedBy} = group.dataset;
  if (namedBy) {
    group.setAttribute('aria-labelledby', namedBy);
    const unname = (): void => {
      group.removeAttribute('aria-labelledby');
    };
    group.addEventListener('blur', unname, {once: true});
  }
  group.focus(options);
}
