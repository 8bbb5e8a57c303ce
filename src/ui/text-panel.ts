import {html, nothing, type TemplateResult} from 'lit';
import type {CommonItem} from '../content/provenance/common.ts';
import type {Phone} from '../model/phone.ts';
import type {Scene} from '../model/scene.ts';
import {copy, speech} from './icons.ts';
import type {Qr} from './qr.ts';
import {waitingTarget} from './widget-frame.ts';

/* Texting the clinic, from a phone and from a computer: the same for every widget that offers it. */

/** Where something was copied, and what came of it. */
export interface Copied {
  readonly inPanel: boolean;
  readonly said: CommonItem;
  /** Told twice, it is told anew. */
  readonly again: string;
}

/** What the reader has done so far, and what their clicks do. */
export interface TextDesk {
  readonly copied?: Copied | undefined;
  /** The QR code, and the link that it stands for. */
  readonly code?: (Qr & {readonly of: string}) | undefined;
  readonly copy: (text: string, copied: Copied) => void;
  /** The panel opens and asks for its code. */
  readonly opens: (href: string) => void;
  readonly closed: () => void;
}

/** What the panel and what opens it are drawn from. */
export interface Texting {
  readonly scene: Pick<Scene<never>, 'say' | 'level' | 'waiting' | 'locale' | 'details'>;
  readonly number: Phone;
  /** The link that opens the texting app. */
  readonly href: string;
  /** What the texting app opens with, if anything. */
  readonly message?: string | undefined;
  readonly desk: TextDesk;
}

/** One of the two: the link where a finger points, the panel where a mouse does and it can open. */
export const textAction = ({scene: {say}, href}: Texting, look = 'button'): TemplateResult => html`
  <a class=${`${look} wide touch`} part="button" href=${href}>${speech}${say('textAction')}</a>
  <button class=${`${look} wide desk`} part="button" type="button" popovertarget="panel">
    ${speech}${say('textAction')}
  </button>
`;

export const copyButton = (
  {scene, desk}: Texting,
  label: CommonItem,
  text: string,
  said: CommonItem,
  inPanel = false,
): TemplateResult => html`
  <button
    class="button quiet"
    type="button"
    popovertarget=${waitingTarget(scene)}
    @click=${() => desk.copy(text, {inPanel, said, again: ''})}
  >
    ${copy}${scene.say(label)}
  </button>
`;

/** What came of copying. A blank more or less, which nobody sees, has the same words told again. */
export function copyStatus(
  {scene: {say}, desk: {copied}}: Texting,
  inPanel = false,
): TemplateResult {
  const told = copied?.inPanel === inPanel ? say(copied.said) + copied.again : '';
  return html`<p class="small" role="status">${told}</p>`;
}

/** A QR code for the phone, the number, and ways to copy it. */
export function textPanel(texting: Texting): TemplateResult {
  const {scene, number, href, message, desk} = texting;
  const {say, level} = scene;
  const {code} = desk;
  return html`
    <div
      class="panel pad"
      part="panel"
      id="panel"
      popover
      role="dialog"
      aria-labelledby="panel-title"
      @beforetoggle=${({newState}: ToggleEvent) => {
        if (newState === 'open') desk.opens(href);
      }}
      @toggle=${({newState}: ToggleEvent) => {
        if (newState === 'closed') desk.closed();
      }}
    >
      <h3 id="panel-title" aria-level=${level(1)}>${say('panel.heading')}</h3>
      <div class="scan">
        ${
          code?.of === href
            ? html`
                <svg
                  class="qr"
                  viewBox=${`0 0 ${code.side} ${code.side}`}
                  role="img"
                  aria-label=${say('panel.code')}
                >
                  <path fill="#fff" d=${`M0 0h${code.side}v${code.side}H0z`} />
                  <path d=${code.path} shape-rendering="crispEdges" />
                </svg>
              `
            : html`<div class="qr"></div>`
        }
        <div>
          <p class="soft">${say('panel.scan')}</p>
          <p class="number"><span class="digits">${number.text}</span></p>
          <div class="row">
            ${copyButton(texting, 'copy', number.text, 'copied', true)}
            ${message ? copyButton(texting, 'copyMessage', message, 'messageCopied', true) : nothing}
          </div>
          ${copyStatus(texting, true)}
        </div>
      </div>
      <div class="row end">
        <a class="line-link" href=${href}>${say('panel.open')}</a>
        <button class="button line" type="button" popovertarget="panel" popovertargetaction="hide">
          ${say('panel.close')}
        </button>
      </div>
    </div>
  `;
}
