import {html, nothing, type TemplateResult} from 'lit';
import type {Result} from '../../engine/decide.ts';
import {telHref} from '../../model/phone.ts';
import {textLine} from '../../ui/text-line.ts';
import {crisisHelp, urgent} from './crisis-screen.ts';
import {nextItems, outcomeItem, phoneFor} from './next-items.ts';
import {kit} from './packs.ts';
import {answerText, questionsOnPath, questionText, type Item} from './question-items.ts';
import {again, change} from './session.ts';
import {bar, head, on, type Stage} from './stage.ts';

/** Outcome, why, one next step, what to arrange, what this cannot know; then the answers. */
export function resultScreen(stage: Stage, result: Result): TemplateResult {
  const {say, level} = stage;
  const {outcome, crisis, matched, action} = result;
  const list = matched.length || action !== 'none';
  return html`
    <div class="pad">
      ${bar(stage)}
      ${
        crisis
          ? html`
              <div class="card-of-help fixed">
                <h2 aria-level=${level()}>${urgent(stage)}</h2>
                ${crisisHelp(stage)}
              </div>
            `
          : nothing
      }
      <div part="card">
        ${head(stage, say(outcomeItem(result)), 'next', say('result.eyebrow'))}
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
        ${stage.packs.map((pack) => pack.onScreen(kit(stage, pack)))}
        <p class="soft limits">${say('result.limits')} ${say('result.together')}</p>
        ${answersGiven(stage)}
        <div class="row after">
          ${action === 'none' ? nothing : printButton(stage, 'button line')}
          <button class="button line" type="button" @click=${stage.save}>
            ${say('take.file')}
          </button>
          <button class="button line" type="button" @click=${on(stage, again)}>
            ${say('result.again')}
          </button>
        </div>
        ${action === 'none' ? nothing : html`<p class="small">${say('take.shared')}</p>`}
      </div>
    </div>
  `;
}

function nextStep(stage: Stage, result: Result): TemplateResult {
  const {say, number} = stage;
  const {action, crisis} = result;
  return html`
    ${
      crisis
        ? html`<p id="next">${say('crisis.tell')}</p>`
        : nextItems(stage, result).map(
            (item, index) =>
              html`<p id=${index ? nothing : 'next'}>${say(item)}</p>
                ${linkAfter(stage, item)}`,
          )
    }
    ${
      action === 'none'
        ? html`
            <div class="row">${printButton(stage, 'button wide')}</div>
            <p class="small">${say('take.shared')}</p>
          `
        : html`
            <div class="row">${textLine(say, number)}</div>
            <p class="small">${say('textNotice')}</p>
          `
    }
  `;
}

/** The number or the page that a sentence speaks of. */
function linkAfter(stage: Stage, item: Item): unknown {
  const phone = phoneFor(stage, item);
  if (item === 'next.noProvider')
    return html`
      <a
        class="line-link"
        href="https://findtreatment.gov"
        target="_blank"
        rel="noopener noreferrer"
      >
        ${stage.say('next.findTreatment')}
      </a>
    `;
  return phone ? html`<a class="line-link" href=${telHref(phone)}>${phone.text}</a>` : nothing;
}

const printButton = ({say, print}: Stage, look: string): TemplateResult => html`
  <button class=${look} part="button" type="button" @click=${print}>${say('take.print')}</button>
`;

function beforeList({say, dates}: Stage, referralFirst: boolean): TemplateResult {
  const rest: readonly Item[] = ['ride', 'insurance', 'noBilling'];
  const items: readonly Item[] = referralFirst ? ['referral', ...rest] : [...rest, 'referral'];
  return html`
    <ul class="list">
      ${items.map(
        (item) => html` <li>${say(item)} ${item === 'insurance' ? dates : nothing}</li> `,
      )}
    </ul>
  `;
}

/** What the person answered, each with the way to change it. */
function answersGiven(stage: Stage): TemplateResult {
  const {say} = stage;
  return html`
    <details class="answers">
      <summary>${say('result.answers')}</summary>
      <dl>
        ${questionsOnPath(stage).map((id) => {
          const question = questionText(stage, id);
          return html`
            <div>
              <dt>${question}</dt>
              <dd>${answerText(stage, id)}</dd>
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
