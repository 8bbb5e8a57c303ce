import {html, nothing, type TemplateResult} from 'lit';
import {hasLocalLines, helpLines} from '../../model/help-lines.ts';
import {again, pick, proceed, type Move} from './session.ts';
import {bar, head, on, type Stage} from './stage.ts';

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
    <div class="row help">
      ${lines.slice(0, -1).map(({href, name}) => html`<a class="button" href=${href}>${name}</a>`)}
    </div>
    <p class="also">
      ${say('crisis.danger')}
      <a class="line-link" href=${emergency?.href ?? nothing}>${emergency?.name}</a>
    </p>
    <p>${say('crisis.untold')}</p>
    ${
      local
        ? nothing
        : html`
            <p class="also">
              ${say('crisis.veterans')}
              <a class="line-link" href="sms:838255">${say('crisis.veteransText')}</a>
            </p>
            <p lang="es">${say('crisis.spanish')}</p>
          `
    }
  `;
}

/** The very next screen after "yes" to the first question, and the last one for who stops there. */
export function crisisScreen(stage: Stage): TemplateResult {
  const {say, session} = stage;
  return html`
    <div class="pad fixed">
      ${bar(stage)} ${head(stage, urgent(stage), 'lead')} ${crisisHelp(stage)}
      <p>${say(session.at === 'result' ? 'crisis.stopped' : 'crisis.goOn')}</p>
      <div class="row after">
        ${
          session.at === 'result'
            ? html`
                <button class="button line" type="button" @click=${on(stage, again)}>
                  ${say('result.again')}
                </button>
              `
            : html`
                <button class="button line" type="button" @click=${on(stage, choose('stop'))}>
                  ${say('q.afterCrisis.stop')}
                </button>
                <button class="button line" type="button" @click=${on(stage, choose('continue'))}>
                  ${say('q.afterCrisis.continue')}
                </button>
              `
        }
      </div>
    </div>
  `;
}
