import type {TemplateResult} from 'lit';
import type {Kit, OfferedPack, Pack, PackText} from './pack.ts';

/** A pack in the reader's language where there is an official text, otherwise in English, and marked. */
const spoken = ({text}: Pack, {locale}: Kit): {lang: string; words: PackText} => {
  const words = text[locale];
  return words ? {lang: locale, words} : {lang: 'en', words: text.en};
};

/** Where nothing is answered yet. In a template it would not be plain ASCII in the built file. */
const NONE = '–';

const asks = ({items}: PackText): boolean => items.some(({answers}) => answers);

/** A pack that draws itself with what the screener lends it. */
export const offerOf = (pack: Pack): OfferedPack => ({
  id: pack.id,

  onScreen(kit) {
    const {html, level} = kit;
    const {lang, words} = spoken(pack, kit);
    const {heading, lead, credit} = words;
    return asks(words)
      ? html`
          <details class="answers" lang=${lang}>
            <summary>${heading}</summary>
            <fieldset>
              <legend class="muted">${lead}</legend>
              <div class="choices">${questions(kit, words)}</div>
            </fieldset>
            <p class="small">${credit}</p>
          </details>
        `
      : html`
          <div class="pack" lang=${lang}>
            <h3 aria-level=${level}>${heading}</h3>
            <p class="muted">${lead}</p>
            ${list(kit, words)}
            <p class="small">${credit}</p>
          </div>
        `;
  },

  onPaper(kit) {
    const {html, packAnswers} = kit;
    const {lang, words} = spoken(pack, kit);
    const {heading, lead, credit} = words;
    if (asks(words) && !packAnswers.size) return undefined;
    return html`
      <section lang=${lang}>
        <h2>${heading}</h2>
        <p>${lead}</p>
        ${asks(words) ? answered(kit, words) : list(kit, words)}
        <p>${credit}</p>
      </section>
    `;
  },
});

const list = ({html}: Kit, {items}: PackText): TemplateResult => html`
  <ul class="list">
    ${items.map(({text}) => html`<li>${text}</li>`)}
  </ul>
`;

const questions = ({html, packAnswers, note}: Kit, {items}: PackText): TemplateResult[] =>
  items.map(
    ({text, answers = []}, index) => html`
      <label class="choice">
        <span>${text}</span>
        <select
          @change=${(event: Event) => {
            const {selectedIndex} = event.currentTarget as HTMLSelectElement;
            // The first stands for no answer.
            note(index, selectedIndex > 0 ? selectedIndex - 1 : undefined, event);
          }}
        >
          <option value="">${NONE}</option>
          ${answers.map(
            (answer, at) =>
              html`<option .selected=${packAnswers.get(index) === at}>${answer}</option>`,
          )}
        </select>
      </label>
    `,
  );

const answered = ({html, packAnswers}: Kit, {items}: PackText): TemplateResult => html`
  <dl>
    ${items.map(
      ({text, answers = []}, index) =>
        html`<div>
          <dt>${text}</dt>
          <dd>${answers[packAnswers.get(index) ?? -1] ?? NONE}</dd>
        </div>`,
    )}
  </dl>
`;
