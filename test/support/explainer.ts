import {en} from '../../src/content/explainer/en.ts';
import {es} from '../../src/content/explainer/es.ts';
import {WidgetHarness} from './widget.ts';
import {wordsOf} from './words.ts';

export const words = wordsOf({en, es});

/** What a test asks of the explainer. */
export class ExplainerHarness extends WidgetHarness {
  /** The readings that the reader may choose from: native radios of one group. */
  get readings(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  /** What the group of readings is called. */
  get readingsName(): string {
    return this.root.querySelector('fieldset')?.getAttribute('aria-label') ?? '';
  }

  /** The topics: native details. */
  get topics(): HTMLDetailsElement[] {
    return [...this.root.querySelectorAll('details')];
  }

  /** What opens and closes a topic. */
  get summaries(): HTMLElement[] {
    return this.topics.map((topic) => topic.querySelector('summary')!);
  }

  /** The names of the topics that are open. */
  get open(): string[] {
    return this.topics
      .filter(({open}) => open)
      .map((topic) => topic.querySelector('summary')!.textContent.trim());
  }

  openAll(): void {
    for (const topic of this.topics) topic.open = true;
  }

  /** What has focus in the explainer. */
  get focused(): Element | null {
    return this.root.activeElement;
  }
}
