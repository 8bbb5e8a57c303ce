import {en} from '../../src/content/schedule/en.ts';
import {es} from '../../src/content/schedule/es.ts';
import {WidgetHarness} from './widget.ts';
import {wordsOf} from './words.ts';

export const words = wordsOf({en, es});

/** What a test asks of the text-to-schedule button. */
export class ScheduleHarness extends WidgetHarness {
  /** The link that opens the texting app, outside of the panel. */
  get link(): HTMLAnchorElement | undefined {
    return this.links.find((link) => link.protocol === 'sms:' && !this.panel.contains(link));
  }

  /** What a computer has in place of the link: it opens the panel. */
  get opener(): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>(
      'button[popovertarget]:not([popovertargetaction])',
    )!;
  }

  /** Whichever of the two this device shows. */
  get action(): HTMLElement {
    return [this.link, this.opener].find((each) => each?.checkVisibility())!;
  }

  get panel(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[part="panel"]')!;
  }

  /** The buttons of the panel, by their names. */
  inPanel(name: string): HTMLButtonElement | undefined {
    return [...this.panel.querySelectorAll('button')].find(
      (button) => button.textContent.trim() === name,
    );
  }

  get copyButton(): HTMLButtonElement {
    const all = [...this.root.querySelectorAll<HTMLButtonElement>('button')];
    return all.find((button) => button !== this.opener && !this.panel.contains(button))!;
  }

  /** Where the widget says what happened, when the panel is closed. */
  get status(): Element | undefined {
    const all = [...this.root.querySelectorAll('[aria-live]')];
    return all.find((each) => !this.panel.contains(each));
  }

  /** The number as text, to select. A public part. */
  get number(): Element | null {
    return this.root.querySelector('[part="number"]');
  }
}
