import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {rootsAround} from '../roots.ts';

/** What a neighbour lets others do with it. */
interface Revealable {
  reveal(): void;
}

const isRevealable = (element: unknown): element is Revealable =>
  typeof element === 'object' &&
  element !== null &&
  'reveal' in element &&
  typeof element.reveal === 'function';

/** Of this copy of the library, as long as they are on the page. */
const all = new Set<NeighborController>();

/**
 * Knows whether another of our widgets is on the same page, to lead a reader there and back. It asks the page, keeps
 * nothing, and has its widget drawn again only when the answer changes.
 */
export class NeighborController implements ReactiveController {
  readonly #host: HTMLElement & ReactiveControllerHost;
  readonly #tag: string;
  #isThere = false;

  /** @param tag of the other widget */
  constructor(host: HTMLElement & ReactiveControllerHost, tag: string) {
    this.#host = host;
    this.#tag = tag;
    host.addController(this);
  }

  get isThere(): boolean {
    return this.#isThere;
  }

  hostConnected(): void {
    all.add(this);
    this.#isThere = Boolean(this.#find());
    this.#tellOthers();
  }

  hostDisconnected(): void {
    all.delete(this);
    this.#tellOthers();
  }

  /** Leads the reader to the other widget. */
  reveal(): void {
    this.#find()?.reveal();
  }

  #find(): Revealable | undefined {
    for (const root of rootsAround(this.#host)) {
      const found: unknown = root.querySelector(this.#tag);
      if (isRevealable(found)) return found;
    }
    return undefined;
  }

  /** Widgets come and go in any order. */
  #tellOthers(): void {
    for (const each of all)
      if (each.#tag === this.#host.localName) {
        const isThere = Boolean(each.#find());
        if (isThere === each.#isThere) continue;
        each.#isThere = isThere;
        each.#host.requestUpdate();
      }
  }
}
