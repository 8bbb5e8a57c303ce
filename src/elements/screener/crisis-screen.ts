import {html, nothing, type TemplateResult} from 'lit';
import {phone, speech} from '../../ui/icons.ts';
import {screenHead} from '../../ui/screen-head.ts';
import {hasLocalLines, helpLines} from '../../model/help-lines.ts';
import {again, pick, proceed, type Move} from './session.ts';
import {bar, on, type Stage} from './stage.ts';

const choose =
  (choice: 'stop' | 'continue'): Move =>
  (session) =>
    proceed(pick(choice)(session));

/** The heading of crisis help. Its urgency is spoken, not only coloured. */
export const urgent = ({say}: Stage): TemplateResult =>
  html`<span class="urgent">${say('crisis.level')}</span> ${say('crisis.heading')}`;

/** Where to get help, for everyone. No clinic, no treatment, no price. */
export function crisisHelp({say, details}: Stage): TemplateResult {
  const local = hasLocalLines(details);
  const lines = helpLines(say, details);
  const emergency = lines.at(-1);
  return html`
    <p id="lead">${say(local ? 'crisis.localLead' : 'crisis.lead')}</p>
    <div class="stack">
      ${lines
        .slice(0, -1)
        .map(
          ({href, name}, at) =>
            html`<a class=${at ? 'button line wide' : 'button wide'} href=${href}
              >${href.startsWith('sms:') ? speech : phone}${name}</a
            >`,
        )}
      <a class="button line wide" href=${emergency?.href ?? nothing}
        >${phone}${`${say('crisis.danger')} ${emergency?.name ?? ''}`}</a
      >
    </div>
    <p class="untold">${say('crisis.untold')}</p>
    ${
      local
        ? nothing
        : html`
            <div class="small also">
              <p>${say('crisis.veterans')}</p>
              <a class="line-link" href="sms:838255">${say('crisis.veteransText')}</a>
            </div>
            <p class="small" lang="es">${say('crisis.spanish')}</p>
          `
    }
  `;
}

/** The very next screen after "yes" to the first question, and the last one for who stops there. */
export function crisisScreen(stage: Stage): TemplateResult {
  const {say, session} = stage;
  return html`
    <div class="pad fixed emergency">
      ${bar(stage)} ${screenHead(stage, urgent(stage), 'lead')} ${crisisHelp(stage)}
      <p class="foot">${say(session.at === 'result' ? 'crisis.stopped' : 'crisis.goOn')}</p>
      <div class="row end">
        ${
          session.at === 'result'
            ? html`
                <button class="button quiet" type="button" @click=${on(stage, again)}>
                  ${say('result.again')}
                </button>
              `
            : html`
                <button class="button quiet" type="button" @click=${on(stage, choose('stop'))}>
                  ${say('q.afterCrisis.stop')}
                </button>
                <button class="button quiet" type="button" @click=${on(stage, choose('continue'))}>
                  ${say('q.afterCrisis.continue')}
                </button>
              `
        }
      </div>
    </div>
  `;
}
