import {html, nothing, type TemplateResult} from 'lit';
import {phone, speech} from '../../ui/icons.ts';
import {screenHead} from '../../ui/screen-head.ts';
import {hasLocalLines, helpLines} from '../../settings/help-lines.ts';
import {pick, proceed, restart, type Move} from './session.ts';
import {bar, on, type ScreenContext} from './screen-context.ts';

const choose =
  (choice: 'stop' | 'continue'): Move =>
  (session) =>
    proceed(pick(choice)(session));

/** The heading of crisis help. Its urgency is spoken, not only coloured. */
export const urgent = ({msg}: ScreenContext): TemplateResult =>
  html`<span class="urgent">${msg('crisis.level')}</span> ${msg('crisis.heading')}`;

/** Where to get help, for everyone. No clinic, no treatment, no price. */
export function crisisHelp({msg, details}: ScreenContext): TemplateResult {
  const local = hasLocalLines(details);
  const lines = helpLines(msg, details);
  const emergency = lines.at(-1);
  return html`
    <p id="lead">${msg(local ? 'crisis.localLead' : 'crisis.lead')}</p>
    <div class="stack">
      ${lines
        .slice(0, -1)
        .map(
          ({href, name}, at) =>
            html`<a class=${at ? 'button outline wide' : 'button wide'} href=${href}
              >${href.startsWith('sms:') ? speech : phone}${name}</a
            >`,
        )}
      <a class="button outline wide" href=${emergency?.href ?? nothing}
        >${phone}${msg('crisis.danger')}</a
      >
    </div>
    <p class="untold">${msg('crisis.untold')}</p>
    ${
      local
        ? nothing
        : html`
            <div class="small also">
              <p>${msg('crisis.veterans')}</p>
              <a class="line-link" href="sms:838255">${msg('crisis.veteransText')}</a>
            </div>
            <p class="small" lang="es">${msg('crisis.spanish')}</p>
          `
    }
  `;
}

/** The very next screen after "yes" to the first question, and the last one for a person who stops there. */
export function crisisScreen(context: ScreenContext): TemplateResult {
  const {msg, session} = context;
  const stopped = session.at === 'result';
  // A person who stops hears what is new on a screen that says the rest again.
  const described = stopped ? 'lead after' : 'lead';
  return html`
    <div class="pad crisis-theme emergency">
      ${bar(context)} ${screenHead(context, urgent(context), described)} ${crisisHelp(context)}
      <p class="foot" id="after">${msg(stopped ? 'crisis.stopped' : 'crisis.goOn')}</p>
      <div class="row end">
        ${
          stopped
            ? html`
                <button class="button quiet" type="button" @click=${on(context, restart)}>
                  ${msg('result.again')}
                </button>
              `
            : html`
                <button class="button quiet" type="button" @click=${on(context, choose('stop'))}>
                  ${msg('q.afterCrisis.stop')}
                </button>
                <button
                  class="button quiet"
                  type="button"
                  @click=${on(context, choose('continue'))}
                >
                  ${msg('q.afterCrisis.continue')}
                </button>
              `
        }
      </div>
    </div>
  `;
}
