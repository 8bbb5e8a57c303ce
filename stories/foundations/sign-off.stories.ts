import type {Meta} from '@storybook/web-components-vite';
import {html, render, type TemplateResult} from 'lit/html.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {catalog} from '../../src/content/provenance/catalog.ts';
import type {Flag} from '../../src/content/provenance/flags.ts';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {VERSION} from '../../src/content/version.ts';
import {
  cited,
  count,
  LANGUAGE,
  markText,
  reviewScreens,
  signed,
  type ReviewScreen,
  type ReviewString,
} from '../../scripts/review-screens.ts';
import {choice} from '../support/choice.ts';
import {decisionTables, picture} from '../support/decision-map.ts';
import type {Args} from '../support/settings.ts';
import {part, sheet} from '../support/sheet.ts';
import type {Story} from '../support/story.ts';
import {saveButton, told} from '../support/take-along.ts';

const BOTH = 'both';
/** “Needs clinical review”: of every text, until this page comes back. */
const SETTLED_HERE: Flag = 'NCR';
const FILE = `ketamine-widgets-${VERSION}-sign-off.html`;

/** Each string where it first stands: what is read once is signed once. */
const SCREENS: readonly ReviewScreen[] = reviewScreens(catalog())
  .map((screen) => ({
    ...screen,
    strings: screen.strings.filter(({first}) => first === screen.number),
  }))
  .filter(({strings}) => strings.length);

const shown = (language: string): readonly Locale[] =>
  LOCALES.filter((locale) => language === BOTH || language === locale);

/** What a text rests on, in the order in which a clinician checks it. */
const basis = ({
  origin,
  quote,
  facts,
  references,
  hedge,
  flags,
}: ReviewString): readonly TemplateResult[] => [
  ...facts.map(({id, exact}) => html`The clinic, ${id}: <q>${exact}</q>`),
  ...references.map(({number, title}) => html`Public reference [${number}]: ${title}`),
  ...(facts.length || references.length
    ? []
    : [html`${origin === 'library' ? 'Ours: no claim of the clinic' : origin}`]),
  ...(quote ? [html`Word for word from the clinic`] : []),
  ...(hedge ? [html`Must stay uncertain: ${hedge}`] : []),
  ...flags
    .filter(({id}) => id !== SETTLED_HERE)
    .map(({issue, treatment}) => html`<b>To know:</b> ${issue} – ${treatment}`),
];

const row = (string: ReviewString, locales: readonly Locale[]): TemplateResult => html`
  <tr>
    <th scope="row">
      ${locales.map((locale) => html`<p lang=${locale}>${string.text[locale]}</p>`)}
    </th>
    <td>
      <ul>
        ${basis(string).map((line) => html`<li>${line}</li>`)}
      </ul>
      <p class="soft">
        <code>${string.id}</code>,
        ${locales
          .map((locale) => `${LANGUAGE[locale]}: ${markText(string.review[locale])}`)
          .join('; ')}
      </p>
    </td>
    <td class="answer">
      <label class="tick"><input type="checkbox" /> Right</label>
      <label>
        <span class="unseen">Change to “${string.id}”</span>
        <textarea rows="2" placeholder="Change"></textarea>
      </label>
    </td>
  </tr>
`;

const words = (screen: ReviewScreen, locales: readonly Locale[]): TemplateResult => html`
  <h3>${screen.name.replace(/^./, (first) => first.toUpperCase())}</h3>
  <div class="scrolls" tabindex="0" role="region" aria-label=${screen.name}>
    <table>
      <thead>
        <tr>
          <th scope="col">What the patient reads</th>
          <th scope="col">What it rests on</th>
          <th scope="col">Your answer</th>
        </tr>
      </thead>
      <tbody>
        ${screen.strings.map((string) => row(string, locales))}
      </tbody>
    </table>
  </div>
`;

const field = (label: string, type = 'text'): TemplateResult => html`
  <label>${label}<input type=${type} autocomplete="off" /></label>
`;

const signature = (locales: readonly Locale[]): TemplateResult => html`
  <p>I have read, in the version above:</p>
  <div class="ticks">
    <label class="tick"><input type="checkbox" /> how the self-check decides</label>
    ${locales.map(
      (locale) =>
        html`<label class="tick">
          <input type="checkbox" /> every text, in ${LANGUAGE[locale]}
        </label>`,
    )}
  </div>
  <p>They may be shown to patients:</p>
  <div class="ticks">
    <label class="tick"><input type="radio" name="verdict" /> as they are</label>
    <label class="tick"><input type="radio" name="verdict" /> with the changes above</label>
    <label class="tick"><input type="radio" name="verdict" /> not yet</label>
  </div>
  <div class="row">
    ${field('Name')} ${field('Profession and licence')} ${field('Practice or clinic')}
    ${field('Date', 'date')}
  </div>
  <p class="line">Signature</p>
`;

const state = (locales: readonly Locale[]): string => {
  const {strings, reviewed} = signed(SCREENS);
  return locales
    .map((locale) => `${LANGUAGE[locale]}: ${reviewed[locale]} of ${strings} reviewed`)
    .join('. ');
};

/** What is sent: it stands alone, needs no script, and asks nothing of the network. */
const letter = (locales: readonly Locale[]): TemplateResult => {
  const {strings} = signed(SCREENS);
  return html`
    ${sheet(
      'For sign-off: words and decisions',
      `Ketamine widgets, version ${VERSION}. ${state(locales)}.`,
      part(
        'What this is, and what is asked of you',
        html`
          <p>
            Referring practices put these widgets into their own websites. They inform people about
            the clinic’s ketamine infusion therapy; they do not diagnose. No patient should read a
            text that a clinician has not signed.
          </p>
          <ol>
            <li>Read how the self-check decides. Is any row wrong, or is one missing?</li>
            <li>
              Read the ${count(strings, 'text')}, screen by screen, beside what each rests on. Tick
              what is right, and write what to change.
            </li>
            <li>
              Sign at the end. Print it, or save it as a PDF from the print window, and send it
              back. What you write here is not stored and not sent.
            </li>
          </ol>
        `,
      ),
      part('How the self-check decides', html`<div class="map">${unsafeHTML(picture)}</div>`),
      html`${decisionTables()}`,
      part(
        'The words',
        SCREENS.map((screen) => words(screen, locales)),
      ),
      part(
        'Public references',
        html`<ul>
          ${cited(SCREENS).map(([number, title]) => html`<li>[${number}] ${title}</li>`)}
        </ul>`,
      ),
      part('Signature', signature(locales)),
    )}
    ${style}
  `;
};

/** The letter as one file. Its style has a colour scheme of its own, because it leaves the toolbar. */
function asFile(root: Element): string {
  const copy = root.cloneNode(true);
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let each = comments.nextNode(); each; each = comments.nextNode())
    each.parentNode?.removeChild(each);
  const body = copy instanceof Element ? copy.innerHTML : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Ketamine widgets ${VERSION}: for sign-off</title>
<style>:root { color-scheme: light; } body { margin: 0; padding: 1em; background: Canvas; color: CanvasText; font: 16px/1.5 system-ui, sans-serif; }</style>
</head>
<body><main>${body}</main></body>
</html>
`;
}

const style = html`
  <style>
    .sheet h3 {
      margin-block: 1.6em 0.4em;
      font-size: 1.08em;
    }
    .sheet .soft {
      color: var(--soft);
      font-size: 0.9em;
    }
    .sheet .map svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
    }
    .sheet :is(ol, ul) {
      padding-inline-start: 1.3em;
    }
    .sheet th p {
      margin-block-end: 0.5em;
    }
    .sheet th p[lang='es'] {
      font-weight: 400;
    }
    .sheet .answer {
      /* What only is heard stays in the window that the table moves in. */
      position: relative;
      min-inline-size: 11em;
    }
    .sheet .tick {
      display: flex;
      align-items: center;
      gap: 0.5em;
      min-block-size: 32px;
      font-weight: 400;
    }
    .sheet :is(textarea, input:not([type='checkbox'], [type='radio'], [type='color'])) {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 44px;
      padding: 0.4em 0.6em;
      border: 1px solid var(--edge);
      border-radius: 6px;
      background: Canvas;
      color: var(--text);
      font: inherit;
      font-weight: 400;
    }
    .sheet .ticks {
      margin-block-end: 1.2em;
    }
    .sheet .tick input {
      inline-size: 1.3em;
      block-size: 1.3em;
      flex: none;
    }
    .sheet textarea:focus-visible {
      outline: 3px solid var(--text);
      outline-offset: 2px;
    }
    .sheet .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .sheet .line {
      inline-size: min(100%, 24em);
      margin-block-start: 4em;
      border-block-start: 1px solid var(--edge);
      color: var(--soft);
    }
    @media print {
      .sheet {
        font-size: 10.5pt;
      }
      .sheet .scrolls {
        overflow: visible;
      }
      .sheet table,
      .decisions table {
        min-inline-size: 0;
      }
      .sheet :is(tr, .line) {
        break-inside: avoid;
      }
      .sheet :is(h2, h3) {
        break-after: avoid;
      }
      .take {
        display: none;
      }
    }
    @page {
      margin: 15mm;
    }
  </style>
`;

function page(): HTMLElement {
  const root = document.createElement('div');
  root.lang = 'en';
  root.dir = 'ltr';
  const draw = (language: string): void => {
    render(
      html`
        <div class="sheet take" style="padding-block-end: 0">
          <div class="row" style="align-items: end">
            ${choice(
              'Languages',
              [[BOTH, 'Both'], ...LOCALES.map((locale) => [locale, LANGUAGE[locale]] as const)],
              draw,
            )}
            ${saveButton('Save as one file', FILE, 'text/html', () => {
              const sent = root.querySelector('.sent');
              return sent ? asFile(sent) : '';
            })}
            <button
              class="press"
              type="button"
              @click=${() => {
                print();
              }}
            >
              Print
            </button>
            ${told}
          </div>
        </div>
        <div class="sent">${letter(shown(language))}</div>
      `,
      root,
    );
  };
  draw(BOTH);
  return root;
}

const meta: Meta<Args> = {title: 'Foundations/Sign-off', parameters: {controls: {disable: true}}};
export default meta;

/** What a designer sends to the clinician: the page’s own address, or the file that it saves. */
export const SignOff: Story = {name: 'Sign-off', render: () => html`${page()}`};
