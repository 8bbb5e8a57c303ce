import {html, nothing, type TemplateResult} from 'lit';
import type {Result} from '../../engine/decide.ts';
import {smsHref, telHref, type Phone} from '../../settings/phone.ts';
import {checked, people, phone as phoneIcon, printer, share} from '../../ui/icons.ts';
import {screenHead} from '../../ui/screen-head.ts';
import {status} from '../../ui/status.ts';
import {textAction, type Texting} from '../../ui/text-panel.ts';
import {crisisHelp, urgent} from './crisis-screen.ts';
import {beforeItems, nextItems, outcomeItem, phoneFor, reasonItems} from './next-items.ts';
import {kit} from './packs.ts';
import {answerText, questionsOnPath, questionText, type Item} from './question-items.ts';
import {editAnswer, restart} from './session.ts';
import {bar, on, type ScreenContext} from './screen-context.ts';

/**
 * Outcome, one next step with what to press for it, why, what to arrange, what this cannot know; then the answers. In a
 * crisis, help stands above all of it and is where a person comes in.
 */
export function resultScreen(context: ScreenContext, result: Result): TemplateResult {
  const {msg, level} = context;
  const {crisis, matched} = result;
  const title = msg(outcomeItem(result));
  const texting = textingOf(context);
  return html`
    ${
      crisis
        ? html`
            <div class="pad crisis-theme emergency">
              ${screenHead(context, urgent(context), 'lead')} ${crisisHelp(context)}
            </div>
          `
        : nothing
    }
    <div part="card">
      <div class="pad head">
        ${bar(context)}
        <div class="outcome">
          <span class="badge">${matched.length ? checked : people}</span>
          <div>
            ${
              crisis
                ? html`<h2 part="heading" aria-level=${level()}>${title}</h2>`
                : screenHead(context, title, 'next', msg('result.eyebrow'))
            }
          </div>
        </div>
      </div>
      <div class="pad">
        ${nextStep(context, result, texting)}
        <h3 aria-level=${level(1)}>${msg('result.why')}</h3>
        <ul class="plain why">
          ${result.reasons.map(
            (reason) => html`
              <li>
                ${
                  matched.length && reason.path
                    ? html`<b>${msg(`path.${reason.path}`)}.</b>`
                    : nothing
                }
                ${reasonItems(result, reason).map((item) => html`${msg(item)} `)}
              </li>
            `,
          )}
        </ul>
        ${arrange(context, beforeItems(result))}
        ${context.packs.map((pack) => pack.onScreen(kit(context, pack)))}
        <p class="small limits">
          ${msg('result.limits')} ${msg('result.together')}
          ${matched.length ? msg('offLabel') : nothing}
        </p>
        ${answersGiven(context)}
        <div class="row end">
          <button class="button quiet" type="button" @click=${on(context, restart)}>
            ${msg('result.again')}
          </button>
          ${
            context.save
              ? html`
                  <button class="button quiet" type="button" @click=${context.save}>
                    ${msg('take.file')}
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
const textingOf = (context: ScreenContext): Texting => ({
  context: context,
  number: context.number,
  href: smsHref(context.number),
  state: context.textPanel,
});

/** What this person can do now is filled, and stands right under the sentence that says so. */
function nextStep(context: ScreenContext, result: Result, texting: Texting): TemplateResult {
  const {msg, level} = context;
  const [first, ...more] = nextItems(context, result);
  const call = first && phoneFor(context, first);
  const filled = result.action === 'primary' ? 'text' : call ? 'call' : 'print';
  const text = (look: string): TemplateResult => html`
    <div class="stack">${textAction(texting, look)}</div>
    <p class="small">${msg('textNotice')}</p>
  `;
  return html`
    <div class="next">
      <h3 aria-level=${level(1)}>${msg('result.next')}</h3>
      ${first ? sentence(context, first, true) : nothing}
      ${filled === 'text' ? text('button') : nothing}
      <div class="stack">
        ${call ? callLink(context, call) : nothing}
        ${printButton(context, filled === 'print' ? 'button wide' : 'button outline wide')}
        ${
          context.share
            ? html`
                <button class="button outline wide" type="button" @click=${context.share}>
                  ${share}${msg('take.share')}
                </button>
              `
            : nothing
        }
      </div>
      ${status(context.hasTaken ? msg('take.nothing') : nothing)}
      <p class="small">${msg('take.forgets')} ${msg('take.shared')}</p>
      ${more.map((item) => sentence(context, item))}
      ${result.action === 'secondary' ? text('button outline') : nothing}
    </div>
  `;
}

const callLink = ({msg}: ScreenContext, number: Phone): TemplateResult => html`
  <a class="button wide" part="button" href=${telHref(number)}
    >${phoneIcon}${msg('callAction', {number: number.text})}</a
  >
`;

/** A sentence, or the page where providers are listed. */
const sentence = ({msg}: ScreenContext, item: Item, isFirst = false): TemplateResult =>
  item === 'next.findTreatment'
    ? html`
        <a
          class="line-link"
          href="https://findtreatment.gov"
          target="_blank"
          rel="noopener noreferrer"
        >
          ${msg(item)}
        </a>
      `
    : html`<p id=${isFirst ? 'next' : nothing}>${msg(item)}</p>`;

const printButton = ({msg, print}: ScreenContext, look: string): TemplateResult => html`
  <button class=${look} part="button" type="button" @click=${print}>
    ${printer}${msg('take.print')}
  </button>
`;

/** What there is to arrange, a step each: its name, and what belongs to it. */
const STEPS = [
  ['step.ride', ['ride', 'stay']],
  ['step.cost', ['insurance', 'noBilling']],
] as const satisfies readonly (readonly [Item, readonly Item[]])[];

function arrange(context: ScreenContext, items: readonly Item[]): TemplateResult | typeof nothing {
  const {msg, level, dates} = context;
  if (!items.length) return nothing;
  return html`
    <h3 aria-level=${level(1)}>${msg('result.before')}</h3>
    <ol class="plain steps">
      ${STEPS.map(
        ([name, parts], index) => html`
          <li data-step=${index + 1}>
            <b>${msg(name)}</b>
            <p class="muted">
              ${parts
                .filter((item) => items.includes(item))
                .map((item) => html`${msg(item)} ${item === 'insurance' ? dates : nothing} `)}
            </p>
          </li>
        `,
      )}
    </ol>
  `;
}

/** What the person answered, each with the way to change it. No `dl`: in one, Firefox says each of these buttons twice. */
function answersGiven(context: ScreenContext): TemplateResult {
  const {msg} = context;
  return html`
    <details class="answers" ?open=${context.hasTaken}>
      <summary>${msg('result.answers')}</summary>
      <ul class="plain given">
        ${questionsOnPath(context).map((id) => {
          const question = questionText(context, id);
          return html`
            <li>
              <p>${question}</p>
              <p>${answerText(context, id)}</p>
              <button
                class="button quiet"
                type="button"
                aria-label="${msg('result.change')}: ${question}"
                @click=${on(context, editAnswer(id))}
              >
                ${msg('result.change')}
              </button>
            </li>
          `;
        })}
      </ul>
    </details>
  `;
}
