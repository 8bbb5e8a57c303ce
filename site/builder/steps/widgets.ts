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
import {field, select, toggle} from '../field.ts';
import {isWord} from '../say.ts';

function setting(
  {state, msg, set}: BuilderContext,
  widget: WidgetId,
  name: SettingName,
): TemplateResult {
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
            <label class="choice">
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
              <b>${msg(`widget.${widget}`)}</b>
              <small>${msg(`widget.${widget}.about`)}</small>
            </label>
          `,
        )}
      </div>
    </fieldset>
    ${chosen.length ? nothing : html`<p class="wrong" role="status">${msg('none')}</p>`}
    ${chosen.map(
      (widget) => html`
        <details>
          <summary>${msg('settings')}: ${msg(`widget.${widget}`)}</summary>
          <div class="inside grid">
            ${settingNamesOf(widget).map((name) => setting(context, widget, name))}
          </div>
        </details>
      `,
    )}
  `;
}
