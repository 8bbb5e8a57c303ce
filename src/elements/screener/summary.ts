import {html, nothing, type TemplateResult} from 'lit';
import type {ScreenerItem} from '../../content/provenance/screener.ts';
import type {InputId, PathId, ReasonId} from '../../content/screener/ids.ts';
import {decide} from '../../engine/decide.ts';
import {readableDate, today} from '../../model/date.ts';
import {helpSentence} from '../../model/help-lines.ts';
import type {Scene} from '../../model/scene.ts';
import {pathsAsked} from './next-items.ts';
import {kit} from './packs.ts';
import {answerText, questionsOnPath, questionText, type Item} from './question-items.ts';
import type {Stage} from './stage.ts';

/** The provider's language. */
type English = Scene<ScreenerItem>;

/** A text in the provider's language, and in the person's own where that is another. */
interface Both {
  readonly text: string;
  readonly own?: string | undefined;
}

interface Answered {
  readonly question: Both;
  readonly answer: Both;
}

/** What stands on the sheet, whatever it is drawn on. */
interface Contents {
  readonly help: string;
  readonly title: Both;
  /** None where the page's clock cannot be read. */
  readonly from: Both | undefined;
  readonly limits: string;
  readonly safety: Both;
  readonly answers: readonly Answered[];
  readonly paths: readonly {readonly name: string; readonly reason: string}[];
  readonly criteria: readonly string[];
  readonly refer: readonly string[];
}

/** The page speaks against these. */
const EXCLUDED: readonly ReasonId[] = ['moodMild', 'moodSituational', 'moodSwings'];

/** Neither of them, nor anything that follows from them, is on paper. */
const WITHHELD: readonly InputId[] = ['safety', 'afterCrisis'];

/**
 * All that the sheet says, to a provider: what was answered, how that compares with what the clinic publishes, and how to
 * refer. No outcome and no next step: in a crisis they are others, and what is said of safety is not told on paper. So
 * it is the same, to the letter, for everyone who gave the same other answers.
 */
function contents(stage: Stage, english: English): Contents {
  const {details, locale, session} = stage;
  const both = (item: Item): Both => ({
    text: english.say(item),
    own: locale === 'en' ? undefined : stage.say(item),
  });
  const inEnglish = {...stage, ...english};
  const bothOf = (text: (stage: Stage) => string): Both => ({
    text: text(inEnglish),
    own: locale === 'en' ? undefined : text(stage),
  });
  const day = today();
  const dated = (scene: English, on: string): string =>
    scene.say('summary.from', {date: readableDate(on, scene.locale)});
  // As if safety had been no reason to stop.
  const {matched, reasons} = decide({...session.answers, safety: 'no'});
  const verdict = (id: ReasonId, path: PathId): Item =>
    matched.includes(path)
      ? 'summary.reason.match'
      : EXCLUDED.includes(id)
        ? 'summary.reason.excluded'
        : 'summary.reason.open';
  const asked = pathsAsked(stage);
  const all = asked.length ? (['summary.criteria.infusion', 'offLabel'] as const) : [];
  const {referrer, referrerPhone} = details;
  return {
    help: helpSentence(stage.say, details),
    title: both('summary.heading'),
    from: day
      ? {text: dated(english, day), own: locale === 'en' ? undefined : dated(stage, day)}
      : undefined,
    limits: english.say('summary.limits'),
    safety: both('summary.safety'),
    answers: questionsOnPath(stage)
      .filter((id) => !WITHHELD.includes(id))
      .map((id) => ({
        question: bothOf((each) => questionText(each, id)),
        answer: bothOf((each) => answerText(each, id)),
      })),
    paths: reasons.flatMap(({id, path}) =>
      path ? [{name: english.say(`path.${path}`), reason: english.say(verdict(id, path))}] : [],
    ),
    criteria: [...asked.map((id) => `summary.criteria.${id}` as const), ...all].map((item) =>
      english.say(item),
    ),
    refer: [
      english.say('summary.refer'),
      english.say('summary.clinic'),
      english.say('summary.ride'),
      [
        english.say('insurance'),
        ...english.dates.map((date) => date.trim()),
        english.say('summary.billing'),
      ].join(' '),
      ...(referrer || referrerPhone
        ? [
            `${english.say('summary.page')} ${[referrer, referrerPhone?.text].filter(Boolean).join(', ')}.`,
          ]
        : []),
    ],
  };
}

/** One sheet of paper. */
export function summary(stage: Stage, english: English): TemplateResult {
  const {help, title, from, limits, safety, answers, paths, criteria, refer} = contents(
    stage,
    english,
  );
  const own = ({own}: Both): TemplateResult | typeof nothing =>
    own ? html` <span class="own" lang=${stage.locale}>${own}</span>` : nothing;
  const two = (both: Both): TemplateResult => html`${both.text}${own(both)}`;
  const section = (item: Item, content: unknown): TemplateResult =>
    html`<h2>${english.say(item)}</h2>
      ${content}`;
  const list = (texts: readonly string[]): TemplateResult =>
    html`<ul>
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>`;
  const tried = paths.length
    ? section(
        'summary.tried',
        html`<p class="write"></p>
          <p class="write"></p>
          <p class="write"></p>`,
      )
    : nothing;
  const isBoth = stage.locale !== 'en';
  return html`
    <main class=${isBoth ? 'both' : ''}>
      <p class="help" lang=${stage.locale}>${help}</p>
      <h1>${two(title)}</h1>
      ${from ? html`<p>${two(from)}</p>` : nothing}
      <p class="box">${limits} <b>${safety.text}</b>${own(safety)}</p>
      <div class="columns">
        <div>
          ${section(
            'summary.answers',
            html`<dl>
              ${answers.map(
                ({question, answer}) =>
                  html`<div>
                    <dt>${two(question)}</dt>
                    <dd>${two(answer)}</dd>
                  </div>`,
              )}
            </dl>`,
          )}
          ${isBoth ? nothing : tried}
        </div>
        <div>
          ${
            paths.length
              ? html`
                  ${section(
                    'summary.compare',
                    html`<ul>
                      ${paths.map(({name, reason}) => html`<li><b>${name}:</b> ${reason}</li>`)}
                    </ul>`,
                  )}
                  ${section('summary.criteria', list(criteria))}
                `
              : nothing
          }
          ${section('summary.how', list(refer))} ${isBoth ? tried : nothing}
        </div>
      </div>
      ${stage.packs.map((pack) => pack.onPaper(kit(stage, pack)))}
    </main>
  `;
}

/** The same as plain text, to be shared. Without a link, and without lines to write on. */
export function summaryText(stage: Stage, english: English): string {
  const {help, title, from, limits, safety, answers, paths, criteria, refer} = contents(
    stage,
    english,
  );
  const two = ({text, own}: Both): string => (own ? `${text} / ${own}` : text);
  const section = (item: Item, lines: readonly string[]): readonly string[] =>
    lines.length ? ['', english.say(item), ...lines.map((line) => `- ${line}`)] : [];
  return [
    two(title),
    ...(from ? [two(from)] : []),
    `${limits} ${two(safety)}`,
    ...section(
      'summary.answers',
      answers.map(({question, answer}) => `${two(question)} ${two(answer)}`),
    ),
    ...section(
      'summary.compare',
      paths.map(({name, reason}) => `${name}: ${reason}`),
    ),
    ...section('summary.criteria', criteria),
    ...section('summary.how', refer),
    '',
    help,
  ].join('\n');
}
