import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {hasTakenOver} from '../prerendered-root.ts';
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
  /** What the page came with has no way there, and must not move while somebody reads it. */
  #waits = false;

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
    this.#waits = hasTakenOver(this.#host);
    this.#look();
    this.#tellOthers();
  }

  hostDisconnected(): void {
    all.delete(this);
    this.#tellOthers();
  }

  /** The reader has done something: what is drawn next may be larger. */
  readerMoved(): void {
    this.#waits = false;
    this.#look();
  }

  /** Leads the reader to the other widget. */
  reveal(): void {
    const found = this.#find();
    if (isRevealable(found)) found.reveal();
  }

  #find(): Element | null | undefined {
    for (const root of rootsAround(this.#host)) {
      const found = root.querySelector(this.#tag);
      if (found) return found;
    }
    return undefined;
  }

  #look(): void {
    const isThere = !this.#waits && Boolean(this.#find());
    if (isThere === this.#isThere) return;
    this.#isThere = isThere;
    this.#host.requestUpdate();
  }

  /** Widgets come and go in any order. */
  #tellOthers(): void {
    for (const each of all) if (each.#tag === this.#host.localName) each.#look();
  }
}
