import {html, nothing, type TemplateResult} from 'lit';
import {INPUTS, type InputId} from '../../content/screener/ids.ts';
import {optionItem, questionItems} from './question-items.ts';
import {isSet, pick, proceed, questionNumber} from './session.ts';
import {bar, heading, on, type Stage} from './stage.ts';

/**
 * One question with its answers as native radios or checkboxes. Only Continue goes on. They stand in a form because
 * Chromium keeps every named radio that a shadow root has had outside of one, and all around it, as it was picked.
 */
export function questionScreen(stage: Stage, id: InputId): TemplateResult {
  const {say, session} = stage;
  const {question, why, hint} = questionItems(id);
  const several = isSet(id);
  const {missing} = session;
  const error = say(several ? 'error.any' : 'error.one');
  const described = ['why', hint && 'hint', missing && 'error', 'progress']
    .filter(Boolean)
    .join(' ');
  return html`
    <div class="pad" part="card" @keydown=${enter(stage)}>
      ${bar(stage, say('progress', {step: String(questionNumber(session))}))}
      ${
        missing
          ? html`
              <div
                class="problem"
                role="group"
                aria-labelledby="problem"
                aria-describedby="answer"
                tabindex="-1"
                data-focus="error"
              >
                <p id="problem"><b>${say('error.heading')}</b></p>
                <a id="answer" href="#first" @click=${toFirst}>${error}</a>
              </div>
            `
          : nothing
      }
      <fieldset tabindex="-1" data-focus="screen" aria-describedby=${described}>
        <legend>${heading(stage, say(question))}</legend>
        <p class="soft" id="why">${say(why)}</p>
        ${hint ? html`<p class="soft" id="hint">${say(hint)}</p>` : nothing}
        ${missing ? html`<p class="error" id="error">${error}</p>` : nothing}
        <form class="choices" method="dialog" role="none">
          ${INPUTS[id].map(
            (value, index) => html`
              <label class="choice">
                <input
                  id=${index ? nothing : 'first'}
                  type=${several ? 'checkbox' : 'radio'}
                  name=${id}
                  autocomplete="off"
                  .checked=${session.picked.includes(value)}
                  @change=${on(stage, pick(value))}
                />
                <span>${say(optionItem(id, value))}</span>
              </label>
            `,
          )}
        </form>
      </fieldset>
      <button class="button wide" part="button" type="button" @click=${on(stage, proceed)}>
        ${say('continue')}
      </button>
    </div>
  `;
}

/** Enter on an answer goes on, as it would in a form. Ours is never sent: sandboxed frames block that. */
const enter =
  ({move}: Stage) =>
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
  (isLow ? question.querySelector('h2') : answer)?.focus({preventScroll: true});
  question.scrollIntoView();
  if (!isLow) box.scrollIntoView({block: 'nearest'});
};
