import {en} from '../../src/content/schedule/en.ts';
import {es} from '../../src/content/schedule/es.ts';
import {WidgetHarness} from './widget.ts';
import {wordsOf} from './words.ts';

export const words = wordsOf({en, es});

/** What a test asks of the text-to-schedule button. */
export class ScheduleHarness extends WidgetHarness {
  /** The link that opens the texting app. */
  get link(): HTMLAnchorElement | undefined {
    return this.links.find(({protocol}) => protocol === 'sms:');
  }

  get copyButton(): HTMLButtonElement {
    return this.root.querySelector('button')!;
  }

  /** Where the widget says what happened. */
  get status(): Element | null {
    return this.root.querySelector('[role="status"]');
  }

  /** The number as text, to select. A public part. */
  get number(): Element | null {
    return this.root.querySelector('[part="number"]');
  }
}
