import {html, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import {readToken, type TokenName} from '../../../src/embed/look.ts';
import type {BuilderContext} from '../app.ts';
import {field, select} from '../field.ts';
import {shadeOf, type Shade} from '../shade.ts';

/** The widgets' own colour, and a few calm ones to start from. */
const OURS = '#12586a';
const SWATCHES = [OURS, '#7a2e5d', '#2f5d3a', '#3b4a8f', '#8a4b12', '#4a4a4a'];

const enough = ({ratio}: Shade): 'contrastFine' | 'contrastEnough' | 'contrastLow' =>
  ratio >= 7 ? 'contrastFine' : ratio >= 4.5 ? 'contrastEnough' : 'contrastLow';

/** Step 3: one colour, with what becomes of it, and a little more for those who want it. */
export function lookStep(context: BuilderContext): TemplateResult {
  const {state, msg, set} = context;
  const {look} = state;
  const change = (token: TokenName, value: string): void => {
    const {[token]: _, ...others} = look;
    set({look: value ? {...others, [token]: value} : others});
  };
  const typed = look.accent ?? '';
  const accent = readToken('accent', typed);
  const isWrong = Boolean(typed) && !accent;
  const shades = (['light', 'dark'] as const).flatMap((scheme) => {
    const shade = shadeOf(accent ?? '', scheme);
    return shade ? [{scheme, shade}] : [];
  });
  return html`
    <fieldset>
      <legend>${msg('accent')}</legend>
      <div class="accent">
        ${SWATCHES.map(
          (color) => html`
            <button
              class="swatch"
              type="button"
              style="background: ${color}"
              aria-pressed=${String((accent ?? OURS) === color)}
              aria-label=${color === OURS ? msg('accentPlain') : color}
              @click=${() => {
                change('accent', color === OURS ? '' : color);
              }}
            ></button>
          `,
        )}
        <input
          type="color"
          aria-label=${msg('accent')}
          .value=${live(accent ?? OURS)}
          @input=${(event: Event) => {
            change('accent', (event.target as HTMLInputElement).value);
          }}
        />
        ${field({
          id: 'accent',
          label: msg('accentHex'),
          value: typed,
          wrong: isWrong ? msg('accentWrong') : undefined,
          changed: (value) => {
            change('accent', value);
          },
        })}
      </div>
    </fieldset>
    <div class="choices" role="status">
      ${shades.map(
        ({scheme, shade}) => html`
          <p class="shade">
            <span aria-hidden="true" style="background: ${shade.back}; color: ${shade.text}"
              >Aa</span
            >
            <span
              >${msg(scheme)}:
              ${msg('contrast', {shade: shade.back, ratio: shade.ratio.toFixed(1)})}
              ${msg(enough(shade))}</span
            >
          </p>
        `,
      )}
    </div>
    <details>
      <summary>${msg('moreLook')}</summary>
      <div class="inside grid">
        ${select({
          id: 'radius',
          label: msg('radius'),
          value: look.radius ?? '',
          options: [
            ['', msg('default')],
            ['0', msg('radius.0')],
            ['6px', msg('radius.6px')],
            ['14px', msg('radius.14px')],
            ['24px', msg('radius.24px')],
          ],
          changed: (value) => {
            change('radius', value);
          },
        })}
        ${select({
          id: 'font',
          label: msg('font'),
          value: look.font ?? '',
          options: [
            ['', msg('fontPage')],
            ["Georgia, 'Times New Roman', serif", msg('fontSerif')],
            ['system-ui, sans-serif', msg('fontSans')],
            ...(look.font && !KNOWN_FONTS.includes(look.font)
              ? [[look.font, look.font] as const]
              : []),
          ],
          changed: (value) => {
            change('font', value);
          },
        })}
        ${select({
          id: 'max-width',
          label: msg('width'),
          value: look['max-width'] ?? '',
          options: [['', msg('default')], ...WIDTHS.map((width) => [width, width] as const)],
          changed: (value) => {
            change('max-width', value);
          },
        })}
      </div>
    </details>
  `;
}

const KNOWN_FONTS = ["Georgia, 'Times New Roman', serif", 'system-ui, sans-serif'];
const WIDTHS = ['480px', '600px', '704px', '900px'];
