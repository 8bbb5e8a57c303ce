import {html, nothing, type TemplateResult} from 'lit';
import type {ViewContext} from '../settings/view-context.ts';

type Levels = Pick<ViewContext<never>, 'level'>;

/** The heading of a screen. */
export const heading = ({level}: Levels, content: unknown): TemplateResult => html`
  <h2 id="title" part="heading" aria-level=${level()}>${content}</h2>
`;

/**
 * What takes focus when its screen appears: a group that its heading names and `described` describes. Focus on the
 * heading itself is said twice in Firefox and not at all in Chromium; what stands in the group as well is said again
 * on the way through it. It has its name with the focus alone: who walks into it would hear the heading twice.
 *
 * @param described ids of what a listener has to know first, in their order
 * @param eyebrow stands over the heading, and is heard after it
 */
export const screenHead = (
  context: Levels,
  content: unknown,
  described: string,
  eyebrow?: string,
): TemplateResult => html`
  <div
    class="headed"
    role="group"
    tabindex="-1"
    data-focus="screen"
    data-named-by="title"
    aria-describedby=${described}
  >
    ${heading(context, content)} ${eyebrow ? html`<p class="eyebrow">${eyebrow}</p>` : nothing}
  </div>
`;
