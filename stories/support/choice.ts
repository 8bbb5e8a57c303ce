import {html, type TemplateResult} from 'lit/html.js';

/**
 * A list to choose from, with its label.
 * @param chosen the value that is chosen at first, where that is not the first one
 */
export const choice = (
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  choose: (value: string) => void,
  chosen?: string,
): TemplateResult => html`
  <label>
    ${label}
    <select
      @change=${({currentTarget}: Event) => {
        if (currentTarget instanceof HTMLSelectElement) choose(currentTarget.value);
      }}
    >
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>
`;
