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
import type {BuilderContext} from '../app.ts';
import {highlighted, isMarkup} from '../code.ts';
import {field} from '../field.ts';
import {guide} from '../guide.ts';
import type {Word} from '../say.ts';
import {fromFragment, withConfig} from '../state.ts';
import {wrongWith} from './details.ts';

/** What to copy now. */
const pastesFor = (
  {config, state, version, published}: BuilderContext,
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
const copyButton = (
  {msg, setLocal}: BuilderContext,
  {id, label, text, isSmall}: Copying,
): TemplateResult => html`
  <button
    class="button ${isSmall ? 'line small' : ''}"
    type="button"
    aria-label="${msg('copy')}: ${label}"
    @click=${async () => {
      const done = await copied(text, document.getElementById(id));
      setLocal({said: {about: id, text: msg(done ? 'copied' : 'copyFailed')}});
    }}
  >
    ${msg('copy')}
  </button>
`;

const told = ({local}: BuilderContext, id: string): TemplateResult =>
  html`<p class="hint" role="status">${local.said?.about === id ? local.said.text : ''}</p>`;

/** So much is seen of a text at once, in lines and in characters. */
const LINES = 9;
const SIGNS = 1600;

function pasteBox(context: BuilderContext, paste: Paste, id: string): TemplateResult {
  const {msg, state, local, setLocal} = context;
  const {part, of, text} = paste;
  const title = words(state.ui).parts[part];
  const label = of ? msg('of', {part: title, of}) : title;
  const isLong = text.length > SIGNS || text.split('\n').length > LINES;
  const isWhole = !isLong || local.unfolded.includes(id);
  const count = new Intl.NumberFormat(state.ui).format(text.length);
  return html`
    <div class="paste">
      <div class="row between">
        <div>
          ${of ? html`<h4>${title}</h4>` : html`<h3>${title}</h3>`}
          <p class="hint">${msg('length', {count})}</p>
        </div>
        ${copyButton(context, {id, label, text})}
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
                const others = local.unfolded.filter((each) => each !== id);
                setLocal({unfolded: isWhole ? others : [...others, id]});
              }}
            >
              ${msg(isWhole ? 'foldUp' : 'unfold')}
            </button>`
          : nothing
      }
      ${told(context, id)}
    </div>
  `;
}

/** A box of a site builder: what goes into each of its fields, one after the other. */
function rowsBox(
  context: BuilderContext,
  {of = '', rows = []}: Paste,
  index: number,
): TemplateResult {
  const {msg, state} = context;
  const titles = words(state.ui).rows;
  const cell = (id: string, label: string, text: string, caption?: Word): TemplateResult => html`
    <div class="cell">
      ${caption ? html`<span class="caption">${msg(caption)}</span>` : nothing}
      <code id=${id} translate="no">${text}</code>
      ${copyButton(context, {id, label: msg('of', {part: label, of}), text, isSmall: true})}
    </div>
  `;
  const row = ({kind, name, value}: PasteRow, at: number): TemplateResult => {
    const id = `box-${String(index)}-${String(at)}`;
    const title = titles[kind];
    return html`
      <dt>${title}</dt>
      <dd>
        ${name === undefined ? nothing : cell(`${id}-name`, msg('rowName', {title}), name, 'captionName')}
        ${
          name === undefined
            ? cell(id, title, value)
            : cell(id, msg('rowValue', {name}), value, 'captionValue')
        }
        ${told(context, `${id}-name`)} ${told(context, id)}
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
function adding(context: BuilderContext, release: Release): TemplateResult | typeof nothing {
  const {state, config, msg} = context;
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
      <summary>${msg('addTitle')}</summary>
      <div class="inside">
        <p class="hint">${msg(way === 'plugin' ? 'addPluginLead' : 'addLead')}</p>
        ${WIDGETS.map((_, index) => {
          const paste = line(index);
          return paste ? pasteBox(context, paste, `line-${String(index)}`) : nothing;
        })}
      </div>
    </details>
  `;
}

/** What has happened to all of a paste, if anything has. */
const spoilt = (text: string, {state}: BuilderContext): Finding | undefined =>
  lintHtml(text, {locale: state.ui}).find(({code}) => OF_PASTES.includes(code));

/** A snippet that a practice has already, read back into the form. */
function readBack(context: BuilderContext): TemplateResult {
  const {state, local, msg, set, setLocal} = context;
  const tell = (text: string): void => {
    setLocal({said: {about: 'read', text}});
  };
  const read = (): void => {
    const text = local.snippet.trim();
    if (!text) {
      tell(msg('readEmpty'));
      return;
    }
    const [, own] = /^https?:\/\/\S*?(?:builder|index)\.html#(\S+)$/.exec(text) ?? [];
    if (own !== undefined) {
      set({...fromFragment(own), ui: state.ui});
      tell(msg('readDone'));
      return;
    }
    const bad = spoilt(text, context);
    const {config, release, left} = readSnippet(text);
    if (bad && (bad.code !== 'address-only' || !config.widgets.length)) {
      tell(`${bad.wrong} ${bad.write}`);
      return;
    }
    if (!config.widgets.length) {
      tell(msg('readNone'));
      return;
    }
    set(withConfig(state, config, release?.base));
    const names = left.map(({tag, name}) => `${name} (${tag})`).join(', ');
    tell(`${msg('readDone')} ${names && msg('readLeft', {names})}`);
  };
  return html`
    <details>
      <summary>${msg('readTitle')}</summary>
      <div class="inside">
        <p class="hint">${msg('readLead')}</p>
        ${field({
          id: 'snippet',
          label: msg('readLabel'),
          value: local.snippet,
          long: true,
          isCode: true,
          changed: (snippet) => {
            setLocal({snippet});
          },
        })}
        <div class="row">
          <button class="button line" type="button" @click=${read}>${msg('read')}</button>
          <span role="status">${local.said?.about === 'read' ? local.said.text : ''}</span>
        </div>
      </div>
    </details>
  `;
}

/** What a website has done to the snippet, told from the page's own HTML. */
function check(context: BuilderContext): TemplateResult {
  const {state, config, release, local, msg, setLocal} = context;
  const {findings} = local;
  const look = (): void => {
    setLocal(
      local.page.trim()
        ? {
            findings: lintHtml(local.page, {locale: state.ui, expected: config, release}),
            said: undefined,
          }
        : {findings: undefined, said: {about: 'check', text: msg('checkEmpty')}},
    );
  };
  return html`
    <details>
      <summary>${msg('checkTitle')}</summary>
      <div class="inside">
        <p class="hint">${msg('checkLead')}</p>
        ${field({
          id: 'page',
          label: msg('checkLabel'),
          value: local.page,
          long: true,
          isCode: true,
          changed: (page) => {
            setLocal({page, findings: undefined});
          },
        })}
        <div class="row">
          <button class="button line" type="button" @click=${look}>${msg('check')}</button>
          <span role="status"
            >${
              local.said?.about === 'check'
                ? local.said.text
                : findings
                  ? findings.length
                    ? msg('checkFound', {count: findings.length})
                    : msg('checkFine')
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
                      <p class="kind">${msg(severity)}${where ? ` · ${where}` : ''}</p>
                      <p>${wrong}</p>
                      <p>${write}</p>
                      <p class="small">
                        <a href="${guide(state.ui, 'troubleshooting')}#${code}"
                          >${msg('more')}<span class="sr">: ${wrong}</span></a
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
function leftOut({state, config}: BuilderContext): readonly string[] {
  if (!isPlugin(config.form)) return [];
  const settings = state.chosen.flatMap((widget) => Object.keys(state.settings[widget]));
  return [...Object.keys(state.details), ...settings]
    .filter((name) => NOT_IN_PLUGIN.includes(name))
    .concat(Object.keys(state.look).filter((token) => token !== 'accent'));
}

/** What is said below the snippet about its files. */
function about(
  {msg, state, version, download}: BuilderContext,
  {base, integrity}: Release,
  all: string,
): string {
  if (isBeside(base)) return msg(download ? 'filesBeside' : 'filesOwn', {base});
  if (!isRemote(base) && !state.base) return msg('filesPlugin');
  if (!isRemote(base)) return msg('filesOwn', {base});
  const hashed = all.includes(' integrity="');
  return msg(hashed && Object.keys(integrity).length ? 'version' : 'versionOnly', {version});
}

/** Step 5: what to copy, how to paste it, and whether it has arrived whole. */
export function copyStep(context: BuilderContext): TemplateResult {
  const {state, config, msg, release} = context;
  const {steps, name} = words(state.ui).platforms[state.platform];
  const {way} = platform(state.platform);
  const files =
    release ?? (way === 'plugin' || way === 'code' ? {base: '', integrity: {}} : undefined);
  const pastes = files ? pastesFor(context, files) : [];
  const left = leftOut(context);
  return html`
    ${config.widgets.length ? nothing : html`<p class="wrong">${msg('none')}</p>`}
    ${
      DETAIL_NAMES.some((detail) => wrongWith(context, detail))
        ? html`<p class="wrong">${msg('detailsWrong')}</p>`
        : nothing
    }
    ${
      files
        ? nothing
        : html`<p class="wrong">
            ${config.form === 'frame' ? msg('frameNeedsBase') : msg('needsBase', {name})}
            ${msg('needsBaseWhere')}
          </p>`
    }
    ${left.length ? html`<p class="note">${msg('leftOut', {names: left.join(', ')})}</p>` : nothing}
    ${
      config.widgets.length && files
        ? html`
            ${pastes.map((paste, index) => [
              paste.rows
                ? rowsBox(context, paste, index)
                : [
                    paste.of && paste.of !== pastes[index - 1]?.of
                      ? html`<h3 class="of">${paste.of}</h3>`
                      : nothing,
                    pasteBox(context, paste, `paste-${String(index)}`),
                  ],
            ])}
            ${
              way === 'plugin' || way === 'code'
                ? nothing
                : html`<p class="small soft">
                    ${about(context, files, pastes.map(({text}) => text).join())}
                  </p>`
            }
            <div>
              <h3>${msg('howTo')}</h3>
            </div>
            <ol class="numbered">
              ${steps.map((each) => html`<li><span>${each}</span></li>`)}
            </ol>
            <p><a href=${guide(state.ui, state.platform)}>${msg('withPicture')}</a></p>
          `
        : nothing
    }
    <div>${files ? adding(context, files) : nothing} ${readBack(context)} ${check(context)}</div>
  `;
}
