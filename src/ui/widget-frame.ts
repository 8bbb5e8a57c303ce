import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../content/locales.ts';
import type {Details} from '../settings/details.ts';

/** What the frame needs to know of the widget in it. */
export interface FrameInput {
  readonly locale: Locale;
  readonly details: Details;
  /** What a button that needs the script shows until that is there. Only where a widget is prerendered. */
  readonly waiting?: unknown;
}

/** The popover of `waitingTarget`. */
const WAITING = 'waiting';

/**
 * For `popovertarget` of a button that needs the script: until that is there, the button shows what waits in
 * its place.
 */
export const waitingTarget = ({waiting}: FrameInput): string | typeof nothing =>
  waiting ? WAITING : nothing;

/**
 * The landmark around a widget, in its language and its scheme. Its marks tell common recorders and
 * trackers to leave out what is inside: what a person reads here says something about their health.
 *
 * @param name the landmark's name, or the id of the heading that names it
 */
export const widgetFrame = (
  input: FrameInput,
  name: {readonly label: string} | {readonly labelledBy: string},
  content: unknown,
): TemplateResult => html`
  <section
    class="base rr-block ph-no-capture fs-exclude sentry-block no-mouseflow"
    data-private
    data-hj-suppress
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-theme=${input.details.theme ?? nothing}
    lang=${input.locale}
    dir="ltr"
    aria-label=${'label' in name ? name.label : nothing}
    aria-labelledby=${'labelledBy' in name ? name.labelledBy : nothing}
  >
    ${content}
    ${input.waiting ? html`<div class="card pad" id=${WAITING} popover>${input.waiting}</div>` : nothing}
  </section>
`;
