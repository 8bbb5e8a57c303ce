import type {RawDetails} from '../model/details.ts';
import type {Reader} from '../model/setting.ts';
import {PageEvent} from './page-event.ts';
import {rootsAround} from './roots.ts';

/**
 * What a practice hands out: itself, with its settings as the page has set them. Whoever reads them
 * narrows them, because anyone may answer. A registered symbol, so that two copies of this package on
 * one page still meet.
 */
const PRACTICE = Symbol.for('ketamine-widgets/practice@1');

/** How an element asks those around it for something, by the protocol of web component libraries. */
interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: (practice: RawDetails) => void;
}

const REQUEST = 'context-request';

const asksForPractice = (event: Event): event is ContextRequest =>
  'context' in event && event.context === PRACTICE;

/** Has a practice answer whoever inside it asks for one. */
export function answerWith(practice: HTMLElement & RawDetails): void {
  practice.addEventListener(REQUEST, (event: Event) => {
    if (!asksForPractice(event)) return;
    event.stopPropagation();
    event.callback(practice);
  });
}

const PRACTICE_TAG = 'ketamine-practice';

/** How a widget names its practice. */
export const PRACTICE_NAME: Reader<string> = {
  setting: 'practice',
  read: (raw) => raw.trim(),
  wrong: 'is not a name',
  write: `the id of a <${PRACTICE_TAG}>`,
};

/**
 * Details came, changed or went. It carries nothing: whoever hears it asks again. That one rule
 * covers providers that come before, after, or much later than a widget, and moves of either.
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

/**
 * Where a widget's details come from after its own attributes, best first: the practice around it,
 * the one it names, the only one on the page. Each may turn out to be anything, and is to be narrowed.
 *
 * @param name the id of the practice that the widget names
 */
export function practicesFor(widget: Element, name?: string): readonly RawDetails[] {
  const found: RawDetails[] = [];
  widget.dispatchEvent(
    Object.assign(new PageEvent(REQUEST, {bubbles: true, composed: true}), {
      context: PRACTICE,
      contextTarget: widget,
      callback: (around: RawDetails) => found.push(around),
    }),
  );
  const roots = rootsAround(widget);
  for (const root of name ? roots : []) {
    const named = root.getElementById(name ?? '');
    if (named?.localName === PRACTICE_TAG) found.push(named as RawDetails);
  }
  for (const root of roots) {
    const all = root.querySelectorAll<Element & RawDetails>(PRACTICE_TAG);
    if (all.length === 1) found.push(...all);
  }
  return found;
}
