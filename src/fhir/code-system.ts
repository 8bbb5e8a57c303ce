import {LOCALES, type Locale} from '../content/locales.ts';
import {INPUTS, type InputId} from '../content/screener/ids.ts';
import {VERSION} from '../content/version.ts';
import {coding, SYSTEM} from './coding.ts';
import {answerText, questionItem, textOf} from './texts.ts';
import type {CodeSystem} from './types.ts';

const [DEFAULT, ...OTHERS] = LOCALES;

/** Every answer of the screener as a code with one meaning, in every language. */
export function codeSystem(): CodeSystem {
  const ids = Object.keys(INPUTS) as InputId[];
  const concept = ids.flatMap((id) => INPUTS[id].map((value) => conceptOf(id, value)));
  return {
    resourceType: 'CodeSystem',
    language: DEFAULT,
    url: SYSTEM,
    version: VERSION,
    name: 'KetamineWidgetsScreenerAnswers',
    status: 'draft',
    caseSensitive: true,
    content: 'complete',
    count: concept.length,
    concept,
  };
}

function conceptOf(id: InputId, value: string): CodeSystem['concept'][number] {
  const inLanguage = (locale: Locale): string =>
    answerText((item) => textOf(locale, item), id, value);
  const display = inLanguage(DEFAULT);
  return {
    code: coding(id, value).code,
    display,
    definition: `${textOf(DEFAULT, questionItem(id))} ${display}`,
    designation: OTHERS.map((language) => ({language, value: inLanguage(language)})),
  };
}
