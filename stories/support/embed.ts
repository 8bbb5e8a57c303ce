import {html, type TemplateResult} from 'lit/html.js';
import {DETAIL_NAMES, settingNamesOf, type WidgetId} from '../../src/embed/attributes.ts';
import {
  FORMS,
  START,
  type Chosen,
  type Details,
  type EmbedConfig,
  type Form,
} from '../../src/embed/config.ts';
import {isToken, type Look} from '../../src/embed/look.ts';
import {snippet} from '../../src/embed/snippet.ts';
import {helpHtml} from '../../src/prerender/fallback.ts';
import type {Args} from './settings.ts';
import {part, sheet, stage} from './sheet.ts';
import type {Story} from './story.ts';
import {copyButton, told} from './take-along.ts';

/** What each form is for, in the builder’s order. */
const WHEN: Readonly<Record<Form, string>> = {
  short: 'Any page whose HTML you can edit',
  standard: 'The same, with words of its own in each widget',
  readable: 'The same, readable before any script has come',
  restricted: 'Editors that remove tags they do not know',
  shortcode: 'WordPress with the plugin, in any editor',
  block: 'WordPress with the plugin, in the block editor',
  frame: 'Editors that allow nothing but frames',
  package: 'Sites that are built with a package manager',
};

/** A field of the controls, as a text. A switch that is on has no value. */
const textOf = (value: Args[string]): string | undefined =>
  value === true ? '' : value === false || value === '' ? undefined : value;

const picked = <Name extends string>(
  names: readonly Name[],
  args: Args,
): Readonly<Partial<Record<Name, string>>> => {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const text = textOf(args[name]);
    if (text !== undefined) found[name] = text;
  }
  return found;
};

function configOf(widgets: readonly WidgetId[], args: Args, form: Form): EmbedConfig {
  const details: Details = picked(DETAIL_NAMES, args);
  const chosen = widgets.map((widget): Chosen => {
    const settings = picked(settingNamesOf(widget), args);
    return {widget, settings};
  });
  const tokens = Object.entries(args).flatMap(([name, value]) => {
    const token = name.replace('--ketamine-', '');
    return name.startsWith('--') && isToken(token) && value ? [[token, String(value)]] : [];
  });
  const look = Object.fromEntries(tokens) as Look;
  return {...START, widgets: chosen, details, look, form};
}

/** A page with what to paste for the settings in the controls, from the code that the builder uses. */
export const embed = (
  widgets: readonly WidgetId[],
  view: (args: Args) => TemplateResult,
): Story => ({
  argTypes: {
    form: {control: 'select', options: FORMS, table: {category: 'Snippet'}},
    base: {control: 'text', table: {category: 'Snippet'}},
  },
  // Storybook fills in the address of this version.
  args: {form: 'short', base: './'},
  render: ({form: chosen, base, ...args}) => {
    const form = FORMS.find((each) => each === chosen) ?? 'short';
    const release = {base: String(base), integrity: {}};
    const code = snippet(configOf(widgets, args, form), release, {help: helpHtml});
    return sheet(
      'Embed',
      'What to paste, for the settings in the controls. It is the same text that the builder and the command line write.',
      part(
        WHEN[form],
        html`
          <pre tabindex="0" role="region" aria-label="What to paste"><code>${code}</code></pre>
          <div class="row" style="margin-block: 1em 0; align-items: center">
            ${copyButton('Copy', () => code)} ${told}
          </div>
        `,
      ),
      part(
        'The other forms',
        html`
          <p>Choose one under “form” in the controls.</p>
          <table>
            <tbody>
              ${FORMS.map(
                (each) => html`
                  <tr>
                    <th scope="row">${each}</th>
                    <td>${WHEN[each]}</td>
                  </tr>
                `,
              )}
            </tbody>
          </table>
        `,
      ),
      part('And so it looks', html``),
      stage(view(args)),
    );
  },
});
