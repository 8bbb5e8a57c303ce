/* Offers all packs to the screeners of the page, whichever of the two files comes first. */
import type {OfferedPack} from './pack.ts';
import {PACKS} from './index.ts';
import {offerOf} from './views.ts';

interface TakesPacks {
  offer(packs: readonly OfferedPack[]): void;
}

const takesPacks = (element: unknown): element is TakesPacks =>
  typeof element === 'function' && 'offer' in element && typeof element.offer === 'function';

// Node may import this too, and has no page.
if (typeof document !== 'undefined')
  void customElements.whenDefined('ketamine-screener').then((screener) => {
    if (takesPacks(screener)) screener.offer(PACKS.map(offerOf));
  });
