import {html, nothing, type TemplateResult} from 'lit';
import type {CommonItem} from '../content/provenance/common.ts';
import type {Phone} from '../settings/phone.ts';
import type {ViewContext} from '../settings/view-context.ts';
import {copy, speech} from './icons.ts';
import type {Qr} from './qr.ts';
import {status} from './status.ts';
import {waitingTarget} from './widget-frame.ts';

/* Texting the clinic, from a phone and from a computer: the same for every widget that offers it. */

/** What a person can press to reach the clinic. */
export type ContactAction = 'text' | 'call' | 'copy';

/** Where something was copied, and what came of it. */
export interface Copied {
  readonly inPanel: boolean;
  readonly said: CommonItem;
  /** Told twice, it is told anew. */
  readonly again: string;
}

/** What the reader has done so far, and what their clicks do. */
export interface TextPanelState {
  readonly copied?: Copied | undefined;
  /** The QR code, and the link that it stands for. */
  readonly code?: (Qr & {readonly of: string}) | undefined;
  readonly pressed: (action: ContactAction) => void;
  readonly copy: (text: string, copied: Copied) => void;
  /** The panel opens and asks for its code. */
  readonly opens: (panel: HTMLElement, href: string) => void;
  readonly closed: () => void;
}

/** What the panel and what opens it are drawn from. */
export interface Texting {
  readonly context: Pick<ViewContext<never>, 'msg' | 'level' | 'waiting' | 'locale' | 'details'>;
  readonly number: Phone;
  /** The link that opens the texting app. */
  readonly href: string;
  /** What the texting app opens with, if anything. */
  readonly message?: string | undefined;
  readonly state: TextPanelState;
}

/**
 * One of the two: the link where a finger points, the panel where a mouse does and it can open. The panel is the
 * button's next neighbour: of one further away, browsers say that it is the button's details, and Orca reads all of it.
 */
export function textAction(texting: Texting, look = 'button'): TemplateResult {
  const {context, href, state} = texting;
  const text = context.msg('textAction');
  const pressed = (): void => {
    state.pressed('text');
  };
  return html`
    <a class=${`${look} wide by-touch`} part="button" href=${href} @click=${pressed}
      >${speech}${text}</a
    >
    <button
      class=${`${look} wide by-mouse`}
      part="button"
      type="button"
      popovertarget="panel"
      @click=${pressed}
    >
      ${speech}${text}
    </button>
    ${textPanel(texting)}
  `;
}

export const copyButton = (
  {context, state}: Texting,
  label: CommonItem,
  text: string,
  said: CommonItem,
  inPanel = false,
): TemplateResult => html`
  <button
    class="button quiet"
    type="button"
    popovertarget=${waitingTarget(context)}
    @click=${() => state.copy(text, {inPanel, said, again: ''})}
  >
    ${copy}${context.msg(label)}
  </button>
`;

/** What came of copying. A blank more or less, which nobody sees, has the same words told again. */
export function copyStatus(
  {context: {msg}, state: {copied}}: Texting,
  inPanel = false,
): TemplateResult {
  const told = copied?.inPanel === inPanel ? msg(copied.said) + copied.again : '';
  return status(told);
}

/**
 * The head of the panel takes focus in the moment in which it opens: a little later, Orca is reading out all that is in
 * it, as it does of a dialog that has the focus itself. And in no other moment, because pages may be searched for what
 * takes focus by itself.
 */
function takesFocus(panel: EventTarget | null, now: boolean): void {
  const head = (panel as HTMLElement).querySelector<HTMLElement>('.headed');
  if (head) head.autofocus = now;
}

/** A QR code for the phone, the number, and ways to copy it. */
function textPanel(texting: Texting): TemplateResult {
  const {context, number, href, message, state} = texting;
  const {msg, level} = context;
  const {code} = state;
  return html`
    <div
      class="panel pad"
      part="panel"
      id="panel"
      popover
      role="dialog"
      aria-modal="true"
      aria-labelledby="panel-title"
      @beforetoggle=${({newState, currentTarget}: ToggleEvent) => {
        if (newState !== 'open') return;
        takesFocus(currentTarget, true);
        state.opens(currentTarget as HTMLElement, href);
      }}
      @toggle=${({newState, currentTarget}: ToggleEvent) => {
        takesFocus(currentTarget, false);
        if (newState === 'closed') state.closed();
      }}
    >
      <div class="headed" role="group" tabindex="-1" aria-labelledby="scan">
        <h3 id="panel-title" aria-level=${level(1)}>${msg('panel.heading')}</h3>
      </div>
      <div class="scan">
        ${
          code?.of === href
            ? html`
                <svg
                  class="qr"
                  viewBox=${`0 0 ${code.side} ${code.side}`}
                  role="img"
                  aria-label=${msg('panel.code')}
                >
                  <path fill="#fff" d=${`M0 0h${code.side}v${code.side}H0z`} />
                  <path d=${code.path} shape-rendering="crispEdges" />
                </svg>
              `
            : html`<div class="qr"></div>`
        }
        <div>
          <p class="muted" id="scan">${msg('panel.scan')}</p>
          <p class="number"><span class="digits">${number.text}</span></p>
          <div class="row">
            ${copyButton(texting, 'copy', number.text, 'copied', true)}
            ${message ? copyButton(texting, 'copyMessage', message, 'messageCopied', true) : nothing}
          </div>
          ${message ? html`<p class="message">${message}</p>` : nothing}
          ${copyStatus(texting, true)}
        </div>
      </div>
      <div class="row end">
        <a class="line-link" href=${href}>${msg('panel.open')}</a>
        <button
          class="button outline"
          type="button"
          popovertarget="panel"
          popovertargetaction="hide"
        >
          ${msg('panel.close')}
        </button>
      </div>
    </div>
  `;
}
