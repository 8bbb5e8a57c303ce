import {html, nothing, type TemplateResult} from 'lit';
import {en} from '../../content/schedule/en.ts';
import {schedule as es} from '../../content/spanish.ts';
import {overridable} from '../../content/schedule/overridable.ts';
import type {ScheduleItem} from '../../content/provenance/schedule.ts';
import {BUTTON_LOOK} from '../../model/choices.ts';
import {MESSAGE, STANDARD} from '../../model/message.ts';
import {SMS_FORM, smsHref, telHref} from '../../model/phone.ts';
import type {Scene} from '../../model/scene.ts';
import {copy, speech} from '../../ui/icons.ts';
import {waitingTarget, widgetFrame} from '../../ui/widget-frame.ts';
import type {Qr} from '../../ui/qr.ts';

export const words = {
  folder: 'schedule',
  en,
  // Asked for anew each time: the words may come later.
  get es() {
    return es;
  },
  overridable,
};

const LOOKS = {filled: 'button', outline: 'button line', link: 'line-link'} as const;

/** The widget's own settings, as a page has set them. */
export interface ScheduleSettings {
  readonly variant?: unknown;
  readonly message?: unknown;
  readonly smsForm?: unknown;
}

/** Where something was copied, and what came of it. */
export interface Copied {
  readonly inPanel: boolean;
  readonly said: ScheduleItem;
  /** Told twice, it is told anew. */
  readonly again: string;
}

/** What the reader has done so far, and what their clicks do. */
export interface Desk {
  readonly copied?: Copied;
  /** The QR code, and the link that it stands for. */
  readonly code?: Qr & {readonly of: string};
  readonly copy: (text: string, copied: Copied) => void;
  /** The panel opens and asks for its code. */
  readonly opens: (panel: HTMLElement, href: string) => void;
  readonly closed: () => void;
}

/**
 * The panel takes focus in the moment in which it opens: a little later, Orca is reading out all that is in it.
 * And in no other moment, because pages may be searched for what takes focus by itself.
 */
function takesFocus(panel: HTMLElement, now: boolean): void {
  panel.autofocus = now;
}

/** Says what is new in it. Of no role, because one would be there to walk into before there is anything to say. */
const status = (text: string): TemplateResult =>
  html`<p class="small status" aria-live="polite" aria-atomic="true">${text}</p>`;

export function view(
  scene: Scene<ScheduleItem>,
  settings: ScheduleSettings,
  desk: Desk,
): TemplateResult {
  const {say, level, details, number, read} = scene;
  const {voicePhone, hours} = details;
  const {copied, code} = desk;
  const looks = LOOKS[read(BUTTON_LOOK, settings.variant) ?? 'filled'];
  const asked = read(MESSAGE, settings.message);
  const message = asked === STANDARD ? say('message') : asked;
  const href = smsHref(number, message, read(SMS_FORM, settings.smsForm));

  const copyButton = (
    label: ScheduleItem,
    text: string,
    said: ScheduleItem,
    inPanel = false,
  ): TemplateResult => html`
    <button
      class="button quiet"
      type="button"
      popovertarget=${waitingTarget(scene)}
      @click=${() => desk.copy(text, {inPanel, said, again: ''})}
    >
      ${copy}${say(label)}
    </button>
  `;

  /* A blank more or less, which nobody sees, has the same words told again. */
  const told = (inPanel: boolean): string =>
    copied?.inPanel === inPanel ? say(copied.said) + copied.again : '';

  const panel = html`
    <div
      class="panel pad"
      part="panel"
      id="panel"
      popover
      role="dialog"
      aria-modal="true"
      aria-labelledby="panel-title"
      aria-describedby="scan"
      tabindex="-1"
      @beforetoggle=${({newState, currentTarget}: ToggleEvent) => {
        if (newState !== 'open') return;
        takesFocus(currentTarget as HTMLElement, true);
        desk.opens(currentTarget as HTMLElement, href);
      }}
      @toggle=${({newState, currentTarget}: ToggleEvent) => {
        takesFocus(currentTarget as HTMLElement, false);
        if (newState === 'closed') desk.closed();
      }}
    >
      <h3 id="panel-title" aria-level=${level(1)}>${say('panel.heading')}</h3>
      <p class="soft" id="scan">${say('panel.scan')}</p>
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
      <p class="number"><span class="digits">${number.text}</span></p>
      <div class="row">
        ${copyButton('copy', number.text, 'copied', true)}
        ${message ? copyButton('copyMessage', message, 'messageCopied', true) : nothing}
      </div>
      ${message ? html`<p class="message">${message}</p>` : nothing} ${status(told(true))}
      <p><a class="line-link" href=${href}>${say('panel.open')}</a></p>
      <button class="button line" type="button" popovertarget="panel" popovertargetaction="hide">
        ${say('panel.close')}
      </button>
    </div>
  `;

  return widgetFrame(
    scene,
    {labelledBy: 'title'},
    html`
      <div class="card pad" part="card">
        <div class="headed">
          <h2 id="title" part="heading" aria-level=${level()}>${say('heading')}</h2>
          <p class="eyebrow">${say('from')}</p>
        </div>
        <p class="soft">${say('textLine')} ${hours ? say('hours', {hours}) : nothing}</p>
        <div class="act">
          <a class=${`${looks} wide touch`} part="button" href=${href}
            >${speech}${say('textAction')}</a
          >
          <button class=${`${looks} wide desk`} part="button" type="button" popovertarget="panel">
            ${speech}${say('textAction')}
          </button>
          <div class="row">
            <p class="number" part="number">
              <span class="sr">${say('number')}:</span> <span class="digits">${number.text}</span>
            </p>
            ${copyButton('copy', number.text, 'copied')}
            ${
              voicePhone
                ? html`<a class="line-link" href=${telHref(voicePhone)}
                    >${say('callAction', {number: voicePhone.text})}</a
                  >`
                : nothing
            }
          </div>
        </div>
        ${status(told(false))}
        <div class="before">
          <h3 aria-level=${level(1)}>${say('before')}</h3>
          <ul class="list">
            <li>${say('referral')}</li>
            <li>${say('ride')}</li>
            <li>${say('stay')}</li>
          </ul>
        </div>
        <p class="soft foot">${say('textNotice')}</p>
        ${panel}
      </div>
    `,
  );
}
