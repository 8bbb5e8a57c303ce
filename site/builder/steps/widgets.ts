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
import type {Scene} from '../app.ts';
import {nameOf} from '../../../src/embed/names.ts';
import {PACKS, packNames} from '../../../src/model/choices.ts';
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
function packs({state, say}: Scene, changed: (to: string | undefined) => void): TemplateResult {
  const chosen = packNames(state.settings.screener.packs);
  return html`
    <fieldset class="wide">
      <legend>${say('setting.packs')}</legend>
      <p class="hint">${say('setting.packs.hint')}</p>
      ${PACKS.map((pack) =>
        toggle(`pack-${pack}`, say(`pack.${pack}`), chosen.includes(pack), (isOn) => {
          const now = PACKS.filter((each) => (each === pack ? isOn : chosen.includes(each)));
          changed(now.join(' ') || undefined);
        }),
      )}
    </fieldset>
  `;
}

function setting(scene: Scene, widget: WidgetId, name: SettingName): TemplateResult {
  const {state, say, set} = scene;
  const rule = attributesOf(widget)[name] ?? {};
  const value = state.settings[widget][name];
  const id = `${widget}-${name}`;
  const label = say(`setting.${name}`);
  const hintWord = `setting.${name}.hint`;
  const hint = isWord(hintWord) ? say(hintWord) : undefined;
  const changed = (to: string | undefined): void => {
    const {[name]: _, ...others} = state.settings[widget];
    const own = to === undefined ? others : {...others, [name]: to};
    set({settings: {...state.settings, [widget]: own}});
  };
  if (name === 'packs') return packs(scene, changed);
  if (rule.isSwitch)
    return toggle(id, label, value !== undefined, (isOn) => {
      changed(isOn ? '' : undefined);
    });
  if (rule.words) {
    const named = rule.words.map((word): readonly [string, string] => {
      const key = `word.${word}`;
      return [word, isWord(key) ? say(key) : word];
    });
    const options = [['', say('default')], ...named] as const;
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
export function widgetsStep(scene: Scene): TemplateResult {
  const {state, say, set} = scene;
  const {chosen} = state;
  return html`
    <fieldset>
      <legend class="sr">${say('step1')}</legend>
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
              <small>${say(`widget.${widget}.about`)}</small>
            </label>
          `,
        )}
      </div>
    </fieldset>
    ${chosen.length ? nothing : html`<p class="wrong" role="status">${say('none')}</p>`}
    ${chosen.map(
      (widget) => html`
        <details data-about=${widget}>
          <summary>${say('settings')}: ${nameOf(widget, state.ui)}</summary>
          <div class="inside grid">
            ${settingNamesOf(widget)
              .filter((name) => !FOR_DEVELOPERS.includes(name))
              .map((name) => setting(scene, widget, name))}
            <details class="wide">
              <summary>${say('forDevelopers')}</summary>
              <div class="inside grid">
                ${settingNamesOf(widget)
                  .filter((name) => FOR_DEVELOPERS.includes(name))
                  .map((name) => setting(scene, widget, name))}
              </div>
            </details>
          </div>
        </details>
      `,
    )}
  `;
}
