import {html, nothing, type TemplateResult} from 'lit';
import type {ScreenerItem} from '../../content/provenance/screener.ts';
import type {ViewContext} from '../../settings/view-context.ts';
import type {OfferedPack} from '../../packs/pack.ts';
import type {TextPanelState} from '../../ui/text-panel.ts';
import {back, type Move, type Session} from './session.ts';

/** All that a screen needs to be drawn; it decides nothing. */
export interface ScreenContext extends ViewContext<ScreenerItem> {
  readonly session: Session;
  /** What the practice adds to the result, of what has been offered. */
  readonly packs: readonly OfferedPack[];
  /** Print, Save or Share was pressed on this screen. */
  readonly hasTaken: boolean;
  readonly move: (move: Move, event: Event) => void;
  /** Texting from a computer. */
  readonly textPanel: TextPanelState;
  readonly print: () => void;
  /** To the device's own sheet for sharing, where there is one. */
  readonly share?: (() => void) | undefined;
  /** As a FHIR file, where the page has asked for it. */
  readonly save?: (() => void) | undefined;
  /** To the explainer of the same page, where there is one. */
  readonly toExplainer?: (() => void) | undefined;
}

/** An event handler that makes this move. */
export const on =
  ({move}: ScreenContext, to: Move) =>
  (event: Event): void => {
    move(to, event);
  };

/** The way back stands before the question, with the question's number beside it. */
export const bar = (context: ScreenContext, note?: string): TemplateResult => html`
  <div class="bar">
    <button class="button quiet" type="button" @click=${on(context, back)}>
      <span class="chevron" aria-hidden="true"></span>${context.msg('back')}
    </button>
    ${note ? html`<p class="count" id="progress">${note}</p>` : nothing}
  </div>
`;
