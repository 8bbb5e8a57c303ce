import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {markForRecorders} from '../../model/recorder-marks.ts';

/** How often marks are put back. A script that takes them away each time is not fought for ever. */
const MOST = 20;

/**
 * Keeps the marks for recorders on the element itself: recorders look there, and not into a closed root. A
 * framework that writes `class` anew, or a page that is morphed, takes them away; then they are put back.
 */
export class RecorderMarksController implements ReactiveController {
  readonly #host: HTMLElement;
  #left = MOST;
  readonly #observer = new MutationObserver(() => {
    if (this.#left-- > 0) this.#mark();
  });

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#left = MOST;
    markForRecorders(this.#host);
    this.#observer.observe(this.#host, {attributeFilter: ['class']});
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #mark(): void {
    markForRecorders(this.#host);
    // What was just written is not seen as a change.
    this.#observer.takeRecords();
  }
}
