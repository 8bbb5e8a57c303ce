import {html, nothing, type TemplateResult} from 'lit';
import type {InputId, PathId, ReasonId} from '../../content/screener/ids.ts';
import {decide, speaksAgainst} from '../../engine/decide.ts';
import {readableDate, today} from '../../settings/date.ts';
import {helpSentence} from '../../settings/help-lines.ts';
import {pathsAsked} from './next-items.ts';
import {kit} from './packs.ts';
import {answerText, questionsOnPath, questionText, type Item} from './question-items.ts';
import type {ScreenContext} from './screen-context.ts';

/** Sentences that belong together. */
type Line = readonly string[];

/** What stands on the sheet in one language, whatever it is drawn on. */
interface Contents {
  readonly title: string;
  /** None where the page's clock cannot be read. */
  readonly from: string | undefined;
  readonly limits: string;
  readonly safety: string;
  readonly answers: readonly {readonly question: string; readonly answer: string}[];
  readonly comparison: readonly {readonly path: string; readonly verdict: string}[];
  readonly criteria: readonly Line[];
  readonly referring: readonly Line[];
}

/** Neither of them, nor anything that follows from them, is on paper. */
const WITHHELD: readonly InputId[] = ['safety', 'afterCrisis'];

/**
 * All that the sheet says, to a provider: what was answered, how that compares with what the clinic publishes, and how to
 * refer. No outcome and no next step: in a crisis they are others, and what is said of safety is not told on paper. So
 * it is the same, to the letter, for everyone who gave the same other answers.
 */
function contents(context: ScreenContext): Contents {
  const {msg, dates, details, locale, session} = context;
  // As if safety had been no reason to stop.
  const {matched, reasons} = decide({...session.answers, safety: 'no'});
  const verdict = (id: ReasonId, path: PathId): Item =>
    matched.includes(path)
      ? 'summary.reason.match'
      : speaksAgainst(id)
        ? 'summary.reason.excluded'
        : 'summary.reason.open';
  const asked = pathsAsked(context);
  const {referrer, referrerPhone} = details;
  const day = today();
  return {
    title: msg('summary.heading'),
    from: day && msg('summary.from', {date: readableDate(day, locale)}),
    limits: msg('summary.limits'),
    safety: msg('summary.safety'),
    answers: questionsOnPath(context)
      .filter((id) => !WITHHELD.includes(id))
      .map((id) => ({question: questionText(context, id), answer: answerText(context, id)})),
    comparison: reasons.flatMap(({id, path}) =>
      path ? [{path: msg(`path.${path}`), verdict: msg(verdict(id, path))}] : [],
    ),
    criteria: asked.length
      ? [
          ...asked.map((id) => [msg(`summary.criteria.${id}`)]),
          [msg('summary.criteria.infusion')],
          [msg('offLabel')],
        ]
      : [],
    referring: [
      [msg('summary.refer')],
      [msg('summary.clinic')],
      [msg('summary.ride')],
      [msg('insurance'), ...dates.map((date) => date.trim()), msg('summary.billing')],
      ...(referrer ? [[msg('summary.page'), ...(referrerPhone ? [referrerPhone.text] : [])]] : []),
    ],
  };
}

/** One side of paper. Beside the answers stands what the person read, where that was another language. */
function side(context: ScreenContext, own?: ScreenContext): TemplateResult {
  const {msg} = context;
  const {title, from, limits, safety, answers, comparison, criteria, referring} = contents(context);
  const isBoth = Boolean(own) || context.locale !== 'en';
  const beside = own && contents(own);
  const inOwn = (text: string | undefined): TemplateResult | typeof nothing =>
    own && text ? html` <span class="own" lang=${own.locale}>${text}</span>` : nothing;
  const section = (item: Item, content: unknown, besideIt?: string): TemplateResult =>
    html`<h2>${msg(item)}${inOwn(besideIt)}</h2>
      ${content}`;
  const list = (item: Item, lines: readonly unknown[]): TemplateResult | typeof nothing =>
    lines.length
      ? section(
          item,
          html`<ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`,
        )
      : nothing;
  const sentences = (lines: readonly Line[]): readonly unknown[] =>
    lines.map((line) => line.map((sentence) => html`${sentence} `));
  const line = html`<p class="write"></p>`;
  const tried = comparison.length
    ? section('summary.tried', [line, line, line], own?.msg('summary.tried'))
    : nothing;
  return html`
    <main class=${isBoth ? 'both' : ''} lang=${context.locale}>
      <h1>${title}${inOwn(beside?.title)}</h1>
      ${from ? html`<p>${from}${inOwn(beside?.from)}</p>` : nothing}
      <p class="box">${limits} <b>${safety}</b>${inOwn(beside?.safety)}</p>
      <div class="columns">
        <div>
          ${section(
            'summary.answers',
            html`<dl>
              ${answers.map(
                ({question, answer}, index) =>
                  html`<div>
                    <dt>${question}${inOwn(beside?.answers[index]?.question)}</dt>
                    <dd>${answer}${inOwn(beside?.answers[index]?.answer)}</dd>
                  </div>`,
              )}
            </dl>`,
          )}
          ${isBoth ? nothing : tried}
        </div>
        <div>
          ${list(
            'summary.compare',
            comparison.map(({path, verdict}) => html`<b>${path}</b><br />${verdict}`),
          )}
          ${list('summary.criteria', sentences(criteria))}
          ${list('summary.how', sentences(referring))} ${own ? tried : nothing}
        </div>
      </div>
    </main>
  `;
}

/**
 * A sheet of paper for a provider, who reads English. For a person who read another language, the back says all of it in
 * theirs, so that they know what they hand over.
 *
 * @param english the same context in the provider's language
 */
export function summary(context: ScreenContext, english: ScreenContext): TemplateResult {
  const isBoth = context.locale !== english.locale;
  return html`
    <p class="help" lang=${context.locale}>${helpSentence(context.msg, context.details)}</p>
    ${isBoth ? html`${side(english, context)}${side(context)}` : side(context)}
    ${context.packs.map((pack) => pack.onPaper(kit(context, pack)))}
  `;
}

/** The same as plain text, to be shared. Without a link, and without lines to write on. */
export function summaryText(context: ScreenContext, english: ScreenContext): string {
  const asText = (each: ScreenContext): readonly string[] => {
    const {title, from, limits, safety, answers, comparison, criteria, referring} = contents(each);
    const sentences = (line: Line): string => line.join(' ');
    const section = (item: Item, lines: readonly string[]): readonly string[] =>
      lines.length ? ['', each.msg(item), ...lines.map((line) => `- ${line}`)] : [];
    return [
      title,
      ...(from ? [from] : []),
      `${limits} ${safety}`,
      ...section(
        'summary.answers',
        answers.map(({question, answer}) => `${question} ${answer}`),
      ),
      ...section(
        'summary.compare',
        comparison.map(({path, verdict}) => `${path}: ${verdict}`),
      ),
      ...section('summary.criteria', criteria.map(sentences)),
      ...section('summary.how', referring.map(sentences)),
      '',
    ];
  };
  const isBoth = context.locale !== english.locale;
  return [
    ...asText(english),
    ...(isBoth ? asText(context) : []),
    helpSentence(context.msg, context.details),
  ].join('\n');
}
