import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {CommonItem} from '../../content/common/items.ts';
import type {ExplainerItem} from '../../content/explainer/items.ts';
import type {Details} from '../../model/details.ts';
import type {Reader} from '../../model/setting.ts';

/** The two readings of one content, named as the paths of the source are. */
export const READINGS = ['mood', 'pain'] as const;
export type Reading = (typeof READINGS)[number];

/** Which reading the page has set. */
export const CONCERN: Reader<Reading> = {
  setting: 'concern',
  read: (raw) => (raw === 'pain' ? 'pain' : raw === 'depression' ? 'mood' : undefined),
  wrong: 'is not known',
  write: '"depression" or "pain", or leave it out',
};

type Item = ExplainerItem | CommonItem;
type Say = (item: Item) => string;

const list = (say: Say, items: readonly Item[]): TemplateResult => html`
  <ul class="list">
    ${items.map((item) => html`<li>${say(item)}</li>`)}
  </ul>
`;

const topic = (
  heading: string,
  level: number,
  content: TemplateResult,
  open = false,
): TemplateResult => html`
  <details ?open=${open}>
    <summary><h3 aria-level=${level}>${heading}</h3></summary>
    <div class="topic">${content}</div>
  </details>
`;

/** The questions of a worried reader, in the order in which they come up. */
export function topics(
  say: Say,
  reading: Reading,
  switchable: boolean,
  level: number,
  {asOf}: Details,
): TemplateResult {
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
      <p>${say('mood.different')} ${say('mood.blocks')}</p>
      <p>${say('mood.research')} ${say('mood.repair')}</p>
    `,
    pain: () => html`
      <p>${say('pain.blocks')} ${say('pain.pathway')}</p>
      <p>${say('pain.reset')}</p>
    `,
  });

  const moment = (when: Item, what: Item, ...more: readonly Item[]): TemplateResult => html`
    <li>
      <p class="when">${say(when)}</p>
      <p class="what">${say(what)}</p>
      <p class="soft">${more.map((item) => `${say(item)} `)}</p>
    </li>
  `;
  const during = ['day.recliner', 'day.monitored', 'day.doctor', 'day.music'] as const;
  const day = by({
    mood: () => dayOf(moment('mood.time', 'mood.length', ...during)),
    pain: () => dayOf(moment('pain.time', 'pain.length', ...during)),
  });
  function dayOf(infusion: TemplateResult): TemplateResult {
    return html`
      <ol class="day">
        ${moment('day.before', 'day.bring', 'stay')} ${infusion}
        ${moment('day.hour', 'day.home', 'day.dizzy')}
      </ol>
    `;
  }

  const feel = html`
    ${list(say, ['feel.awake', 'feel.floating', 'feel.light', 'day.dizzy'])}
    <p>${say('feel.tolerated')} ${say('feel.risks')}</p>
  `;
  const better = html`
    <p>${say('better.several')} ${say('better.hours')}</p>
    <p>${say('better.doing')} ${say('better.mood')}</p>
    <p>${say('better.result')}</p>
    <p class="soft">${say('decides')}</p>
  `;
  const arrange = list(say, ['referral', 'ride', 'stay', 'arrange.drive']);
  const cost = html`
    <p>${say('insurance')} ${asOf ? say('asOf') : nothing} ${say('noBilling')}</p>
  `;

  return html`
    ${topic(say('help.heading'), level, help)} ${topic(say('how.heading'), level, how)}
    ${topic(say('day.heading'), level, day, true)} ${topic(say('feel.heading'), level, feel)}
    ${topic(say('better.heading'), level, better)} ${topic(say('arrange.heading'), level, arrange)}
    ${topic(say('cost.heading'), level, cost)}
  `;
}
