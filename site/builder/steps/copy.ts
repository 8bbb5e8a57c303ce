import {html, nothing, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import {DETAIL_NAMES} from '../../../src/embed/attributes.ts';
import {lintHtml} from '../../../src/embed/lint.ts';
import {pastes as makePastes, type Paste} from '../../../src/embed/paste.ts';
import {readSnippet} from '../../../src/embed/read-snippet.ts';
import {cdnBase, type Release} from '../../../src/embed/config.ts';
import {words} from '../../../src/embed/words/index.ts';
import {makingFor} from '../../../src/prerender/making.ts';
import type {BuilderContext} from '../app.ts';
import {field} from '../field.ts';
import {guide} from '../guide.ts';
import {withConfig} from '../state.ts';
import {wrongWith} from './details.ts';
import {isFolder} from './website.ts';

/** The files from the practice's own folder, if it has one; the hashes are the same there. */
export const releaseFor = ({state, release}: BuilderContext): Release =>
  isFolder(state.base) ? {...release, base: state.base} : release;

/** What to copy now. */
export const pastesFor = (context: BuilderContext): readonly Paste[] =>
  makePastes(context.config, {
    platform: context.state.platform,
    release: releaseFor(context),
    version: context.version,
    making: makingFor(context.state.platform),
    letter: words(context.state.ui).letter,
    locale: context.state.ui,
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

function pasteBox(
  {msg, state, desk, put}: BuilderContext,
  paste: Paste,
  index: number,
): TemplateResult {
  const {part, of, name, text} = paste;
  const id = `paste-${String(index)}`;
  const title = name ? `${words(state.ui).parts[part]} ${name}` : words(state.ui).parts[part];
  const label = of ? msg('of', {part: title, of}) : title;
  const heading = of ? html`<h4>${title}</h4>` : html`<h3>${title}</h3>`;
  return html`
    <div class="paste">
      <div class="row between">
        ${heading}
        <button
          class="button"
          type="button"
          aria-label="${msg('copy')}: ${label}"
          @click=${async (event: Event) => {
            const box = (event.currentTarget as HTMLElement).closest('.paste');
            const done = await copied(text, box?.querySelector('.code') ?? null);
            put({said: {about: id, text: msg(done ? 'copied' : 'copyFailed')}});
          }}
        >
          ${msg('copy')}
        </button>
      </div>
      <pre class="code" tabindex="0" role="region" aria-label=${label} translate="no">${text}</pre>
      <p class="hint" role="status">${desk.said?.about === id ? desk.said.text : ''}</p>
    </div>
  `;
}

/** A snippet that a practice has already, read back into the form. */
function readBack({state, desk, msg, set, put}: BuilderContext): TemplateResult {
  const read = (): void => {
    const {config, release, left} = readSnippet(desk.snippet);
    if (!config.widgets.length) {
      put({said: {about: 'read', text: msg('readNone')}});
      return;
    }
    const base =
      release &&
      release.base !== cdnBase('') &&
      isFolder(release.base) &&
      !/\/npm\/ketamine-widgets@/.test(release.base)
        ? release.base
        : '';
    set({...withConfig(state, config), base});
    const names = left.map(({tag, name}) => `${name} (${tag})`).join(', ');
    put({said: {about: 'read', text: `${msg('readDone')} ${names && msg('readLeft', {names})}`}});
  };
  return html`
    <details>
      <summary>${msg('readTitle')}</summary>
      <div class="inside">
        <p class="hint">${msg('readLead')}</p>
        ${field({
          id: 'snippet',
          label: msg('readLabel'),
          value: desk.snippet,
          long: true,
          changed: (snippet) => {
            put({snippet});
          },
        })}
        <div class="row">
          <button class="button line" type="button" @click=${read}>${msg('read')}</button>
          <span role="status">${desk.said?.about === 'read' ? desk.said.text : ''}</span>
        </div>
      </div>
    </details>
  `;
}

/** What a website has done to the snippet, told from the page's own HTML. */
function check(context: BuilderContext): TemplateResult {
  const {state, config, desk, msg, put} = context;
  const {findings} = desk;
  return html`
    <details>
      <summary>${msg('checkTitle')}</summary>
      <div class="inside">
        <p class="hint">${msg('checkLead')}</p>
        <div class="field">
          <label for="page">${msg('checkLabel')}</label>
          <textarea
            class="input"
            id="page"
            spellcheck="false"
            .value=${live(desk.page)}
            @input=${(event: Event) => {
              put({page: (event.target as HTMLTextAreaElement).value});
            }}
          ></textarea>
        </div>
        <div class="row">
          <button
            class="button line"
            type="button"
            @click=${() => {
              put({
                findings: lintHtml(desk.page, {
                  locale: state.ui,
                  expected: config,
                  release: releaseFor(context),
                }),
              });
            }}
          >
            ${msg('check')}
          </button>
          <span role="status"
            >${
              findings
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

/** Step 5: what to copy, how to paste it, and whether it has arrived whole. */
export function copyStep(context: BuilderContext): TemplateResult {
  const {state, config, msg, version, release} = context;
  const {steps} = words(state.ui).platforms[state.platform];
  const pastes = pastesFor(context);
  const missing = config.form === 'frame' && !isFolder(state.base);
  const known = Object.keys(release.integrity).length > 0;
  // Some ways take an address and nothing else.
  const hashed = pastes.some(({text}) => text.includes(' integrity="'));
  return html`
    ${config.widgets.length ? nothing : html`<p class="wrong">${msg('none')}</p>`}
    ${
      DETAIL_NAMES.some((name) => wrongWith(context, name))
        ? html`<p class="wrong">${msg('detailsWrong')}</p>`
        : nothing
    }
    ${missing ? html`<p class="wrong">${msg('frameNeedsBase')}</p>` : nothing}
    ${
      config.widgets.length && !missing
        ? html`
            ${pastes.map((paste, index) => [
              paste.of && paste.of !== pastes[index - 1]?.of
                ? html`<h3 class="of">${paste.of}</h3>`
                : nothing,
              pasteBox(context, paste, index),
            ])}
            <p class="small soft">
              ${known ? msg(hashed ? 'version' : 'versionOnly', {version}) : msg('noHash')}
            </p>
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
    <div>${readBack(context)} ${check(context)}</div>
  `;
}
