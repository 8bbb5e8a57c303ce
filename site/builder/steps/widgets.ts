import {html, nothing, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import {
  attributesOf,
  problemsWith,
  settingNamesOf,
  WIDGETS,
  type SettingName,
  type WidgetId,
} from '../../../src/embed/attributes.ts';
import {told} from '../../../src/embed/words/index.ts';
import type {BuilderContext} from '../app.ts';
import {nameOf} from '../../../src/embed/names.ts';
import {PACKS, packNames} from '../../../src/settings/choices.ts';
import {field, select, toggle} from '../field.ts';
import {isWord} from '../say.ts';

/** What only somebody needs who writes the page's code. */
const FOR_DEVELOPERS: readonly SettingName[] = [
  'expose-outcome',
  'deep-link',
  'sms-form',
  'heading-level',
  'practice',
];

/** The extra parts, each to be taken or left. */
function packs(
  {state, msg}: BuilderContext,
  changed: (to: string | undefined) => void,
): TemplateResult {
  const chosen = packNames(state.settings.screener.packs);
  return html`
    <fieldset class="wide">
      <legend>${msg('setting.packs')}</legend>
      <p class="hint">${msg('setting.packs.hint')}</p>
      ${PACKS.map((pack) =>
        toggle(`pack-${pack}`, msg(`pack.${pack}`), chosen.includes(pack), (isOn) => {
          const now = PACKS.filter((each) => (each === pack ? isOn : chosen.includes(each)));
          changed(now.join(' ') || undefined);
        }),
      )}
    </fieldset>
  `;
}

function setting(context: BuilderContext, widget: WidgetId, name: SettingName): TemplateResult {
  const {state, msg, set} = context;
  const rule = attributesOf(widget)[name] ?? {};
  const value = state.settings[widget][name];
  const id = `${widget}-${name}`;
  const label = msg(`setting.${name}`);
  const hintWord = `setting.${name}.hint`;
  const hint = isWord(hintWord) ? msg(hintWord) : undefined;
  const changed = (to: string | undefined): void => {
    const {[name]: _, ...others} = state.settings[widget];
    const own = to === undefined ? others : {...others, [name]: to};
    set({settings: {...state.settings, [widget]: own}});
  };
  if (name === 'packs') return packs(context, changed);
  if (rule.isSwitch)
    return toggle(id, label, value !== undefined, (isOn) => {
      changed(isOn ? '' : undefined);
    });
  if (rule.words) {
    const named = rule.words.map((word): readonly [string, string] => {
      const key = `word.${word}`;
      return [word, isWord(key) ? msg(key) : word];
    });
    const options = [['', msg('default')], ...named] as const;
    return select({
      id,
      label,
      hint,
      value: value ?? '',
      options,
      changed: (to) => {
        changed(to || undefined);
      },
    });
  }
  const [problem] = value ? problemsWith(rule, value) : [];
  const wrong = problem && told(problem, state.ui);
  return field({
    id,
    label,
    hint,
    wrong,
    value: value ?? '',
    changed: (to) => {
      changed(to || undefined);
    },
  });
}

/** Step 1: the widgets, each with its own settings once it is chosen. */
export function widgetsStep(context: BuilderContext): TemplateResult {
  const {state, msg, set} = context;
  const {chosen} = state;
  return html`
    <fieldset>
      <legend class="sr">${msg('step1')}</legend>
      <div class="choices">
        ${WIDGETS.map(
          (widget) => html`
            <label class="choice" data-about=${widget}>
              <input
                type="checkbox"
                name="widget"
                value=${widget}
                .checked=${live(chosen.includes(widget))}
                @change=${() => {
                  const without = chosen.filter((each) => each !== widget);
                  const now = chosen.includes(widget) ? without : [...chosen, widget];
                  set({chosen: WIDGETS.filter((each) => now.includes(each))});
                }}
              />
              <b>${nameOf(widget, state.ui)}</b>
              <small>${msg(`widget.${widget}.about`)}</small>
            </label>
          `,
        )}
      </div>
    </fieldset>
    ${chosen.length ? nothing : html`<p class="wrong" role="status">${msg('none')}</p>`}
    ${chosen.map(
      (widget) => html`
        <details data-about=${widget}>
          <summary>${msg('settings')}: ${nameOf(widget, state.ui)}</summary>
          <div class="inside grid">
            ${settingNamesOf(widget)
              .filter((name) => !FOR_DEVELOPERS.includes(name))
              .map((name) => setting(context, widget, name))}
            <details class="wide">
              <summary>${msg('forDevelopers')}</summary>
              <div class="inside grid">
                ${settingNamesOf(widget)
                  .filter((name) => FOR_DEVELOPERS.includes(name))
                  .map((name) => setting(context, widget, name))}
              </div>
            </details>
          </div>
        </details>
      `,
    )}
  `;
}
