import {ContextProvider} from '@lit/context';
import type {PropertyValues} from '@lit/reactive-element';
import {Configured} from '../../context/configured.ts';
import {PracticeChangeEvent, practiceContext} from '../../context/practice.ts';
import {readDetails} from '../../model/details.ts';
import {reportProblems} from '../../model/report.ts';

/**
 * Carries the practice's details and language once, for every widget on the page: for those inside
 * it, for those that name its `id` in their `practice` attribute, and, where it is the only one, for
 * all others. Shows nothing of its own and leaves its children as they are.
 *
 * @tag ketamine-practice
 * @summary Details and language once, for all widgets on the page.
 * @fires {PracticeChangeEvent} ketamine-practice-change - Details came, changed or went. Carries nothing.
 */
export class KetaminePractice extends Configured {
  #page: Document | undefined;

  constructor() {
    super();
    new ContextProvider(this, {context: practiceContext, initialValue: this});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#page = this.ownerDocument;
    this.dispatchEvent(new PracticeChangeEvent());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Out of the page already, and perhaps in another: nobody would hear it there.
    this.#page?.dispatchEvent(new PracticeChangeEvent());
  }

  /** Light DOM: the page's own content stays where it is. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    reportProblems(this, readDetails(this).problems);
    if (changed.size) this.dispatchEvent(new PracticeChangeEvent());
  }
}
