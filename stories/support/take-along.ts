import {html, type TemplateResult} from 'lit/html.js';

/** The line beside a button that says what came of pressing it. */
export const told = html`<span class="told" role="status"></span>`;

const tell = (button: EventTarget | null, message: string): void => {
  if (!(button instanceof HTMLElement)) return;
  const status = button.parentElement?.querySelector('[role="status"]');
  if (status) status.textContent = message;
};

/** A button that copies a text. It stands in a row with `told`. */
export const copyButton = (label: string, text: () => string): TemplateResult => html`
  <button
    class="press"
    type="button"
    @click=${async ({currentTarget}: Event) => {
      const message = await navigator.clipboard.writeText(text()).then(
        () => 'Copied',
        () => 'Copying did not work: choose the text and copy it by hand.',
      );
      tell(currentTarget, message);
    }}
  >
    ${label}
  </button>
`;

/** A button that saves a file which is made here, on the device. */
export const saveButton = (
  label: string,
  name: string,
  type: string,
  content: () => string | Promise<string>,
): TemplateResult => html`
  <button
    class="press"
    type="button"
    @click=${async ({currentTarget}: Event) => {
      const address = URL.createObjectURL(new Blob([await content()], {type}));
      Object.assign(document.createElement('a'), {href: address, download: name}).click();
      URL.revokeObjectURL(address);
      tell(currentTarget, `Saved as ${name}`);
    }}
  >
    ${label}
  </button>
`;
