import {html, nothing, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import {DETAIL_NAMES} from '../../../src/embed/attributes.ts';
import {lintHtml} from '../../../src/embed/lint.ts';
import {pastes as makePastes, type Paste} from '../../../src/embed/paste.ts';
import {readSnippet} from '../../../src/embed/read-snippet.ts';
import {cdnBase, type Release} from '../../../src/embed/config.ts';
import {words} from '../../../src/embed/words/index.ts';
import {makingFor} from '../../../src/prerender/making.ts';
import type {Scene} from '../app.ts';
import {field} from '../field.ts';
import {guide} from '../guide.ts';
import {withConfig} from '../state.ts';
import {wrongWith} from './details.ts';
import {isFolder} from './website.ts';

/** The files from the practice's own folder, if it has one; the hashes are the same there. */
export const releaseFor = ({state, release}: Scene): Release =>
  isFolder(state.base) ? {...release, base: state.base} : release;

/** What to copy now. */
export const pastesFor = (scene: Scene): readonly Paste[] =>
  makePastes(scene.config, {
    platform: scene.state.platform,
    release: releaseFor(scene),
    version: scene.version,
    making: makingFor(scene.state.platform),
    letter: words(scene.state.ui).letter,
    locale: scene.state.ui,
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

function pasteBox({say, state, desk, put}: Scene, paste: Paste, index: number): TemplateResult {
  const {part, of, name, text} = paste;
  const id = `paste-${String(index)}`;
  const title = name ? `${words(state.ui).parts[part]} ${name}` : words(state.ui).parts[part];
  const label = of ? say('of', {part: title, of}) : title;
  const heading = of ? html`<h4>${title}</h4>` : html`<h3>${title}</h3>`;
  return html`
    <div class="paste">
      <div class="row between">
        ${heading}
        <button
          class="button"
          type="button"
          aria-label="${say('copy')}: ${label}"
          @click=${async (event: Event) => {
            const box = (event.currentTarget as HTMLElement).closest('.paste');
            const done = await copied(text, box?.querySelector('.code') ?? null);
            put({said: {about: id, text: say(done ? 'copied' : 'copyFailed')}});
          }}
        >
          ${say('copy')}
        </button>
      </div>
      <pre class="code" tabindex="0" role="region" aria-label=${label} translate="no">${text}</pre>
      <p class="hint" role="status">${desk.said?.about === id ? desk.said.text : ''}</p>
    </div>
  `;
}

/** A snippet that a practice has already, read back into the form. */
function readBack({state, desk, say, set, put}: Scene): TemplateResult {
  const read = (): void => {
    const {config, release, left} = readSnippet(desk.snippet);
    if (!config.widgets.length) {
      put({said: {about: 'read', text: say('readNone')}});
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
    put({said: {about: 'read', text: `${say('readDone')} ${names && say('readLeft', {names})}`}});
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
  const {state, config, desk, say, put} = scene;
  const {findings} = desk;
  return html`
    <details>
      <summary>${say('checkTitle')}</summary>
      <div class="inside">
        <p class="hint">${say('checkLead')}</p>
        <div class="field">
          <label for="page">${say('checkLabel')}</label>
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
                  release: releaseFor(scene),
                }),
              });
            }}
          >
            ${say('check')}
          </button>
          <span role="status"
            >${
              findings
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

/** Step 5: what to copy, how to paste it, and whether it has arrived whole. */
export function copyStep(scene: Scene): TemplateResult {
  const {state, config, say, version, release} = scene;
  const {steps} = words(state.ui).platforms[state.platform];
  const pastes = pastesFor(scene);
  const missing = config.form === 'frame' && !isFolder(state.base);
  const known = Object.keys(release.integrity).length > 0;
  // Some ways take an address and nothing else.
  const hashed = pastes.some(({text}) => text.includes(' integrity="'));
  return html`
    ${config.widgets.length ? nothing : html`<p class="wrong">${say('none')}</p>`}
    ${
      DETAIL_NAMES.some((name) => wrongWith(scene, name))
        ? html`<p class="wrong">${say('detailsWrong')}</p>`
        : nothing
    }
    ${missing ? html`<p class="wrong">${say('frameNeedsBase')}</p>` : nothing}
    ${
      config.widgets.length && !missing
        ? html`
            ${pastes.map((paste, index) => [
              paste.of && paste.of !== pastes[index - 1]?.of
                ? html`<h3 class="of">${paste.of}</h3>`
                : nothing,
              pasteBox(scene, paste, index),
            ])}
            <p class="small soft">
              ${known ? say(hashed ? 'version' : 'versionOnly', {version}) : say('noHash')}
            </p>
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
    <div>${readBack(scene)} ${check(scene)}</div>
  `;
}
