import {html, nothing, type TemplateResult} from 'lit';
import type {ScreenerItem} from '../../content/provenance/screener.ts';
import type {Scene} from '../../model/scene.ts';
import type {OfferedPack} from '../../packs/pack.ts';
import {back, type Move, type Session} from './session.ts';

/** All that a screen needs to be drawn; it decides nothing. */
export interface Stage extends Scene<ScreenerItem> {
  readonly session: Session;
  /** What the practice adds to the result, of what has been offered. */
  readonly packs: readonly OfferedPack[];
  /** Print or Save was pressed on this screen. */
  readonly hasTaken: boolean;
  readonly move: (move: Move, event: Event) => void;
  readonly print: () => void;
  readonly save: () => void;
}

/** An event handler that makes this move. */
export const on =
  ({move}: Stage, to: Move) =>
  (event: Event): void => {
    move(to, event);
  };

/** The heading of a screen. */
export const heading = ({level}: Stage, content: unknown): TemplateResult => html`
  <h2 id="title" part="heading" aria-level=${level()}>${content}</h2>
`;

/**
 * What takes focus when its screen appears: a group that its heading names and `described` describes. Focus on the
 * heading itself is said twice in Firefox and not at all in Chromium; what stands in the group as well is said again
 * on the way through it.
 *
 * @param described ids of what a listener has to know first, in their order
 * @param eyebrow stands over the heading, and is heard after it
 */
export const head = (
  stage: Stage,
  content: unknown,
  described: string,
  eyebrow?: string,
): TemplateResult => html`
  <div
    class="headed"
    role="group"
    tabindex="-1"
    data-focus="screen"
    aria-labelledby="title"
    aria-describedby=${described}
  >
    ${heading(stage, content)} ${eyebrow ? html`<p class="eyebrow">${eyebrow}</p>` : nothing}
  </div>
`;

/** The way back stands before the question, with the question's number beside it. */
export const bar = (stage: Stage, note?: string): TemplateResult => html`
  <div class="bar">
    <button class="button quiet" type="button" @click=${on(stage, back)}>
      <span class="chevron" aria-hidden="true"></span>${stage.say('back')}
    </button>
    ${note ? html`<p class="eyebrow" id="progress">${note}</p>` : nothing}
  </div>
`;
