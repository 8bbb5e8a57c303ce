import {createContext} from '@lit/context';
import type {RawDetails} from '../settings/details.ts';
import type {Reader} from '../settings/setting.ts';
import {PageEvent} from './page-event.ts';

/**
 * What a practice hands out: itself, with its settings as the page has set them. Whoever reads them
 * narrows them, because anyone may answer. A registered symbol, so that two copies of this package on
 * one page still meet.
 */
export const practiceContext = createContext<RawDetails>(Symbol.for('ketamine-widgets/practice@1'));

export const PRACTICE_TAG = 'ketamine-practice';

/** What stands for a practice where an editor strips tags. The practice itself is in its shadow root. */
const PRACTICE_BLOCK = '[data-ketamine="practice"]';

/** The practices below a root, in their order, also those in blocks. */
export const practicesIn = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll(`${PRACTICE_TAG}, ${PRACTICE_BLOCK}`)].flatMap((each) =>
    each.localName === PRACTICE_TAG ? each : (each.shadowRoot?.querySelector(PRACTICE_TAG) ?? []),
  );

/** How a widget names its practice. */
export const PRACTICE_NAME: Reader<string> = {
  setting: 'practice',
  read: (raw) => raw.trim(),
  wrong: 'is not a name',
  write: `the id of a <${PRACTICE_TAG}>`,
};

/**
 * Details came, changed or went. It carries nothing: whoever hears it asks again. That one rule
 * covers practices that come before, after, or much later than a widget, and moves of either.
 */
export class PracticeChangeEvent extends PageEvent {
  static readonly type = 'ketamine-practice-change';
  constructor() {
    super(PracticeChangeEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'ketamine-practice-change': PracticeChangeEvent;
  }
}
