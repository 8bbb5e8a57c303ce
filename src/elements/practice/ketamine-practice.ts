import {ContextProvider} from '@lit/context';
import type {PropertyValues} from 'lit';
import {PracticeSettingsElement, type Setting} from '../../base/practice-settings-element.ts';
import {practiceContext, PracticeChangeEvent} from '../../base/practice-context.ts';
import {today} from '../../settings/date.ts';
import {readDetails} from '../../settings/details.ts';
import {reportProblems} from '../../settings/report.ts';
import {loadProfile} from './load-profile.ts';
import {noProfile} from './no-profile.ts';

/**
 * Carries the practice's details and language once, for every widget on the page: for those inside
 * it, for those that name its `id` in their `practice` attribute, and, where it is the only one, for
 * all others. Shows nothing of its own and leaves its children as they are.
 *
 * @tag ketamine-practice
 * @summary Details and language once, for all widgets on the page.
 * @fires {PracticeChangeEvent} ketamine-practice-change - Details came, changed or went. Carries nothing.
 */
export class KetaminePractice extends PracticeSettingsElement {
  static override properties = {src: {}};

  /**
   * The address of the practice's profile: a JSON file with the names of these attributes, kept in one
   * place for many pages. What it says is as if a script had set it once it is there; until then, and
   * where it does not come, the attributes stand. Without it nothing is ever fetched.
   * @attr src
   */
  declare src: Setting;

  #asked: Setting;
  #page: Document | undefined;

  constructor() {
    super();
    new ContextProvider(this, {context: practiceContext, initialValue: this});
  }

  override connectedCallback(): void {
    this.#page = this.ownerDocument;
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Out of the page already, and perhaps in another: nobody would hear it there.
    this.#page?.dispatchEvent(new PracticeChangeEvent());
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    reportProblems(this, readDetails(this, today()).problems);
    const {src} = this;
    if (src && src !== this.#asked) void this.#ask(src);
    this.#asked = src;
    this.dispatchEvent(new PracticeChangeEvent());
  }

  async #ask(src: Setting): Promise<void> {
    try {
      const {profile} = await loadProfile();
      const {said, problems} = await profile(String(src));
      if (src === this.#asked) Object.assign(this, said);
      reportProblems(this, problems);
    } catch (error) {
      reportProblems(this, [noProfile(error)]);
    }
  }
}
