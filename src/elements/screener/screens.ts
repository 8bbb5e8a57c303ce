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
import {on, type Stage} from './stage.ts';

/** The screen that the session is at. */
export function screen(stage: Stage): TemplateResult {
  const {at, answers} = stage.session;
  if (at === 'start') return startScreen(stage);
  if (at === 'afterCrisis') return crisisScreen(stage);
  if (at !== 'result') return questionScreen(stage, at);
  const result = decide(answers);
  return result.outcome === 'crisis' ? crisisScreen(stage) : resultScreen(stage, result);
}

function startScreen(stage: Stage): TemplateResult {
  const {say} = stage;
  return html`
    <div class="start" part="card">
      <div class="pad">
        ${screenHead(stage, say('start.heading'), 'lead')}
        <p class="soft" id="lead">${say('start.lead')}</p>
        <ul class="plain facts">
          <li>${steps}<span>${say('start.length')}</span></li>
          <li>${lock}<span>${say('start.private')}</span></li>
          <li>${people}<span>${say('referral')}</span></li>
        </ul>
        <button
          class="button wide"
          part="button"
          type="button"
          popovertarget=${waitingTarget(stage)}
          @click=${on(stage, begin)}
        >
          ${say('start.go')}
        </button>
        <p class="small">
          ${say('infusion')}
          ${
            stage.toExplainer
              ? html`
                  <button class="link" type="button" @click=${stage.toExplainer}>
                    ${say('start.explainer')}
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
