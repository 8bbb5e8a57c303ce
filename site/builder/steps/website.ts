import {html, nothing, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import {FORMS} from '../../../src/embed/config.ts';
import {platform, type PlatformId} from '../../../src/embed/platforms.ts';
import {isFolder, isRemote} from '../../../src/embed/published.ts';
import {words} from '../../../src/embed/words/index.ts';
import type {BuilderContext} from '../app.ts';
import {field, select, toggle} from '../field.ts';
import type {Word} from '../say.ts';

/** The platforms by what a person thinks of first. */
const GROUPS: readonly (readonly [name: Word, platforms: readonly PlatformId[]])[] = [
  ['groupWordpress', ['wordpress-block', 'wordpress-classic', 'wordpress-plugin']],
  ['groupBuilder', ['wix', 'squarespace', 'webflow', 'duda', 'google-sites']],
  ['groupOther', ['html', 'portal', 'web-person']],
  ['groupCode', ['react', 'vue', 'angular', 'svelte']],
];

/** Whether somebody has to say where the files are before there is a snippet. */
const asksForBase = ({release}: BuilderContext): boolean => !release;

/** Step 4: where the page is, and so in which form the widgets come into it. */
export function websiteStep(context: BuilderContext): TemplateResult {
  const {state, config, msg, set, published, version, release} = context;
  const {platforms, forms} = words(state.ui);
  const {forms: possible, way} = platform(state.platform);
  const isFrame = config.form === 'frame';
  const missing = isFrame
    ? msg('frameNeedsBase')
    : msg('needsBase', {name: platforms[state.platform].name});
  const bad = state.base && (!isFolder(state.base) || (isFrame && !isRemote(state.base)));
  const base = field({
    id: 'base',
    label: msg('base'),
    hint: msg('baseHint', {version}),
    wrong: bad ? msg('baseWrong') : asksForBase(context) ? missing : undefined,
    type: 'url',
    value: state.base,
    changed: (value) => {
      set({base: value.trim()});
    },
  });
  const hasScript = !isFrame && config.form !== 'package' && way !== 'plugin';
  return html`
    <fieldset class="kinds">
      <legend class="sr">${msg('step4')}</legend>
      ${GROUPS.map(
        ([group, ids]) => html`
          <div role="group" aria-labelledby=${group}>
            <p class="label" id=${group}>${msg(group)}</p>
            <div class="choices many">
              ${ids.map(
                (id) => html`
                  <label class="choice">
                    <input
                      type="radio"
                      name="platform"
                      value=${id}
                      .checked=${live(id === state.platform)}
                      @change=${() => {
                        set({platform: id, form: undefined});
                      }}
                    />
                    <b>${platforms[id].name}</b>
                  </label>
                `,
              )}
            </div>
          </div>
        `,
      )}
    </fieldset>
    <p class="note">
      <b>${platforms[state.platform].name}.</b> ${platforms[state.platform].allows}
    </p>
    ${
      possible.length > 1
        ? select({
            id: 'form',
            label: msg('form'),
            value: config.form,
            hint: forms[config.form].about,
            options: possible.map((form, at) => [
              form,
              at ? forms[form].name : `${forms[form].name} (${msg('recommended')})`,
            ]),
            changed: (value) => {
              const form = FORMS.find((each) => each === value);
              set({form: form === possible[0] ? undefined : form});
            },
          })
        : html`<p class="hint">${forms[config.form].name}. ${forms[config.form].about}</p>`
    }
    ${
      !hasScript || way === 'boxes'
        ? nothing
        : toggle(
            'held',
            msg('held'),
            state.held,
            (held) => {
              set({held});
            },
            msg('heldHint'),
          )
    }
    ${
      !hasScript && !isFrame
        ? nothing
        : asksForBase(context)
          ? base
          : html`
              <details>
                <summary>${msg('host')}</summary>
                <div class="inside">
                  <p class="hint">
                    ${msg(published.at === 'cdn' ? 'hostCdn' : 'hostOwn', {base: release?.base ?? ''})}
                  </p>
                  ${base}
                </div>
              </details>
            `
    }
  `;
}
