import {html, nothing, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  readonly type?: 'text' | 'tel' | 'date' | 'url';
  readonly long?: boolean;
  /** What is pasted there is read by no one. */
  readonly isCode?: boolean;
  readonly lang?: string;
  readonly changed: (value: string) => void;
}

const read = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;

/** One field with its name, what it is for, and what is wrong with it in plain words. */
export function field({
  id,
  label,
  value,
  hint,
  wrong,
  type = 'text',
  long,
  isCode,
  lang,
  changed,
}: Field): TemplateResult {
  const told = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  const invalid = wrong ? 'true' : nothing;
  const input = (event: Event): void => {
    changed(read(event));
  };
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${
        long
          ? html`<textarea
              class="input ${isCode ? 'mono' : ''}"
              id=${id}
              lang=${lang ?? nothing}
              spellcheck=${isCode ? 'false' : nothing}
              aria-describedby=${told || nothing}
              aria-invalid=${invalid}
              .value=${live(value)}
              @input=${input}
            ></textarea>`
          : html`<input
              class="input"
              id=${id}
              type=${type}
              autocomplete="off"
              aria-describedby=${told || nothing}
              aria-invalid=${invalid}
              .value=${live(value)}
              @input=${input}
            />`
      }
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${wrong ? html`<p class="wrong" id="${id}-wrong">${wrong}</p>` : nothing}
    </div>
  `;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What may be chosen, and how it is called. The first is what happens without a choice. */
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly hint?: string | undefined;
  readonly changed: (value: string) => void;
}

export const select = ({id, label, value, options, hint, changed}: Choice): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    <select
      class="input"
      id=${id}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${live(value)}
      @change=${(event: Event) => {
        changed(read(event));
      }}
    >
      ${options.map(
        ([option, name]) =>
          html`<option value=${option} ?selected=${option === value}>${name}</option>`,
      )}
    </select>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>
`;

export const toggle = (
  id: string,
  label: string,
  isOn: boolean,
  changed: (isOn: boolean) => void,
  hint?: string,
): TemplateResult => html`
  <div>
    <label class="check">
      <input
        type="checkbox"
        id=${id}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        .checked=${live(isOn)}
        @change=${(event: Event) => {
          changed((event.target as HTMLInputElement).checked);
        }}
      />
      <span>${label}</span>
    </label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>
`;
