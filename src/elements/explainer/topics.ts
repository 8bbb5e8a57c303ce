import {html, nothing, type TemplateResult} from 'lit';
import type {CommonItem} from '../../content/provenance/common.ts';
import type {ExplainerItem} from '../../content/provenance/explainer.ts';
import type {LAYOUTS} from '../../model/choices.ts';
import {car, clock, drawing, drip, drops, house} from './pictures.ts';

/** The two readings of one content, named as the paths of the source are. */
export const READINGS = ['mood', 'pain'] as const;
export type Reading = (typeof READINGS)[number];

type Item = ExplainerItem | CommonItem;
type Say = (item: Item) => string;

const list = (say: Say, items: readonly Item[]): TemplateResult => html`
  <ul class="list">
    ${items.map((item) => html`<li>${say(item)}</li>`)}
  </ul>
`;

/** The topics by the names that a page may link to, in their order. */
export const TOPICS = ['help', 'how', 'day', 'feel', 'better', 'arrange', 'cost'] as const;
export type Topic = (typeof TOPICS)[number];

export const isTopic = (name: string): name is Topic => TOPICS.some((topic) => topic === name);

/** What the topics are drawn with. */
export interface Shown {
  readonly say: Say;
  readonly reading: Reading;
  /** The reader may change the reading. */
  readonly switchable: boolean;
  readonly layout: (typeof LAYOUTS)[number];
  /** The `aria-level` of a topic's heading. */
  readonly level: number;
  /** When the clinic's own facts were checked, and that they should have been checked again. */
  readonly dates: readonly string[];
}

/** The questions of a worried reader, in the order in which they come up. */
export function topics({say, reading, switchable, layout, level, dates}: Shown): TemplateResult {
  /* What differs by reading. While the reader may switch, both keep their place. */
  const by = (views: Readonly<Record<Reading, () => TemplateResult>>): TemplateResult => html`
    <div class="both">
      ${READINGS.map((each) =>
        each === reading || switchable
          ? html`<div class=${each === reading ? '' : 'away'}>${views[each]()}</div>`
          : nothing,
      )}
    </div>
  `;

  const saying = (...items: readonly Item[]): string[] => items.map((item) => `${say(item)} `);

  const help = by({
    mood: () => html`
      <p>${say('mood.who')}</p>
      ${list(say, ['mdd', 'bipolar', 'ptsd', 'anxiety'])}
      <p>${say('mood.hope')}</p>
      <p class="soft">${say('offLabel')}</p>
      <h4 aria-level=${Math.min(6, level + 1)}>${say('not.heading')}</h4>
      <p>${say('not.who')}</p>
      ${list(say, ['not.mild', 'not.situational', 'not.moodSwings'])}
    `,
    pain: () => html`
      <p>${say('pain.hard')}</p>
      <p>${say('pain.who')} ${say('pain.may')}</p>
      ${list(say, ['crps', 'fibro', 'phn', 'lyme', 'otherNerve'])}
      <p class="soft">${say('offLabel')}</p>
    `,
  });

  const how = by({
    mood: () => html`
      <p>${say('mood.different')}</p>
      ${drawing('mood', saying('mood.blocks', 'receptor'))}
      <p>${say('mood.research')} ${say('mood.repair')}</p>
    `,
    pain: () => html`
      ${drawing('pain', saying('pain.blocks', 'receptor', 'pain.pathway'))}
      <p>${say('pain.reset')}</p>
    `,
  });

  const moment = (
    picture: TemplateResult,
    when: Item | undefined,
    what: Item,
    ...more: readonly Item[]
  ): TemplateResult => html`
    <li>
      ${picture} ${when ? html`<p class="when">${say(when)}</p>` : nothing}
      <p class=${when ? 'what' : ''}>${say(what)}</p>
      ${more.length ? html`<p class="soft">${saying(...more)}</p>` : nothing}
    </li>
  `;
  const during = ['day.recliner', 'day.monitored', 'day.doctor', 'day.music'] as const;
  const day = by({
    mood: () => dayOf(moment(drip, 'mood.time', 'mood.length', ...during)),
    pain: () => dayOf(moment(drip, 'pain.time', 'pain.length', ...during)),
  });
  function dayOf(infusion: TemplateResult): TemplateResult {
    return html`
      <ol class="day">
        ${moment(car, 'day.before', 'day.bring', 'stay')} ${infusion}
        ${moment(house, 'day.after', 'day.home', 'day.dizzy')}
      </ol>
      ${dates.length ? html`<p class="small">${dates}</p>` : nothing}
    `;
  }

  const feel = html`
    ${list(say, ['feel.awake', 'feel.floating', 'feel.light', 'day.dizzy'])}
    <p>${say('feel.tolerated')} ${say('feel.risks')}</p>
  `;
  const better = html`
    <ol class="day">
      ${moment(drops, undefined, 'better.several')} ${moment(clock, undefined, 'better.hours')}
    </ol>
    <p>${say('better.doing')} ${say('better.mood')}</p>
    <p>${say('better.result')}</p>
    <p class="soft">${say('decides')}</p>
  `;
  const arrange = list(say, ['referral', 'ride', 'stay', 'arrange.drive']);
  const cost = html`<p>${say('insurance')} ${dates} ${say('noBilling')}</p>`;

  const content: Readonly<Record<Topic, TemplateResult>> = {
    ...{help, how, day, feel, better, arrange, cost},
  };
  return html`${TOPICS.map((name) => {
    const heading = html`<h3 aria-level=${level}>${say(`${name}.heading`)}</h3>`;
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
