import {html, nothing, type TemplateResult} from 'lit';
import {decide} from '../../engine/decide.ts';
import {lock, people, steps} from '../../ui/icons.ts';
import {screenHead} from '../../ui/screen-head.ts';
import {settlingIn} from '../../ui/scenes.ts';
import {waitingTarget} from '../../ui/widget-frame.ts';
import {crisisScreen} from './crisis-screen.ts';
import {questionScreen} from './question-screen.ts';
import {resultScreen} from './result-screen.ts';
import {begin} from './session.ts';
import {on, type ScreenContext} from './screen-context.ts';

/** The screen that the session is at. */
export function screen(context: ScreenContext): TemplateResult {
  const {at, answers} = context.session;
  if (at === 'start') return startScreen(context);
  if (at === 'afterCrisis') return crisisScreen(context);
  if (at !== 'result') return questionScreen(context, at);
  const result = decide(answers);
  return result.outcome === 'crisis' ? crisisScreen(context) : resultScreen(context, result);
}

function startScreen(context: ScreenContext): TemplateResult {
  const {msg} = context;
  return html`
    <div class="start" part="card">
      <div class="pad">
        ${screenHead(context, msg('start.heading'), 'lead')}
        <p class="muted" id="lead">${msg('start.lead')}</p>
        <ul class="plain facts">
          <li>${steps}<span>${msg('start.length')}</span></li>
          <li>${lock}<span>${msg('start.private')}</span></li>
          <li>${people}<span>${msg('referral')}</span></li>
        </ul>
        <button
          class="button wide"
          part="button"
          type="button"
          popovertarget=${waitingTarget(context)}
          @click=${on(context, begin)}
        >
          ${msg('start.go')}
        </button>
        <p class="small">
          ${msg('infusion')}
          ${
            context.toExplainer
              ? html`
                  <button class="link" type="button" @click=${context.toExplainer}>
                    ${msg('start.explainer')}
                  </button>
                `
              : nothing
          }
        </p>
      </div>
      <div class="art">${settlingIn}</div>
    </div>
  `;
}
