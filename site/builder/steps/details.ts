import {html, type TemplateResult} from 'lit/html.js';
import {DETAILS, type DetailName} from '../../../src/embed/attributes.ts';
import {lintContent} from '../../../src/embed/lint.ts';
import {told} from '../../../src/embed/words/index.ts';
import {today} from '../../../src/settings/date.ts';
import {readDetails, type RawDetails} from '../../../src/settings/details.ts';
import {LOCALES} from '../../../src/content/locales.ts';
import type {BuilderContext} from '../app.ts';
import {field, select, type Field} from '../field.ts';
import {isWord} from '../say.ts';

const TYPES: Readonly<Partial<Record<DetailName, NonNullable<Field['type']>>>> = {
  sms: 'tel',
  'voice-phone': 'tel',
  'referrer-phone': 'tel',
  'as-of': 'date',
  'review-by': 'date',
};

/** What is wrong with each detail, in plain words. */
export function wrongWith({state}: BuilderContext, name: DetailName): string | undefined {
  const {details, ui} = state;
  if (name === 'wording') {
    const [found] = details.wording ? lintContent(details.wording, {locale: ui}) : [];
    return found && `${found.wrong} ${found.write}`;
  }
  const raw: RawDetails = Object.fromEntries(
    Object.entries(details).map(([each, value]) => [DETAILS[each as DetailName], value]),
  );
  const {problems} = readDetails({...raw, wording: undefined}, today());
  const problem = problems.find(({setting}) => setting === name);
  return problem && told(problem, ui);
}

/** Step 2: what the practice says about itself and its clinic, read as the widgets will read it. */
export function detailsStep(context: BuilderContext): TemplateResult {
  const {state, msg, set} = context;
  const {details} = state;
  const one = (name: DetailName): TemplateResult => {
    const hint = `detail.${name}.hint`;
    return field({
      id: name,
      label: msg(`detail.${name}`),
      hint: isWord(hint) ? msg(hint) : undefined,
      wrong: wrongWith(context, name),
      value: details[name] ?? '',
      type: TYPES[name] ?? 'text',
      long: name === 'wording',
      changed: (value) => {
        const {[name]: _, ...others} = details;
        set({details: value ? {...others, [name]: value} : others});
      },
    });
  };

  return html`
    <div class="grid">
      ${one('referrer')} ${one('referrer-phone')} ${one('clinic')} ${one('sms')}
      ${one('voice-phone')} ${one('hours')}
      ${select({
        id: 'lang',
        label: msg('language'),
        value: state.lang ?? '',
        options: [
          ['', msg('languagePage')],
          ['en', msg('english')],
          ['es', msg('spanish')],
        ],
        changed: (value) => {
          set({lang: LOCALES.find((locale) => locale === value)});
        },
      })}
    </div>
    <div>
      <details>
        <summary>${msg('dates')}</summary>
        <div class="inside grid">${one('as-of')} ${one('review-by')}</div>
      </details>
      <details>
        <summary>${msg('abroad')}</summary>
        <div class="inside">
          <p class="hint">${msg('abroadLead')}</p>
          <div class="grid">${one('crisis-line')} ${one('crisis-text')} ${one('emergency')}</div>
        </div>
      </details>
      <details>
        <summary>${msg('ownWords')}</summary>
        <div class="inside">${one('wording')}</div>
      </details>
    </div>
  `;
}
