import {html, nothing, type TemplateResult} from 'lit';
import type {Result} from '../../engine/decide.ts';
import {readableDate, today} from '../../model/date.ts';
import {helpSentence} from '../../model/help-lines.ts';
import {nextItems, outcomeItem, phoneFor} from './next-items.ts';
import {kit} from './packs.ts';
import {answerText, questionsOnPath, questionText, type Item} from './question-items.ts';
import type {Stage} from './stage.ts';

/** One page to take to a provider: what was answered and where it led. The question about safety is not on it. */
export function summary(stage: Stage, result: Result): TemplateResult {
  const {say, details, locale} = stage;
  const day = today();
  const section = (title: Item, content: unknown): TemplateResult =>
    html`<h2>${say(title)}</h2>
      ${content}`;
  return html`
    <p class="help">${helpSentence(say, details)}</p>
    <h1>${say('summary.heading')}</h1>
    ${day ? html`<p>${say('summary.from', {date: readableDate(day, locale)})}</p>` : nothing}
    ${section('result.eyebrow', html`<p>${say(outcomeItem(result))}</p>`)}
    ${section(
      'result.next',
      html`
        ${nextItems(stage, result).map(
          (item) =>
            html`<p>
              ${say(item)}
              ${item === 'next.noProvider' ? say('next.findTreatment') : phoneFor(stage, item)?.text}
            </p>`,
        )}
      `,
    )}
    ${section(
      'result.answers',
      html`<dl>
        ${questionsOnPath(stage)
          .filter((id) => id !== 'safety')
          .map(
            (id) =>
              html`<div>
                <dt>${questionText(stage, id)}</dt>
                <dd>${answerText(stage, id)}</dd>
              </div>`,
          )}
      </dl>`,
    )}
    ${stage.packs.map((pack) => pack.onPaper(kit(stage, pack)))}
    <p class="limits">${say('result.limits')} ${say('result.together')}</p>
    <p>${say('summary.clinic')}</p>
  `;
}
