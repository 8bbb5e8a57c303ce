import {html, nothing, type TemplateResult} from 'lit';
import type {Result} from '../../engine/decide.ts';
import {telHref} from '../../model/phone.ts';
import {textLine} from '../../ui/text-line.ts';
import {crisisHelp, urgent} from './crisis-screen.ts';
import {beforeItems, nextItems, outcomeItem, phoneFor, reasonItems} from './next-items.ts';
import {kit} from './packs.ts';
import {answerText, questionsOnPath, questionText, type Item} from './question-items.ts';
import {again, change} from './session.ts';
import {bar, head, on, type Stage} from './stage.ts';

/** Outcome, why, one next step, what to arrange, what this cannot know; then the answers. */
export function resultScreen(stage: Stage, result: Result): TemplateResult {
  const {say, level} = stage;
  const {crisis, matched, action} = result;
  const list = beforeItems(stage, result);
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
          (reason) => html`
            <p>
              ${
                matched.length && reason.path
                  ? html`<b>${say(`path.${reason.path}`)}.</b>`
                  : nothing
              }
              ${reasonItems(result, reason).map((item) => html`${say(item)} `)}
            </p>
          `,
        )}
        ${matched.length ? html`<p class="soft">${say('offLabel')}</p>` : nothing}
        <div class="next">
          <h3 aria-level=${level(1)}>${say('result.next')}</h3>
          ${nextStep(stage, result)}
        </div>
        ${
          list.length
            ? html`
                <h3 aria-level=${level(1)}>${say('result.before')}</h3>
                ${beforeList(stage, list)}
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
        <p class="small" role="status">${stage.hasTaken ? say('take.nothing') : nothing}</p>
        ${action === 'none' ? nothing : takeNote(stage)}
      </div>
    </div>
  `;
}

function nextStep(stage: Stage, result: Result): TemplateResult {
  const {say, number} = stage;
  return html`
    ${nextItems(stage, result).map((item, index) => nextItem(stage, item, index === 0))}
    ${
      result.action === 'none'
        ? html`
            <div class="row">${printButton(stage, 'button wide')}</div>
            ${takeNote(stage)}
          `
        : html`
            <div class="row">${textLine(say, number)}</div>
            <p class="small">${say('textNotice')}</p>
          `
    }
  `;
}

/** A sentence with the number that it speaks of, or the page where providers are listed. */
function nextItem(stage: Stage, item: Item, first: boolean): TemplateResult {
  const phone = phoneFor(stage, item);
  if (item === 'next.findTreatment')
    return html`
      <a
        class="line-link"
        href="https://findtreatment.gov"
        target="_blank"
        rel="noopener noreferrer"
      >
        ${stage.say(item)}
      </a>
    `;
  return html`
    <p id=${first ? 'next' : nothing}>${stage.say(item)}</p>
    ${phone ? html`<a class="line-link" href=${telHref(phone)}>${phone.text}</a>` : nothing}
  `;
}

const printButton = ({say, print}: Stage, look: string): TemplateResult => html`
  <button class=${look} part="button" type="button" @click=${print}>${say('take.print')}</button>
`;

/** What becomes of the answers, and who else may see them. */
const takeNote = ({say}: Stage): TemplateResult =>
  html`<p class="small">${say('take.forgets')} ${say('take.shared')}</p>`;

function beforeList({say, dates}: Stage, items: readonly Item[]): TemplateResult {
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
  const {say, hasTaken} = stage;
  return html`
    <details class="answers" ?open=${hasTaken}>
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
