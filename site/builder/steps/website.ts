import {html, nothing, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import {FORMS} from '../../../src/embed/config.ts';
import {platform, type PlatformId} from '../../../src/embed/platforms.ts';
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

export const isFolder = (base: string): boolean => /^https:\/\/[^\s"'<>]+\/$/.test(base);

/** Step 4: where the page is, and so in which form the widgets come into it. */
export function websiteStep({state, config, msg, set}: BuilderContext): TemplateResult {
  const {platforms, forms} = words(state.ui);
  const {forms: possible} = platform(state.platform);
  const needsBase = config.form === 'frame';
  const wrong = state.base && !isFolder(state.base) ? msg('baseWrong') : undefined;
  const base = field({
    id: 'base',
    label: msg('base'),
    hint: msg('baseHint'),
    wrong: wrong ?? (needsBase && !state.base ? msg('frameNeedsBase') : undefined),
    type: 'url',
    value: state.base,
    changed: (value) => {
      set({base: value.trim()});
    },
  });
  return html`
    ${GROUPS.map(
      ([group, ids]) => html`
        <fieldset>
          <legend>${msg(group)}</legend>
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
        </fieldset>
      `,
    )}
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
      config.form === 'frame' ||
      config.form === 'package' ||
      platform(state.platform).way === 'boxes'
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
      needsBase
        ? base
        : html`
            <details>
              <summary>${msg('host')}</summary>
              <div class="inside">
                <p class="hint">${msg('hostLead')}</p>
                ${base}
              </div>
            </details>
          `
    }
  `;
}
