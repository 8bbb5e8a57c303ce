import {html, nothing, type TemplateResult} from 'lit';
import type {CommonItem} from '../../content/provenance/common.ts';
import type {ExplainerItem} from '../../content/provenance/explainer.ts';
import type {LAYOUTS} from '../../settings/choices.ts';
import {arriving, goingHome, infusing, settlingIn} from '../../ui/scenes.ts';
import {clock, drawing, drops} from './pictures.ts';

/** The two readings of one content, named as the paths of the source are. */
export const READINGS = ['mood', 'pain'] as const;
export type Reading = (typeof READINGS)[number];

type Item = ExplainerItem | CommonItem;
type Say = (item: Item) => string;

const list = (msg: Say, items: readonly Item[]): TemplateResult => html`
  <ul class="list">
    ${items.map((item) => html`<li>${msg(item)}</li>`)}
  </ul>
`;

/** The topics by the names that a page may link to, in their order. */
export const TOPICS = ['day', 'help', 'how', 'feel', 'better', 'arrange', 'cost'] as const;
export type Topic = (typeof TOPICS)[number];

export const isTopic = (name: string): name is Topic => TOPICS.some((topic) => topic === name);

/** What the topics are drawn with. */
export interface Shown {
  readonly msg: Say;
  readonly reading: Reading;
  /** Whether the reader may switch to the other one. */
  readonly switchable: boolean;
  readonly layout: (typeof LAYOUTS)[number];
  /** The `aria-level` of a topic's heading. */
  readonly level: number;
  /** When the clinic's own facts were checked, and that they should have been checked again. */
  readonly dates: readonly string[];
}

/** What the day is like, and then the questions of a worried reader, in the order in which they come up. */
export function topics({msg, reading, switchable, layout, level, dates}: Shown): TemplateResult {
  /*
   * What differs by reading. While the reader may switch, both are there, so that a style sheet alone can show the other.
   * What stands below moves with the reader's own choice, whose place is above all of this and stays under their hand.
   */
  const by = (views: Readonly<Record<Reading, () => TemplateResult>>): TemplateResult => html`
    <div class="both">
      ${READINGS.map((each) =>
        each === reading || switchable
          ? html`<div class=${each === reading ? '' : 'away'}>${views[each]()}</div>`
          : nothing,
      )}
    </div>
  `;

  const saying = (...items: readonly Item[]): string[] => items.map((item) => `${msg(item)} `);

  const help = by({
    mood: () => html`
      <p>${msg('mood.who')}</p>
      ${list(msg, ['mdd', 'bipolar', 'ptsd', 'anxiety'])}
      <p>${msg('mood.hope')}</p>
      <p class="muted">${msg('offLabel')}</p>
      <h4 aria-level=${Math.min(6, level + 1)}>${msg('not.heading')}</h4>
      <p>${msg('not.who')}</p>
      ${list(msg, ['not.mild', 'not.situational', 'not.moodSwings'])}
    `,
    pain: () => html`
      <p>${msg('pain.hard')}</p>
      <p>${msg('pain.who')} ${msg('pain.may')}</p>
      ${list(msg, ['crps', 'fibro', 'phn', 'lyme', 'otherNerve'])}
      <p class="muted">${msg('offLabel')}</p>
    `,
  });

  const how = by({
    mood: () =>
      drawing(
        'mood',
        html`
          <p>${msg('mood.different')}</p>
          <p>${saying('mood.blocks', 'receptor')}</p>
          <p class="muted">${saying('mood.research', 'mood.repair')}</p>
        `,
      ),
    pain: () =>
      drawing(
        'pain',
        html`
          <p>${saying('pain.blocks', 'receptor', 'pain.pathway')}</p>
          <p class="muted">${msg('pain.reset')}</p>
        `,
      ),
  });

  const title = (item: Item): TemplateResult =>
    html`<h4 aria-level=${Math.min(6, level + 1)}>${msg(item)}</h4>`;
  const soft = (...items: readonly Item[]): TemplateResult =>
    html`<p class="muted">${saying(...items)}</p>`;
  const moment = (
    context: TemplateResult,
    when: Item,
    ...content: unknown[]
  ): TemplateResult => html`
    <li>
      <div class="thumb">${context}</div>
      <p class="eyebrow">${msg(when)}</p>
      ${content}
    </li>
  `;
  const length = by({mood: () => title('mood.length'), pain: () => title('pain.length')});
  const monitored = soft('day.monitored', 'day.doctor');
  const day = html`
    <ol class="plain day">
      ${moment(arriving, 'day.before', title('day.bring'), soft('stay'))}
      ${moment(settlingIn, 'day.settle', title('day.recliner'), monitored)}
      ${moment(infusing, 'day.during', length, soft('day.music'))}
      ${moment(goingHome, 'day.after', title('day.home'), soft('day.dizzy'))}
    </ol>
    ${dates.length ? html`<p class="small">${dates}</p>` : nothing}
  `;

  const feel = html`
    ${list(msg, ['feel.awake', 'feel.floating', 'feel.light', 'day.dizzy'])}
    <p>${msg('feel.tolerated')} ${msg('feel.risks')}</p>
  `;
  const doing = html`<p>${msg('better.doing')} ${msg('better.mood')}</p>`;
  /* The clinic speaks of a result in severe depression alone. */
  const better = html`
    <ul class="plain facts">
      <li>${drops}<span>${msg('better.several')}</span></li>
      <li>${clock}<span>${msg('better.hours')}</span></li>
    </ul>
    ${by({
      mood: () =>
        html`${doing}
          <p>${msg('better.result')}</p>`,
      pain: () => doing,
    })}
    <p class="muted">${msg('decides')}</p>
  `;
  const arrange = list(msg, ['referral', 'ride', 'stay', 'arrange.drive']);
  const cost = html`<p>${msg('insurance')} ${dates} ${msg('noBilling')}</p>`;

  const content: Readonly<Record<Topic, TemplateResult>> = {
    ...{help, how, day, feel, better, arrange, cost},
  };
  return html`${TOPICS.map((name) => {
    const heading = html`<h3 aria-level=${level}>${msg(`${name}.heading`)}</h3>`;
    return layout === 'article'
      ? html`<div class="topic" id=${name}>${heading} ${content[name]}</div>`
      : html`
          <details id=${name} ?open=${name === 'day'}>
            <summary>${heading}</summary>
            <div class="topic">${content[name]}</div>
          </details>
        `;
  })}`;
}
