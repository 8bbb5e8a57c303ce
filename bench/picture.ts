/** docs/performance.svg: four figures as bars, for light and for dark. */
import {ALL_WORDS, BYTES, CALLS, named, WORK, type Figure} from './report.ts';
import type {Result, Results} from './results.ts';

interface Panel {
  readonly title: string;
  readonly figure: Figure;
}

const PANELS: readonly Panel[] = [
  {title: 'KB that the widgets add to the page', figure: BYTES},
  {title: 'Milliseconds until all words are on a slow phone', figure: ALL_WORDS},
  {title: 'Milliseconds of work that they add', figure: WORK},
  {title: 'Function calls until all is at rest', figure: CALLS},
];

const WIDTH = 880;
const ROW = 24;
const LABEL = 196;
const BAR = 150;
const COLUMN = 440;
const TOP = 56;

const STYLE = `
    rect.page { fill: #fff }
    text { fill: #16212a }
    .title { font-weight: 600; font-size: 15px }
    .others { fill: #8fa3ad }
    .ours { fill: #12586a }
    text.mine { font-weight: 600 }
    @media (prefers-color-scheme: dark) {
      rect.page { fill: #10181d }
      text { fill: #e8eff2 }
      .others { fill: #5d717b }
      .ours { fill: #6fc3d6 }
    }
  `;

const inWords = (value: number, {digits = 0}: Figure): string =>
  value.toLocaleString('en', {maximumFractionDigits: digits});

interface Bar {
  readonly result: Result;
  readonly value: number;
}

/** Those who do all of the work, and have a figure here. */
const barsOf = (results: Results, {of}: Figure): readonly Bar[] => {
  const empty = named(results, 'empty');
  return results.contenders
    .filter(({widgets}) => widgets.length > 1)
    .flatMap((result) => {
      const value = of(result, empty);
      return value === undefined || Number.isNaN(value) ? [] : [{result, value}];
    });
};

function panel(results: Results, {title, figure}: Panel, left: number, top: number): string {
  const bars = barsOf(results, figure);
  const most = Math.max(...bars.map(({value}) => value));
  const rows = bars.map(({result, value}, row) => {
    const y = top + 20 + row * ROW;
    const length = Math.max(2, Math.round((Math.max(0, value) / most) * BAR));
    const mine = result.ours ? ' class="mine"' : '';
    return `<text${mine} x="${left + LABEL - 8}" y="${y + 14}" text-anchor="end">${result.title.replace(/ \(.*/, '')}</text>
    <rect class="${result.ours ? 'ours' : 'others'}" x="${left + LABEL}" y="${y + 2}" width="${length}" height="16" rx="3"/>
    <text${mine} x="${left + LABEL + length + 6}" y="${y + 14}">${inWords(value, figure)}</text>`;
  });
  return `<text class="title" x="${left + 20}" y="${top}">${title}</text>
    ${rows.join('\n    ')}`;
}

export function picture(results: Results): string {
  const height = Math.max(...PANELS.map(({figure}) => barsOf(results, figure).length)) * ROW + 48;
  const said = PANELS.map(({title, figure}) => {
    const bars = barsOf(results, figure).map(
      ({result, value}) => `${result.title} ${inWords(value, figure)}`,
    );
    return `${title}: ${bars.join(', ')}.`;
  });
  const panels = PANELS.map((each, place) =>
    panel(results, each, (place % 2) * COLUMN, TOP + Math.floor(place / 2) * height),
  );
  const whole = TOP + 2 * height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${whole}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-labelledby="t d">
  <title id="t">The same four widgets, side by side: less is better</title>
  <desc id="d">${said.join(' ')}</desc>
  <style>${STYLE}</style>
  <rect class="page" width="${WIDTH}" height="${whole}"/>
  <text class="title" x="20" y="26">Less is better. Ours are the bars in colour.</text>
  ${panels.join('\n  ')}
</svg>
`;
}
