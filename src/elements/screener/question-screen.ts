import {html, nothing, type TemplateResult} from 'lit';
import {INPUTS, type InputId} from '../../content/screener/ids.ts';
import {alert} from '../../ui/icons.ts';
import {heading} from '../../ui/screen-head.ts';
import {optionHint, optionItem, questionItems} from './question-items.ts';
import {isSet, pick, proceed, questionNumber, questionTotal} from './session.ts';
import {bar, on, type ScreenContext} from './screen-context.ts';

/**
 * One question with its answers as native radios or checkboxes. Only Continue goes on. They stand in a form because
 * Chromium keeps every named radio that a shadow root has had outside of one, and all around it, as it was picked.
 */
export function questionScreen(context: ScreenContext, id: InputId): TemplateResult {
  const {msg, session} = context;
  const {question, why, hint} = questionItems(id);
  const several = isSet(id);
  const {missing} = session;
  const described = ['why', hint && 'hint', missing && 'error', 'progress']
    .filter(Boolean)
    .join(' ');
  const [step, total] = [questionNumber(session), questionTotal(session)];
  return html`
    <progress class="progress" max=${total} value=${step} aria-hidden="true"></progress>
    <div class="pad asked" part="card" @keydown=${enter(context)}>
      ${bar(context, msg(step < total ? 'progress' : 'progress.last', {step: String(step), total: String(total)}))}
      <fieldset tabindex="-1" data-focus="screen" aria-describedby=${described}>
        <legend>${heading(context, msg(question))}</legend>
        <p class="about">
          <span id="why">${msg(why)}</span>
          ${hint ? html`<span id="hint">${msg(hint)}</span>` : nothing}
        </p>
        ${
          missing
            ? html`
                <div
                  class="problem"
                  role="group"
                  aria-labelledby="error"
                  tabindex="-1"
                  data-focus="error"
                >
                  ${alert}
                  <a id="error" href="#first" @click=${toFirst}
                    >${msg(several ? 'error.any' : 'error.one')}</a
                  >
                </div>
              `
            : nothing
        }
        <form class="choices" method="dialog" role="none" autocomplete="off">
          ${INPUTS[id].map(
            (value, index) => html`
              <label class="choice">
                <input
                  id=${index ? nothing : 'first'}
                  type=${several ? 'checkbox' : 'radio'}
                  name=${id}
                  .checked=${session.picked.includes(value)}
                  @change=${on(context, pick(value))}
                />
                ${answer(context, id, value)}
              </label>
            `,
          )}
        </form>
      </fieldset>
      <button class="button wide" part="button" type="button" @click=${on(context, proceed)}>
        ${msg('continue')}
      </button>
    </div>
  `;
}

/** An answer in a word or two, and under it what explains it, which is said after a pause: the line ends where it ends. */
function answer({msg}: ScreenContext, id: InputId, value: string): TemplateResult {
  const hint = optionHint(id, value);
  const label = msg(optionItem(id, value));
  return hint
    ? html`<span
        ><b>${label}<span class="pause">.</span></b> <small>${msg(hint)}</small></span
      >`
    : html`<span>${label}</span>`;
}

/** Enter on an answer goes on, as it would in a form. Ours is never sent: sandboxed frames block that. */
const enter =
  ({move}: ScreenContext) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.repeat) return;
    if ((event.target as Element).localName !== 'input') return;
    event.preventDefault();
    move(proceed, event);
  };

/**
 * To the first answer, without touching the page's address, and with the question in view: whoever was brought
 * to an answer alone would not know to what. Where a window is too low for both, to the question; Tab goes on.
 */
const toFirst = (event: Event): void => {
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const question = root.querySelector('legend');
  const answer = root.getElementById('first');
  const box = answer?.closest('label');
  if (!question || !box) return;
  const height = box.getBoundingClientRect().bottom - question.getBoundingClientRect().top;
  const isLow = height > window.innerHeight;
  (isLow ? question.closest('fieldset') : answer)?.focus({preventScroll: true});
  question.scrollIntoView();
  if (!isLow) box.scrollIntoView({block: 'nearest'});
};
