import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {markForRecorders} from '../../settings/recorder-marks.ts';
import {isShadowRoot} from '../roots.ts';

/** How often marks are put back. A script that takes them away each time is not fought for ever. */
const MOST = 20;

/**
 * Keeps the marks for recorders on the element itself, and on the block that it stands in: recorders look
 * there, and not into a root. A framework that writes `class` anew, or a page that is morphed, takes them
 * away; then they are put back.
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
    this.#mark();
    for (const each of this.#marked) this.#observer.observe(each, {attributeFilter: ['class']});
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  get #marked(): readonly Element[] {
    const root = this.#host.getRootNode();
    const isInBlock = isShadowRoot(root) && root.host.hasAttribute('data-ketamine');
    return isInBlock ? [this.#host, root.host] : [this.#host];
  }

  #mark(): void {
    for (const each of this.#marked) markForRecorders(each);
    // What was just written is not seen as a change.
    this.#observer.takeRecords();
  }
}
