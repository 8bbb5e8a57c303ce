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

/** The heading that takes focus when its screen appears. */
export const heading = ({level}: Stage, content: unknown, look = ''): TemplateResult => html`
  <h2 tabindex="-1" data-focus="screen" part="heading" class=${look} aria-level=${level()}>
    ${content}
  </h2>
`;

/** The way back stands before the question, with the question's number beside it. */
export const bar = (stage: Stage, note?: string): TemplateResult => html`
  <div class="bar">
    <button class="button quiet" type="button" @click=${on(stage, back)}>
      <span class="chevron" aria-hidden="true"></span>${stage.say('back')}
    </button>
    ${note ? html`<p class="eyebrow">${note}</p>` : nothing}
  </div>
`;
