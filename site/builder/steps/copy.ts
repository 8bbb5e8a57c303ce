import {html, nothing, type TemplateResult} from 'lit/html.js';
import {DETAIL_NAMES, WIDGETS} from '../../../src/embed/attributes.ts';
import {isPlugin, NOT_IN_PLUGIN, type Release} from '../../../src/embed/config.ts';
import {OF_PASTES} from '../../../src/embed/findings.ts';
import {lintHtml, type Finding} from '../../../src/embed/lint.ts';
import {nameOf} from '../../../src/embed/names.ts';
import {pastes as makePastes, type Paste, type PasteRow} from '../../../src/embed/paste.ts';
import {platform, type Way} from '../../../src/embed/platforms.ts';
import {isBeside, isRemote} from '../../../src/embed/published.ts';
import {readSnippet} from '../../../src/embed/read-snippet.ts';
import {piecesOf, snippet} from '../../../src/embed/snippet.ts';
import {words} from '../../../src/embed/words/index.ts';
import {makingFor} from '../../../src/prerender/making.ts';
import type {Scene} from '../app.ts';
import {highlighted, isMarkup} from '../code.ts';
import {field} from '../field.ts';
import {guide} from '../guide.ts';
import type {Word} from '../say.ts';
import {fromFragment, withConfig} from '../state.ts';
import {wrongWith} from './details.ts';

/** What to copy now. */
const pastesFor = (
  {config, state, version, published}: Scene,
  release: Release,
): readonly Paste[] =>
  makePastes(config, {
    platform: state.platform,
    release,
    version,
    published,
    making: makingFor(state.platform),
    locale: state.ui,
  });

/** Puts a text on the clipboard; where that is not allowed, selects it to be copied by hand. */
async function copied(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}

interface Copying {
  readonly id: string;
  /** What is copied, as the button says it. */
  readonly label: string;
  readonly text: string;
  readonly isSmall?: boolean;
}

/** A button that copies what stands in the element with this id. */
const copyButton = ({say, put}: Scene, {id, label, text, isSmall}: Copying): TemplateResult => html`
  <button
    class="button ${isSmall ? 'line small' : ''}"
    type="button"
    aria-label="${say('copy')}: ${label}"
    @click=${async () => {
      const done = await copied(text, document.getElementById(id));
      put({said: {about: id, text: say(done ? 'copied' : 'copyFailed')}});
    }}
  >
    ${say('copy')}
  </button>
`;

const told = ({desk}: Scene, id: string): TemplateResult =>
  html`<p class="hint" role="status">${desk.said?.about === id ? desk.said.text : ''}</p>`;

/** So much is seen of a text at once, in lines and in characters. */
const LINES = 9;
const SIGNS = 1600;

function pasteBox(scene: Scene, paste: Paste, id: string): TemplateResult {
  const {say, state, desk, put} = scene;
  const {part, of, text} = paste;
  const title = words(state.ui).parts[part];
  const label = of ? say('of', {part: title, of}) : title;
  const isLong = text.length > SIGNS || text.split('\n').length > LINES;
  const isWhole = !isLong || desk.unfolded.includes(id);
  const count = new Intl.NumberFormat(state.ui).format(text.length);
  return html`
    <div class="paste">
      <div class="row between">
        <div>
          ${of ? html`<h4>${title}</h4>` : html`<h3>${title}</h3>`}
          <p class="hint">${say('length', {count})}</p>
        </div>
        ${copyButton(scene, {id, label, text})}
      </div>
      <pre
        class="code"
        id=${id}
        tabindex="0"
        role="region"
        aria-label=${label}
        translate="no"
        ?data-folded=${!isWhole}
      >
${isMarkup(text) ? highlighted(text) : text}</pre>
      ${
        isLong
          ? html`<button
              class="more"
              type="button"
              aria-expanded=${String(isWhole)}
              aria-controls=${id}
              @click=${() => {
                const others = desk.unfolded.filter((each) => each !== id);
                put({unfolded: isWhole ? others : [...others, id]});
              }}
            >
              ${say(isWhole ? 'foldUp' : 'unfold')}
            </button>`
          : nothing
      }
      ${told(scene, id)}
    </div>
  `;
}

/** A box of a site builder: what goes into each of its fields, one after the other. */
function rowsBox(scene: Scene, {of = '', rows = []}: Paste, index: number): TemplateResult {
  const {say, state} = scene;
  const titles = words(state.ui).rows;
  const cell = (id: string, label: string, text: string, caption?: Word): TemplateResult => html`
    <div class="cell">
      ${caption ? html`<span class="caption">${say(caption)}</span>` : nothing}
      <code id=${id} translate="no">${text}</code>
      ${copyButton(scene, {id, label: say('of', {part: label, of}), text, isSmall: true})}
    </div>
  `;
  const row = ({kind, name, value}: PasteRow, at: number): TemplateResult => {
    const id = `box-${String(index)}-${String(at)}`;
    const title = titles[kind];
    return html`
      <dt>${title}</dt>
      <dd>
        ${name === undefined ? nothing : cell(`${id}-name`, say('rowName', {title}), name, 'captionName')}
        ${
          name === undefined
            ? cell(id, title, value)
            : cell(id, say('rowValue', {name}), value, 'captionValue')
        }
        ${told(scene, `${id}-name`)} ${told(scene, id)}
      </dd>
    `;
  };
  return html`
    <section class="paste box" aria-labelledby="box-${index}">
      <h3 id="box-${index}">${index + 1}. ${of}</h3>
      <dl class="rows">${rows.map(row)}</dl>
    </section>
  `;
}

/** Where one line more is enough for one widget more. */
const ADDING: readonly Way[] = ['whole', 'script-apart', 'plugin', 'code', 'letter'];

/** One more widget on a page that has one: its line, and nothing that is there already. */
function adding(scene: Scene, release: Release): TemplateResult | typeof nothing {
  const {state, config, say} = scene;
  const {way} = platform(state.platform);
  if (!ADDING.includes(way)) return nothing;
  const line = (index: number): Paste | undefined => {
    const widget = WIDGETS[index];
    if (!widget) return undefined;
    const one = {...config, widgets: [{widget, settings: state.settings[widget]}]};
    const {lang: _, ...alone} = one;
    const text = isPlugin(config.form)
      ? snippet({...alone, details: {}, look: {}}, release)
      : piecesOf(one, release).widgets.map(({html}) => html);
    return {part: 'line', of: nameOf(widget, state.ui), text: String(text)};
  };
  return html`
    <details>
      <summary>${say('addTitle')}</summary>
      <div class="inside">
        <p class="hint">${say(way === 'plugin' ? 'addPluginLead' : 'addLead')}</p>
        ${WIDGETS.map((_, index) => {
          const paste = line(index);
          return paste ? pasteBox(scene, paste, `line-${String(index)}`) : nothing;
        })}
      </div>
    </details>
  `;
}

/** What has happened to all of a paste, if anything has. */
const spoilt = (text: string, {state}: Scene): Finding | undefined =>
  lintHtml(text, {locale: state.ui}).find(({code}) => OF_PASTES.includes(code));

/** A snippet that a practice has already, read back into the form. */
function readBack(scene: Scene): TemplateResult {
  const {state, desk, say, set, put} = scene;
  const tell = (text: string): void => {
    put({said: {about: 'read', text}});
  };
  const read = (): void => {
    const text = desk.snippet.trim();
    if (!text) {
      tell(say('readEmpty'));
      return;
    }
    const [, own] = /^https?:\/\/\S*?(?:builder|index)\.html#(\S+)$/.exec(text) ?? [];
    if (own !== undefined) {
      set({...fromFragment(own), ui: state.ui});
      tell(say('readDone'));
      return;
    }
    const bad = spoilt(text, scene);
    const {config, release, left} = readSnippet(text);
    if (bad && (bad.code !== 'address-only' || !config.widgets.length)) {
      tell(`${bad.wrong} ${bad.write}`);
      return;
    }
    if (!config.widgets.length) {
      tell(say('readNone'));
      return;
    }
    set(withConfig(state, config, release?.base));
    const names = left.map(({tag, name}) => `${name} (${tag})`).join(', ');
    tell(`${say('readDone')} ${names && say('readLeft', {names})}`);
  };
  return html`
    <details>
      <summary>${say('readTitle')}</summary>
      <div class="inside">
        <p class="hint">${say('readLead')}</p>
        ${field({
          id: 'snippet',
          label: say('readLabel'),
          value: desk.snippet,
          long: true,
          isCode: true,
          changed: (snippet) => {
            put({snippet});
          },
        })}
        <div class="row">
          <button class="button line" type="button" @click=${read}>${say('read')}</button>
          <span role="status">${desk.said?.about === 'read' ? desk.said.text : ''}</span>
        </div>
      </div>
    </details>
  `;
}

/** What a website has done to the snippet, told from the page's own HTML. */
function check(scene: Scene): TemplateResult {
  const {state, config, release, desk, say, put} = scene;
  const {findings} = desk;
  const look = (): void => {
    put(
      desk.page.trim()
        ? {
            findings: lintHtml(desk.page, {locale: state.ui, expected: config, release}),
            said: undefined,
          }
        : {findings: undefined, said: {about: 'check', text: say('checkEmpty')}},
    );
  };
  return html`
    <details>
      <summary>${say('checkTitle')}</summary>
      <div class="inside">
        <p class="hint">${say('checkLead')}</p>
        ${field({
          id: 'page',
          label: say('checkLabel'),
          value: desk.page,
          long: true,
          isCode: true,
          changed: (page) => {
            put({page, findings: undefined});
          },
        })}
        <div class="row">
          <button class="button line" type="button" @click=${look}>${say('check')}</button>
          <span role="status"
            >${
              desk.said?.about === 'check'
                ? desk.said.text
                : findings
                  ? findings.length
                    ? say('checkFound', {count: findings.length})
                    : say('checkFine')
                  : ''
            }</span
          >
        </div>
        ${
          findings?.length
            ? html`<ul class="found">
                ${findings.map(
                  ({code, severity, where, wrong, write}) => html`
                    <li data-severity=${severity}>
                      <p class="kind">${say(severity)}${where ? ` · ${where}` : ''}</p>
                      <p>${wrong}</p>
                      <p>${write}</p>
                      <p class="small">
                        <a href="${guide(state.ui, 'troubleshooting')}#${code}"
                          >${say('more')}<span class="sr">: ${wrong}</span></a
                        >
                      </p>
                    </li>
                  `,
                )}
              </ul>`
            : nothing
        }
      </div>
    </details>
  `;
}

/** What was chosen and has no place in the form that was chosen. */
function leftOut({state, config}: Scene): readonly string[] {
  if (!isPlugin(config.form)) return [];
  const settings = state.chosen.flatMap((widget) => Object.keys(state.settings[widget]));
  return [...Object.keys(state.details), ...settings]
    .filter((name) => NOT_IN_PLUGIN.includes(name))
    .concat(Object.keys(state.look).filter((token) => token !== 'accent'));
}

/** What is said below the snippet about its files. */
function about(
  {say, state, version, download}: Scene,
  {base, integrity}: Release,
  all: string,
): string {
  if (isBeside(base)) return say(download ? 'filesBeside' : 'filesOwn', {base});
  if (!isRemote(base) && !state.base) return say('filesPlugin');
  if (!isRemote(base)) return say('filesOwn', {base});
  const hashed = all.includes(' integrity="');
  return say(hashed && Object.keys(integrity).length ? 'version' : 'versionOnly', {version});
}

/** Step 5: what to copy, how to paste it, and whether it has arrived whole. */
export function copyStep(scene: Scene): TemplateResult {
  const {state, config, say, release} = scene;
  const {steps, name} = words(state.ui).platforms[state.platform];
  const {way} = platform(state.platform);
  const files =
    release ?? (way === 'plugin' || way === 'code' ? {base: '', integrity: {}} : undefined);
  const pastes = files ? pastesFor(scene, files) : [];
  const left = leftOut(scene);
  return html`
    ${config.widgets.length ? nothing : html`<p class="wrong">${say('none')}</p>`}
    ${
      DETAIL_NAMES.some((detail) => wrongWith(scene, detail))
        ? html`<p class="wrong">${say('detailsWrong')}</p>`
        : nothing
    }
    ${
      files
        ? nothing
        : html`<p class="wrong">
            ${config.form === 'frame' ? say('frameNeedsBase') : say('needsBase', {name})}
            ${say('needsBaseWhere')}
          </p>`
    }
    ${left.length ? html`<p class="note">${say('leftOut', {names: left.join(', ')})}</p>` : nothing}
    ${
      config.widgets.length && files
        ? html`
            ${pastes.map((paste, index) => [
              paste.rows
                ? rowsBox(scene, paste, index)
                : [
                    paste.of && paste.of !== pastes[index - 1]?.of
                      ? html`<h3 class="of">${paste.of}</h3>`
                      : nothing,
                    pasteBox(scene, paste, `paste-${String(index)}`),
                  ],
            ])}
            ${
              way === 'plugin' || way === 'code'
                ? nothing
                : html`<p class="small soft">
                    ${about(scene, files, pastes.map(({text}) => text).join())}
                  </p>`
            }
            <div>
              <h3>${say('howTo')}</h3>
            </div>
            <ol class="numbered">
              ${steps.map((each) => html`<li><span>${each}</span></li>`)}
            </ol>
            <p><a href=${guide(state.ui, state.platform)}>${say('withPicture')}</a></p>
          `
        : nothing
    }
    <div>${files ? adding(scene, files) : nothing} ${readBack(scene)} ${check(scene)}</div>
  `;
}
