import {html, nothing, type TemplateResult} from 'lit';
import {en} from '../../content/schedule/en.ts';
import {schedule as es} from '../../content/spanish.ts';
import {overridable} from '../../content/schedule/overridable.ts';
import type {ScheduleItem} from '../../content/provenance/schedule.ts';
import {BUTTON_LOOK} from '../../model/choices.ts';
import {MESSAGE, STANDARD} from '../../model/message.ts';
import {SMS_FORM, smsHref, telHref} from '../../model/phone.ts';
import type {Scene} from '../../model/scene.ts';
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

const LOOKS = {filled: 'button', outline: 'button line', link: 'line-link'} as const;

/** The widget's own settings, as a page has set them. */
export interface ScheduleSettings {
  readonly variant?: unknown;
  readonly message?: unknown;
  readonly smsForm?: unknown;
}

export function view(
  scene: Scene<ScheduleItem>,
  settings: ScheduleSettings,
  state: TextPanelState,
): TemplateResult {
  const {say, level, details, number, read} = scene;
  const {voicePhone, hours} = details;
  const looks = LOOKS[read(BUTTON_LOOK, settings.variant) ?? 'filled'];
  const asked = read(MESSAGE, settings.message);
  const message = asked === STANDARD ? say('message') : asked;
  const href = smsHref(number, message, read(SMS_FORM, settings.smsForm));

  const texting = {scene, number, href, message, state};
  return widgetFrame(
    scene,
    {labelledBy: 'title'},
    html`
      <div class="card pad" part="card">
        <div class="headed">
          ${heading(scene, say('heading'))}
          <p class="eyebrow">${say('from')}</p>
        </div>
        <p class="soft">${say('textLine')} ${hours ? say('hours', {hours}) : nothing}</p>
        <div class="act">
          ${textAction(texting, looks)}
          <div class="row">
            <p class="number" part="number">
              <span class="sr">${say('number')}</span>
              <span class="digits">${number.text}</span>
            </p>
            ${copyButton(texting, 'copy', number.text, 'copied')}
            ${
              voicePhone
                ? html`<a class="line-link" href=${telHref(voicePhone)}
                    >${phone}${say('callAction', {number: voicePhone.text})}</a
                  >`
                : nothing
            }
          </div>
        </div>
        ${copyStatus(texting)}
        <h3 class="foot" aria-level=${level(1)}>${say('before')}</h3>
        <ul class="plain facts two">
          <li>${referralNote}<span>${say('referral')}</span></li>
          <li>${car}<span>${say('ride')} ${say('stay')}</span></li>
        </ul>
        <p class="soft foot">${say('textNotice')}</p>
      </div>
    `,
  );
}
