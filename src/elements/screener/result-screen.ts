import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {InputId} from '../../content/screener/ids.ts';
import {path, type Result} from '../../engine/decide.ts';
import {telHref} from '../../model/phone.ts';
import {textLine} from '../../ui/text-line.ts';
import {crisisHelp, urgent} from './crisis-screen.ts';
import {optionItem, questionItems, type Item} from './question-items.ts';
import {again, change, given} from './session.ts';
import {bar, heading, on, type Stage} from './stage.ts';

/** Outcome, why, one next step, what to arrange, what this cannot know; then the answers. */
export function resultScreen(stage: Stage, result: Result): TemplateResult {
  const {say, level} = stage;
  const {outcome, crisis, matched, action} = result;
  if (outcome === 'crisis') throw new RangeError('The crisis outcome has a screen of its own');
  const list = matched.length || action !== 'none';
  return html`
    <div class="pad">
      ${bar(stage)}
      ${
        crisis
          ? html`
              <div class="card-of-help">
                <h2 aria-level=${level()}>${urgent(stage)}</h2>
                ${crisisHelp(stage)}
              </div>
            `
          : nothing
      }
      <p class="eyebrow">${say('result.eyebrow')}</p>
      ${heading(stage, say(`outcome.${outcome}`))}
      <h3 aria-level=${level(1)}>${say('result.why')}</h3>
      ${result.reasons.map(
        ({id}, index) => html`
          <p>
            ${matched[index] ? html`<b>${say(`path.${matched[index]}`)}.</b>` : nothing}
            ${say(`reason.${id}`)}
          </p>
        `,
      )}
      ${matched.length ? html`<p class="soft">${say('offLabel')}</p>` : nothing}
      ${outcome === 'talk-first' && !crisis ? html`<p>${say('next.common')}</p>` : nothing}
      <div class="next">
        <h3 aria-level=${level(1)}>${say('result.next')}</h3>
        ${nextStep(stage, result)}
      </div>
      ${
        list
          ? html`
              <h3 aria-level=${level(1)}>${say('result.before')}</h3>
              ${beforeList(stage, outcome === 'may-be-needs-referral')}
            `
          : nothing
      }
      <p class="soft limits">${say('result.limits')} ${say('result.together')}</p>
      ${answersGiven(stage)}
      <div class="row after">
        <button class="button line" type="button" @click=${on(stage, again)}>
          ${say('result.again')}
        </button>
      </div>
    </div>
  `;
}

function nextStep(stage: Stage, {outcome, action, crisis}: Result): TemplateResult {
  const {say, number} = stage;
  const text = html`
    <div class="row">${textLine(say, number)}</div>
    <p class="small">${say('textNotice')}</p>
  `;
  switch (outcome) {
    case 'may-be-referred':
      return html`<p>${say('textLine')}</p>
        ${text}`;
    case 'may-be-needs-referral':
      return askForReferral(stage);
    case 'not-a-candidate':
      return html`<p>${say('next.talk')} ${say('next.others')}</p>
        <p>${say('next.worse')}</p>`;
    default:
      return html`
        <p>${crisis ? say('crisis.tell') : say('next.talk')}</p>
        ${
          action === 'none'
            ? nothing
            : html`<p>${say('next.alsoText')}</p>
                ${text}`
        }
      `;
  }
}

function askForReferral({say, details, session}: Stage): TemplateResult {
  const {referrer, referrerPhone} = details;
  return html`
    <p>${say('next.ask')} ${referrer ? say('next.referrer') : nothing}</p>
    ${
      referrerPhone
        ? html`<a class="line-link" href=${telHref(referrerPhone)}>${referrerPhone.text}</a>`
        : nothing
    }
    ${
      session.answers.referral === 'noProvider'
        ? html`
            <p>${say('next.noProvider')}</p>
            <a
              class="line-link"
              href="https://findtreatment.gov"
              target="_blank"
              rel="noopener noreferrer"
            >
              ${say('next.findTreatment')}
            </a>
          `
        : nothing
    }
  `;
}

function beforeList({say, details}: Stage, referralFirst: boolean): TemplateResult {
  const rest: readonly Item[] = ['ride', 'insurance', 'noBilling'];
  const items: readonly Item[] = referralFirst ? ['referral', ...rest] : [...rest, 'referral'];
  return html`
    <ul class="list">
      ${items.map(
        (item) => html`
          <li>${say(item)} ${item === 'insurance' && details.asOf ? say('asOf') : nothing}</li>
        `,
      )}
    </ul>
  `;
}

/** What the person answered, each with the way to change it. */
function answersGiven(stage: Stage): TemplateResult {
  const {say, session} = stage;
  const asked = path(session.answers).filter((id) => id !== 'afterCrisis');
  const answered = (id: InputId): string =>
    given(session.answers, id)
      .map((value) => say(optionItem(id, value)))
      .join('; ');
  return html`
    <details class="answers">
      <summary>${say('result.answers')}</summary>
      <dl>
        ${asked.map((id) => {
          const question = say(questionItems(id).question);
          return html`
            <div>
              <dt>${question}</dt>
              <dd>${answered(id)}</dd>
              <dd>
                <button class="button quiet" type="button" @click=${on(stage, change(id))}>
                  ${say('result.change')}<span class="sr">: ${question}</span>
                </button>
              </dd>
            </div>
          `;
        })}
      </dl>
    </details>
  `;
}
