import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit/html.js';
import {styleMap} from 'lit/directives/style-map.js';
import {hostPage, HOST_IDS, HOSTS, type HostId} from '../stories/support/hosts.ts';
import {shownAs, WIDE, type Medium} from '../stories/support/media.ts';
import {PRACTICES, type PracticeId} from '../stories/support/practices.ts';
import {settings} from '../stories/support/settings.ts';

interface Item {
  readonly value: string;
  readonly title: string;
}

type Switch = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<Extract<NonNullable<Switch['toolbar']>, {icon?: unknown}>['icon']>;

/** The first is how it is when nobody has chosen anything. */
const itemsOf = (items: readonly Item[]) =>
  items.map((item, at) => (at ? item : {...item, type: 'reset' as const}));

/** A switch that says what is chosen. */
const toolbar = (title: string, description: string, icon: Icon, items: readonly Item[]) => ({
  description,
  toolbar: {title, icon, items: itemsOf(items), dynamicTitle: true},
});

/** One that is marked when something is chosen: with words for each the toolbar would not fit a laptop. */
const sign = (description: string, icon: Icon, items: readonly Item[]) => ({
  description,
  toolbar: {icon, items: itemsOf(items), dynamicTitle: false},
});

/** What a page and its reader bring with them, each a switch in the toolbar. */
export const SWITCHES = {
  host: toolbar('Host', 'The page around it', 'browser', [
    {value: 'none', title: 'No host'},
    ...HOST_IDS.map((id) => ({value: id, title: HOSTS[id].name})),
  ]),
  practice: toolbar(
    'Practice',
    'Whose page it is: details, and at most three tokens',
    'user',
    Object.entries(PRACTICES).map(([value, {name}]) => ({value, title: name})),
  ),
  scheme: toolbar('Theme', 'The page’s colour scheme', 'circlehollow', [
    {value: 'light', title: 'Light'},
    {value: 'dark', title: 'Dark'},
    {value: 'light dark', title: 'Device'},
  ]),
  locale: toolbar('Language', 'The page’s language', 'globe', [
    {value: 'en', title: 'English'},
    {value: 'es', title: 'Español'},
  ]),
  direction: sign('The page’s direction', 'transfer', [
    {value: 'ltr', title: 'LTR'},
    {value: 'rtl', title: 'RTL'},
  ]),
  text: sign('The reader’s own text', 'paragraph', [
    {value: 'normal', title: '100 %'},
    {value: '150%', title: '150 %'},
    {value: '200%', title: '200 %'},
    {value: 'wide', title: 'Spaced'},
  ]),
  contrast: sign('The reader’s own contrast', 'contrast', [
    {value: 'normal', title: 'Contrast'},
    {value: 'more', title: 'More contrast'},
    {value: 'forced', title: 'Forced colours'},
  ]),
  motion: sign('Whether things may move', 'play', [
    {value: 'normal', title: 'Motion'},
    {value: 'reduced', title: 'Reduced motion'},
  ]),
  transparency: sign('Whether things may shine through', 'eye', [
    {value: 'normal', title: 'Transparency'},
    {value: 'reduced', title: 'Reduced transparency'},
  ]),
  medium: sign('What it is shown on', 'document', [
    {value: 'screen', title: 'Screen'},
    {value: 'print', title: 'Paper'},
  ]),
};

/** Screens to look at a story on, besides the whole of the canvas. The names are short: so is the toolbar. */
export const WIDTHS = Object.fromEntries(
  (
    [
      [320, 640, 'mobile'],
      [375, 812, 'mobile'],
      [600, 960, 'tablet'],
      [768, 1024, 'tablet'],
      [1024, 768, 'tablet'],
      [1280, 800, 'desktop'],
    ] as const
  ).map(([width, height, type]) => [
    `w${width}`,
    {name: `${width} px`, styles: {width: `${width}px`, height: `${height}px`}, type},
  ]),
);

type Globals = Readonly<Record<keyof typeof SWITCHES, string>>;

const WIDGETS =
  'ketamine-screener, ketamine-explainer, ketamine-schedule-button, ketamine-payment-disclaimer';

/** What a script cannot ask of the browser is shown by the widgets' own rules for it. */
function asReaderSees({contrast, motion, transparency, medium, text}: Globals): void {
  const media: Medium[] = [];
  if (contrast === 'more') media.push('more contrast');
  if (contrast === 'forced') media.push('forced colours');
  if (motion === 'reduced') media.push('less motion');
  if (transparency === 'reduced') media.push('less transparency');
  if (medium === 'print') media.push('print');
  for (const {shadowRoot} of document.querySelectorAll(`:is(${WIDGETS}):not(.paper *)`))
    if (shadowRoot) shownAs(shadowRoot, media, text === 'wide' ? WIDE : '');
}

const isHost = (host: string): host is HostId => host in HOSTS;
const isPractice = (practice: string): practice is PracticeId => practice in PRACTICES;

function ofPractice(practice: string, content: TemplateResult): TemplateResult {
  if (!isPractice(practice) || practice === 'none') return content;
  const {details, look} = PRACTICES[practice];
  return html`
    <ketamine-practice ${settings(details)}>
      <div style=${styleMap(look)}>${content}</div>
    </ketamine-practice>
  `;
}

export const surroundings: Decorator = (story, {globals, parameters, viewMode}) => {
  const chosen = globals as Globals;
  const {host, practice, scheme, locale, direction, text} = chosen;
  const inStory = viewMode === 'story';
  // A page of its own comes with its host, and a docs page has no room for one.
  const around = isHost(host) && inStory && !parameters['ownPage'] ? host : undefined;
  const bare = around !== undefined || Boolean(parameters['ownPage']);
  const content = ofPractice(practice, html`${story()}`);
  // After the widgets have been drawn.
  requestAnimationFrame(() => {
    asReaderSees(chosen);
  });
  return html`
    <div
      lang=${locale}
      dir=${direction}
      style=${styleMap({
        boxSizing: 'border-box',
        padding: bare ? '0' : 'clamp(1rem, 3vw, 2rem)',
        minBlockSize: inStory ? '100vh' : 'auto',
        colorScheme: scheme,
        background: 'Canvas',
        color: 'CanvasText',
        font: '16px/1.5 system-ui, sans-serif',
        fontSize: /%$/.test(text) ? `calc(16px * ${Number.parseInt(text) / 100})` : '16px',
      })}
    >
      ${around ? hostPage(around, content) : content}
    </div>
  `;
};
