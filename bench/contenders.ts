/** Who takes part, and the page of each: one practice's page with the four widgets in it. */
import {readFileSync} from 'node:fs';
import {START, type EmbedConfig} from '../src/embed/config.ts';
import {piecesOf} from '../src/embed/snippet.ts';
import {colourRules} from '../src/prerender/styles.ts';
import {makingFor} from '../src/prerender/making.ts';
import {DOCUMENTED_ROOM} from '../scripts/reserved-size.ts';
import {bundle, published} from './build.ts';
import {markupIn, VOCABULARIES, WIDGETS, type Widget} from './markup.ts';
import {looks} from './same.ts';
import type {Work} from './shapes.ts';

export interface Contender {
  readonly name: string;
  readonly title: string;
  readonly ours: boolean;
  readonly widgets: readonly Widget[];
  readonly page: string;
  /** By their names beside the page. */
  readonly files: ReadonlyMap<string, string>;
  /** One screener as HTML, and the module that brings it to life or makes it. */
  readonly screener?: {readonly markup: string; readonly module: string};
  /** Shows what is there, and does nothing: it cannot be tapped through. */
  readonly still?: boolean;
  /** Takes part where there are thousands. */
  readonly many?: boolean;
  /** What it says, where that is not what all others say: the words of an earlier state. */
  readonly says?: Work;
}

interface Parts {
  readonly head?: string;
  readonly widgets?: Readonly<Partial<Record<Widget, string>>>;
  readonly around?: (widgets: string) => string;
  readonly end?: string;
}

/** Where the host's own text stands below the widgets. */
export const BELOW = 'below';

const SHELL_STYLE =
  'body{font:16px/1.5 sans-serif;margin:0 auto;max-width:45rem;padding:1rem}section{margin-block:2rem}';

const hostPage = ({head = '', widgets = {}, around = (all) => all, end = ''}: Parts): string => {
  const sections = WIDGETS.filter((widget) => widgets[widget] !== undefined).map(
    (widget) => `<section data-work="${widget}">${widgets[widget] ?? ''}</section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A practice</title><link rel="icon" href="data:,"><style>${SHELL_STYLE}</style>${head}</head>
<body><h1>A practice</h1><p>What it says above the widgets.</p>
${around(sections.join('\n'))}
<p id="${BELOW}">What it says below them.</p>${end}</body></html>
`;
};

/** A page that many screeners are put into. */
export const manyPage = ({page}: Contender): string => {
  const [head = ''] = page.split('<body>');
  return `${head}<body><main></main></body></html>`;
};

const SCRIPT = '<script type="module" src="widgets.js"></script>';
const SHEET = '<link rel="stylesheet" href="widgets.css">';

async function handWritten(): Promise<Contender> {
  const files = await bundle('in-page.ts');
  const style = readFileSync(new URL('contenders/native.css', import.meta.url), 'utf8');
  const widgets = markupIn(VOCABULARIES.native);
  // It has no export where it stands in the page.
  const script = (files.get('widgets.js') ?? '').replace(/export\{[^}]*\};?/, '');
  return {
    name: 'hand-written',
    title: 'hand-written HTML (the limit)',
    ours: false,
    widgets: WIDGETS,
    page: hostPage({
      head: `<style>${style.replace(/\s*\n\s*/g, '')}</style>`,
      widgets,
      end: `<script type="module">${script}</script>`,
    }),
    files,
    screener: {markup: widgets.screener, module: 'widgets.js'},
  };
}

/** A bundle, and what stands in the page for it. */
async function bundled(
  name: string,
  title: string,
  entry: string,
  widgets: Readonly<Partial<Record<Widget, string>>>,
  around?: Parts['around'],
): Promise<Contender> {
  const files = await bundle(entry);
  const head = files.has('widgets.css') ? SHEET + SCRIPT : SCRIPT;
  return {
    name,
    title,
    ours: false,
    widgets: WIDGETS.filter((widget) => widget in widgets),
    page: hostPage({head, widgets, ...(around && {around})}),
    files,
    screener: {markup: widgets.screener ?? '', module: 'widgets.js'},
  };
}

/** Our own DOM and styles in the page itself, each style sheet once: what hand-written HTML costs that shows what we show. */
function sameInPage(): Contender {
  const within = (selector: string, sheet = ''): string =>
    `${selector}{${sheet.replace(/:host\((.*?)\)/g, '&$1').replaceAll(':host', '&')}}`;
  const [shared] = looks.screener.styles;
  const own = WIDGETS.map((widget) => within(`.our-${widget}`, looks[widget].styles[1]));
  const style = `${colourRules()}${within('.our', shared)}${own.join('')}`;
  return {
    name: 'same-in-page',
    title: 'hand-written HTML, our DOM',
    ours: false,
    widgets: WIDGETS,
    still: true,
    page: hostPage({
      head: `<style>${style}</style>`,
      widgets: Object.fromEntries(
        WIDGETS.map((widget) => [
          widget,
          `<div class="our our-${widget}">${looks[widget].markup}</div>`,
        ]),
      ),
    }),
    files: new Map(),
  };
}

/** The same in raw elements: what of our cost is what we show, and what is how we do it. */
async function sameAsOurs(): Promise<Contender> {
  const markup = (widget: Widget): string => `<same-${widget}></same-${widget}>`;
  return {
    name: 'same',
    title: 'raw elements, our DOM',
    ours: false,
    widgets: WIDGETS,
    still: true,
    page: hostPage({
      head: `<style>${colourRules()}</style>${SCRIPT}`,
      widgets: Object.fromEntries(WIDGETS.map((widget) => [widget, markup(widget)])),
    }),
    files: await bundle('same.ts'),
    screener: {markup: markup('screener'), module: 'widgets.js'},
  };
}

const kit = (
  name: Exclude<keyof typeof VOCABULARIES, 'native'>,
  title: string,
  around?: Parts['around'],
): Promise<Contender> => bundled(name, title, `${name}.ts`, markupIn(VOCABULARIES[name]), around);

const CONFIG: EmbedConfig = {
  ...START,
  widgets: (['screener', 'explainer', 'schedule-button', 'payment-disclaimer'] as const).map(
    (widget) => ({widget, settings: {}}),
  ),
};

/** As the embed builder writes it; where that is not the whole look, with the room that the docs say to keep. */
function ours(
  name: string,
  title: string,
  form: 'standard' | 'readable',
  module = 'ketamine-widgets.js',
): Contender {
  const {widgets} = piecesOf({...CONFIG, form}, {base: '', integrity: {}}, makingFor('html'));
  return {
    name,
    title,
    ours: true,
    widgets: WIDGETS,
    page: hostPage({
      head: `${form === 'standard' ? `<style>${DOCUMENTED_ROOM}</style>` : ''}<script type="module" src="${module}"></script>`,
      widgets: Object.fromEntries(
        WIDGETS.map((widget, place) => [widget, widgets[place]?.html ?? '']),
      ),
    }),
    files: published(),
    screener: {markup: '<ketamine-screener></ketamine-screener>', module},
  };
}

/** Who takes part where there are thousands: ours, the least there can be, and some of the others. */
const MANY: readonly string[] = [
  'raw',
  'same',
  'web-awesome',
  'shoelace',
  'material',
  'react',
  'script',
];

const theme = (widgets: string): string =>
  `<sp-theme system="spectrum" color="light" scale="medium">${widgets}</sp-theme>`;

export async function contenders(): Promise<readonly Contender[]> {
  const all: readonly Contender[] = [
    {
      name: 'empty',
      title: 'empty host page',
      ours: false,
      widgets: [],
      page: hostPage({}),
      files: new Map(),
    },
    await handWritten(),
    sameInPage(),
    await bundled('raw', 'raw custom elements', 'raw.ts', {
      screener: '<raw-screener></raw-screener>',
      explainer: '<raw-explainer></raw-explainer>',
      action: '<raw-action></raw-action>',
      disclaimer: '<raw-disclaimer></raw-disclaimer>',
    }),
    await sameAsOurs(),
    await kit('web-awesome', 'Web Awesome'),
    await kit('shoelace', 'Shoelace'),
    await kit('material', 'Material Web'),
    await kit('spectrum', 'Spectrum Web Components', theme),
    await bundled('react', 'React + React DOM', 'react.tsx', {
      screener: '',
      explainer: '',
      action: '',
      disclaimer: '',
    }),
    await bundled('surveyjs', 'SurveyJS (screener alone)', 'surveyjs.ts', {screener: ''}),
    ours('script', 'ours: script', 'standard'),
    ours('prerendered', 'ours: prerendered', 'readable'),
    ours('auto', 'ours: auto.js', 'standard', 'auto.js'),
  ];
  return all.map((each) => ({...each, many: MANY.includes(each.name)}));
}
