import {html, nothing, type TemplateResult} from 'lit';
import {en} from '../../content/schedule/en.ts';
import {schedule as es} from '../../content/spanish.ts';
import {overridable} from '../../content/schedule/overridable.ts';
import type {ScheduleItem} from '../../content/provenance/schedule.ts';
import {BUTTON_LOOK} from '../../settings/choices.ts';
import {MESSAGE, STANDARD} from '../../settings/message.ts';
import {SMS_FORM, smsHref, telHref} from '../../settings/phone.ts';
import type {ViewContext} from '../../settings/view-context.ts';
import {car, phone, referralNote} from '../../ui/icons.ts';
import {heading} from '../../ui/screen-head.ts';
import {copyButton, copyStatus, textAction, type TextPanelState} from '../../ui/text-panel.ts';
import {widgetFrame} from '../../ui/widget-frame.ts';

export const words = {
  folder: 'schedule',
  en,
  // Asked for anew each time: the words may come later.
  get es() {
    return es;
  },
  overridable,
};

const LOOKS = {filled: 'button', outline: 'button outline', link: 'line-link'} as const;

/** The widget's own settings, as a page has set them. */
export interface ScheduleSettings {
  readonly variant?: unknown;
  readonly message?: unknown;
  readonly smsForm?: unknown;
}

export function view(
  context: ViewContext<ScheduleItem>,
  settings: ScheduleSettings,
  state: TextPanelState,
): TemplateResult {
  const {msg, level, details, number, read} = context;
  const {voicePhone, hours} = details;
  const looks = LOOKS[read(BUTTON_LOOK, settings.variant) ?? 'filled'];
  const asked = read(MESSAGE, settings.message);
  const message = asked === STANDARD ? msg('message') : asked;
  const href = smsHref(number, message, read(SMS_FORM, settings.smsForm));

  const texting = {context, number, href, message, state};
  return widgetFrame(
    context,
    {labelledBy: 'title'},
    html`
      <div class="card pad" part="card">
        <div class="headed">
          ${heading(context, msg('heading'))}
          <p class="eyebrow">${msg('from')}</p>
        </div>
        <p class="muted">${msg('textLine')} ${hours ? msg('hours', {hours}) : nothing}</p>
        <div class="act">
          ${textAction(texting, looks)}
          <div class="row">
            <p class="number" part="number">
              <span class="visually-hidden">${msg('number')}</span>
              <span class="digits">${number.text}</span>
            </p>
            ${copyButton(texting, 'copy', number.text, 'copied')}
            ${
              voicePhone
                ? html`<a
                    class="line-link"
                    href=${telHref(voicePhone)}
                    @click=${() => state.pressed('call')}
                    >${phone}${msg('callAction', {number: voicePhone.text})}</a
                  >`
                : nothing
            }
          </div>
        </div>
        ${copyStatus(texting)}
        <h3 class="foot" aria-level=${level(1)}>${msg('before')}</h3>
        <ul class="plain facts two">
          <li>${referralNote}<span>${msg('referral')}</span></li>
          <li>${car}<span>${msg('ride')} ${msg('stay')}</span></li>
        </ul>
        <p class="muted foot">${msg('textNotice')}</p>
      </div>
    `,
  );
}
