import {html, nothing, type TemplateResult} from 'lit';
import type {Result} from '../../engine/decide.ts';
import {readableDate, today} from '../../model/date.ts';
import {helpSentence} from '../../model/help-lines.ts';
import {beforeItems, nextItems, outcomeItem, pathsAsked, phoneFor} from './next-items.ts';
import {kit} from './packs.ts';
import {answerText, questionsOnPath, questionText, type Item} from './question-items.ts';
import type {Stage} from './stage.ts';

/**
 * One page for a provider to read: what was answered, where it led, what the clinic says of that, and how to refer.
 * The question about safety is not on it, which it says, so that the provider asks.
 */
export function summary(stage: Stage, result: Result): TemplateResult {
  const {say, details, locale, dates} = stage;
  const paths = pathsAsked(stage);
  const date = readableDate(today(), locale);
  const section = (title: Item, content: unknown): TemplateResult =>
    html`<h2>${say(title)}</h2>
      ${content}`;
  return html`
    <p class="help">${helpSentence(say, details)}</p>
    <h1>${say('summary.heading')}</h1>
    <p>
      ${say('summary.from', {date})}
      <b>${say('summary.safety')}</b>
    </p>
    ${section(
      'summary.told',
      html`
        <p><b>${say(outcomeItem(result))}</b></p>
        <p>
          ${nextItems(stage, result, true).map(
            (item) => html`${say(item)} ${phoneFor(stage, item)?.text} `,
          )}
        </p>
        <p>
          ${beforeItems(stage, result).map(
            (item) => html`${say(item)} ${item === 'insurance' ? dates : nothing} `,
          )}
        </p>
        <p>${say('result.limits')} ${say('result.together')}</p>
      `,
    )}
    ${section(
      'summary.answers',
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
    ${
      paths.length
        ? html`
            ${section(
              'summary.criteria',
              html`<p>
                ${paths.map((id) => html`${say(`summary.criteria.${id}`)} `)} ${say('offLabel')}
              </p>`,
            )}
            ${section('summary.tried', html`<p class="write"></p>`)}
          `
        : nothing
    }
    ${section('summary.how', html`<p>${say('summary.refer')} ${say('summary.clinic')}</p>`)}
    ${stage.packs.map((pack) => pack.onPaper(kit(stage, pack)))}
  `;
}
