import {Configured} from '../../context/configured.ts';
import {answerWith, PracticeChangeEvent} from '../../context/practice.ts';
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
    answerWith(this);
  }

  override connectedCallback(): void {
    this.#page = this.ownerDocument;
    super.connectedCallback();
  }

  disconnectedCallback(): void {
    // Out of the page already, and perhaps in another: nobody would hear it there.
    this.#page?.dispatchEvent(new PracticeChangeEvent());
  }

  protected override update(): void {
    reportProblems(this, readDetails(this).problems);
    this.dispatchEvent(new PracticeChangeEvent());
  }
}
