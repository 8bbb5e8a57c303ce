import {html, nothing, type TemplateResult} from 'lit';
import type {Result} from '../../engine/decide.ts';
import {smsHref, telHref, type Phone} from '../../model/phone.ts';
import {checked, people, phone as phoneIcon, printer, share} from '../../ui/icons.ts';
import {screenHead} from '../../ui/screen-head.ts';
import {status} from '../../ui/status.ts';
import {textAction, type Texting} from '../../ui/text-panel.ts';
import {crisisHelp, urgent} from './crisis-screen.ts';
import {beforeItems, nextItems, outcomeItem, phoneFor, reasonItems} from './next-items.ts';
import {kit} from './packs.ts';
import {answerText, questionsOnPath, questionText, type Item} from './question-items.ts';
import {again, change} from './session.ts';
import {bar, on, type Stage} from './stage.ts';

/**
 * Outcome, one next step with what to press for it, why, what to arrange, what this cannot know; then the answers. In a
 * crisis, help stands above all of it and is where a person comes in.
 */
export function resultScreen(stage: Stage, result: Result): TemplateResult {
  const {say, level} = stage;
  const {crisis, matched} = result;
  const title = say(outcomeItem(result));
  const texting = textingOf(stage);
  return html`
    ${
      crisis
        ? html`
            <div class="pad fixed emergency">
              ${screenHead(stage, urgent(stage), 'lead')} ${crisisHelp(stage)}
            </div>
          `
        : nothing
    }
    <div part="card">
      <div class="pad head">
        ${bar(stage)}
        <div class="outcome">
          <span class="badge">${matched.length ? checked : people}</span>
          <div>
            ${
              crisis
                ? html`<h2 part="heading" aria-level=${level()}>${title}</h2>`
                : screenHead(stage, title, 'next', say('result.eyebrow'))
            }
          </div>
        </div>
      </div>
      <div class="pad">
        ${nextStep(stage, result, texting)}
        <h3 aria-level=${level(1)}>${say('result.why')}</h3>
        <ul class="plain why">
          ${result.reasons.map(
            (reason) => html`
              <li>
                ${
                  matched.length && reason.path
                    ? html`<b>${say(`path.${reason.path}`)}.</b>`
                    : nothing
                }
                ${reasonItems(result, reason).map((item) => html`${say(item)} `)}
              </li>
            `,
          )}
        </ul>
        ${arrange(stage, beforeItems(result))}
        ${stage.packs.map((pack) => pack.onScreen(kit(stage, pack)))}
        <p class="small limits">
          ${say('result.limits')} ${say('result.together')}
          ${matched.length ? say('offLabel') : nothing}
        </p>
        ${answersGiven(stage)}
        <div class="row end">
          <button class="button quiet" type="button" @click=${on(stage, again)}>
            ${say('result.again')}
          </button>
          ${
            stage.save
              ? html`
                  <button class="button quiet" type="button" @click=${stage.save}>
                    ${say('take.file')}
                  </button>
                `
              : nothing
          }
        </div>
      </div>
    </div>
  `;
}

/** The same link whatever was answered, and no words in it. */
const textingOf = (stage: Stage): Texting => ({
  scene: stage,
  number: stage.number,
  href: smsHref(stage.number),
  state: stage.textPanel,
});

/** What this person can do now is filled, and stands right under the sentence that says so. */
function nextStep(stage: Stage, result: Result, texting: Texting): TemplateResult {
  const {say, level} = stage;
  const [first, ...more] = nextItems(stage, result);
  const call = first && phoneFor(stage, first);
  const filled = result.action === 'primary' ? 'text' : call ? 'call' : 'print';
  const text = (look: string): TemplateResult => html`
    <div class="stack">${textAction(texting, look)}</div>
    <p class="small">${say('textNotice')}</p>
  `;
  return html`
    <div class="next">
      <h3 aria-level=${level(1)}>${say('result.next')}</h3>
      ${first ? sentence(stage, first, true) : nothing}
      ${filled === 'text' ? text('button') : nothing}
      <div class="stack">
        ${call ? callLink(stage, call) : nothing}
        ${printButton(stage, filled === 'print' ? 'button wide' : 'button line wide')}
        ${
          stage.share
            ? html`
                <button class="button line wide" type="button" @click=${stage.share}>
                  ${share}${say('take.share')}
                </button>
              `
            : nothing
        }
      </div>
      ${status(stage.hasTaken ? say('take.nothing') : nothing)}
      <p class="small">${say('take.forgets')} ${say('take.shared')}</p>
      ${more.map((item) => sentence(stage, item))}
      ${result.action === 'secondary' ? text('button line') : nothing}
    </div>
  `;
}

const callLink = ({say}: Stage, number: Phone): TemplateResult => html`
  <a class="button wide" part="button" href=${telHref(number)}
    >${phoneIcon}${say('callAction', {number: number.text})}</a
  >
`;

/** A sentence, or the page where providers are listed. */
const sentence = ({say}: Stage, item: Item, isFirst = false): TemplateResult =>
  item === 'next.findTreatment'
    ? html`
        <a
          class="line-link"
          href="https://findtreatment.gov"
          target="_blank"
          rel="noopener noreferrer"
        >
          ${say(item)}
        </a>
      `
    : html`<p id=${isFirst ? 'next' : nothing}>${say(item)}</p>`;

const printButton = ({say, print}: Stage, look: string): TemplateResult => html`
  <button class=${look} part="button" type="button" @click=${print}>
    ${printer}${say('take.print')}
  </button>
`;

/** What there is to arrange, a step each: its name, and what belongs to it. */
const STEPS = [
  ['step.ride', ['ride', 'stay']],
  ['step.cost', ['insurance', 'noBilling']],
] as const satisfies readonly (readonly [Item, readonly Item[]])[];

function arrange(stage: Stage, items: readonly Item[]): TemplateResult | typeof nothing {
  const {say, level, dates} = stage;
  if (!items.length) return nothing;
  return html`
    <h3 aria-level=${level(1)}>${say('result.before')}</h3>
    <ol class="plain steps">
      ${STEPS.map(
        ([name, parts]) => html`
          <li>
            <b>${say(name)}</b>
            <p class="soft">
              ${parts
                .filter((item) => items.includes(item))
                .map((item) => html`${say(item)} ${item === 'insurance' ? dates : nothing} `)}
            </p>
          </li>
        `,
      )}
    </ol>
  `;
}

/** What the person answered, each with the way to change it. No `dl`: in one, Firefox says each of these buttons twice. */
function answersGiven(stage: Stage): TemplateResult {
  const {say} = stage;
  return html`
    <details class="answers" ?open=${stage.hasTaken}>
      <summary>${say('result.answers')}</summary>
      <ul class="plain given">
        ${questionsOnPath(stage).map((id) => {
          const question = questionText(stage, id);
          return html`
            <li>
              <p>${question}</p>
              <p>${answerText(stage, id)}</p>
              <button class="button quiet" type="button" @click=${on(stage, change(id))}>
                ${say('result.change')}<span class="sr">: ${question}</span>
              </button>
            </li>
          `;
        })}
      </ul>
    </details>
  `;
}
