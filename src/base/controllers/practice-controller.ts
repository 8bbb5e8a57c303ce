import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {LOCALES} from '../../content/locales.ts';
import {readDetails, type RawDetails} from '../../settings/details.ts';
import type {Problem} from '../../settings/setting.ts';
import {observeAttributes} from '../observe-attributes.ts';
import {
  practicesIn,
  PRACTICE_TAG,
  practiceContext,
  PracticeChangeEvent,
} from '../practice-context.ts';
import {rootsAround} from '../roots.ts';

/** `@lit/context` announces a provider by it, whoever made the provider. */
const PROVIDER_CAME = 'context-provider';

/** Where a widget's details come from after its own attributes, best first, and what the owner should mend. */
export interface Practices {
  readonly sources: readonly RawDetails[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the practices of a widget by the context protocol, and has the widget ask again when one comes,
 * changes or goes.
 *
 * Not `ContextRoot` of `@lit/context`: that keeps and repeats the requests of every other component of
 * the page too. A provider that comes late announces itself, and then we ask again.
 */
export class PracticeController implements ReactiveController {
  readonly #host: HTMLElement & ReactiveControllerHost;
  readonly #stops: (() => void)[] = [];

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const askAgain = (): void => {
      this.#host.requestUpdate();
    };
    const page = this.#host.ownerDocument;
    for (const type of [PracticeChangeEvent.type, PROVIDER_CAME]) {
      page.addEventListener(type, askAgain);
      this.#stops.push(() => {
        page.removeEventListener(type, askAgain);
      });
    }
    for (const root of rootsAround(this.#host)) this.#stops.push(observeAttributes(root, askAgain));
  }

  hostDisconnected(): void {
    this.#stops.splice(0).forEach((stop) => {
      stop();
    });
  }

  /**
   * The practice around the widget, the one it names, and the only one on the page. Practices that say the
   * same count as one.
   *
   * @param name the id of the practice that the widget names
   */
  find(name?: string): Practices {
    const sources = [...this.#ask(this.#host)];
    const roots = rootsAround(this.#host);
    for (const root of name ? roots : []) {
      const named = practicesIn(root).find(({id}) => id === name);
      if (named) sources.push(...this.#ask(named));
    }
    const problems: Problem[] = [];
    for (const root of roots) {
      const all = practicesIn(root).flatMap((each) => this.#ask(each));
      const differing = differences(all);
      if (!differing.length) sources.push(...all.slice(0, 1));
      else if (!sources.length) problems.push(severalPractices(differing));
    }
    return {sources, problems};
  }

  /**
   * Sends a request for a practice from here upward. Whoever answers later counts with the next request:
   * to ask again at once could go on without end.
   */
  #ask(from: Element): readonly RawDetails[] {
    const found: RawDetails[] = [];
    from.dispatchEvent(
      new ContextEvent(practiceContext, this.#host, (practice) => {
        found.push(practice);
      }),
    );
    return [...found];
  }
}

/** In which settings some practices differ, by the names of the fields. */
function differences(practices: readonly RawDetails[]): readonly string[] {
  const [first = {}, ...others] = practices.map(said);
  const fields = [first, ...others].flatMap((each) => Object.keys(each));
  return [...new Set(fields)].filter((field) =>
    others.some((other) => other[field] !== first[field]),
  );
}

/** What a practice says, field by field, as text. */
function said(practice: RawDetails): Readonly<Record<string, string>> {
  const {wording, ...details} = readDetails(practice).details;
  const language = practice instanceof Element && practice.getAttribute('lang');
  const fields = {
    ...details,
    ...(language && {language}),
    ...(wording && {wording: LOCALES.map((locale) => [...wording[locale]])}),
  };
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, JSON.stringify(value)]),
  );
}

/** Several practices that differ, and a widget that belongs to none of them. */
export const severalPractices = (fields: readonly string[]): Problem => ({
  setting: 'practice',
  code: 'practice-several',
  wrong: `is not set, and the <${PRACTICE_TAG}> of this page differ in: ${fields.join(', ')}. None of them is used`,
  write: 'the id of one of them, or put this widget inside one',
});
