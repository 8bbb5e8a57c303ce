import {html, nothing, type TemplateResult} from 'lit/html.js';
import {LOCALES, type Locale} from '../../../src/content/locales.ts';
import {isWidget, type WidgetId} from '../../../src/embed/attributes.ts';
import {lintContent} from '../../../src/embed/lint.ts';
import {nameOf} from '../../../src/embed/names.ts';
import {OUR_WORDS, OVERRIDABLE} from '../../../src/embed/our-words.ts';
import type {BuilderContext} from '../app.ts';
import {field, select} from '../field.ts';

type Texts = Readonly<Partial<Record<string, string>>>;
type Own = Readonly<Partial<Record<Locale, Texts>>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts in own words, by language and id; nothing where what stands there cannot be read. */
function readOwn(wording: string | undefined): Own | undefined {
  if (!wording) return {};
  try {
    const all: unknown = JSON.parse(wording);
    if (!isRecord(all)) return undefined;
    const own: Partial<Record<Locale, Texts>> = {};
    for (const [language, texts] of Object.entries(all)) {
      const locale = LOCALES.find((each) => each === language);
      if (!locale || !isRecord(texts)) return undefined;
      const read: Partial<Record<string, string>> = {};
      for (const [id, text] of Object.entries(texts)) {
        if (typeof text !== 'string') return undefined;
        read[id] = text;
      }
      own[locale] = read;
    }
    return own;
  } catch {
    return undefined;
  }
}

/** As it is written into a page; empty when nothing is changed. */
function writeOwn(own: Own): string {
  const kept = LOCALES.flatMap((locale) => {
    const texts = Object.entries(own[locale] ?? {}).filter(([, text]) => text);
    return texts.length ? [[locale, Object.fromEntries(texts)] as const] : [];
  });
  return kept.length ? JSON.stringify(Object.fromEntries(kept)) : '';
}

/** The folders of the words, as widgets; what several share comes last. */
const FOLDERS: Readonly<Record<string, WidgetId | undefined>> = {
  screener: 'screener',
  explainer: 'explainer',
  schedule: 'schedule-button',
  payment: 'payment-disclaimer',
  common: undefined,
};

const folderOf = (id: string): string => id.split('.')[0] ?? '';

/** Long enough to know it by. */
const opening = (text: string): string => (text.length > 70 ? `${text.slice(0, 68)}…` : text);

const slotsIn = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])];

/** The texts that a practice may put in its own words, one at a time, with ours beside them. */
export function ownWords(context: BuilderContext): TemplateResult {
  const {state, local, msg, set, setLocal, signed} = context;
  const {wording} = state.details;
  const own = readOwn(wording);
  const keep = (now: Own): void => {
    const {wording: _, ...others} = state.details;
    const text = writeOwn(now);
    set({details: text ? {...others, wording: text} : others});
  };
  if (!own)
    return html`
      <p class="wrong">${msg('ownUnreadable')}</p>
      <div>
        <button
          class="button line"
          type="button"
          @click=${() => {
            keep({});
          }}
        >
          ${msg('ownDiscard')}
        </button>
      </div>
    `;

  const locale = local.ownWords.locale ?? state.lang ?? state.ui;
  const {id} = local.ownWords;
  const ours = OUR_WORDS[locale].get(id);
  const text = own[locale]?.[id] ?? '';
  const change = (changed: string, to: string, of: Locale): void => {
    keep({...own, [of]: {...own[of], [changed]: to}});
  };
  const pick = (change: Partial<typeof local.ownWords>): void => {
    setLocal({ownWords: {...local.ownWords, locale, ...change}});
  };
  const [found] = text ? lintContent({[locale]: {[id]: text}}, {locale: state.ui}) : [];
  const slots = ours === undefined ? [] : slotsIn(ours);
  const changed = LOCALES.flatMap((each) =>
    Object.entries(own[each] ?? {}).map(([name, words = '']) => ({locale: each, name, words})),
  );
  const widget = FOLDERS[folderOf(id)];

  return html`
    <p class="hint">${msg('ownLead')}</p>
    <div class="grid" data-about=${widget ?? 'screener'}>
      ${select({
        id: 'own-locale',
        label: msg('ownLanguage'),
        value: locale,
        options: [
          ['en', msg('english')],
          ['es', msg('spanish')],
        ],
        changed: (value) => {
          pick({locale: LOCALES.find((each) => each === value)});
        },
      })}
      ${select({
        id: 'own-text',
        label: msg('ownText'),
        value: id,
        options: [
          ['', msg('ownChoose')],
          ...Object.keys(FOLDERS).flatMap((folder) => {
            const of = FOLDERS[folder];
            const name = of && isWidget(of) ? nameOf(of, state.ui) : msg('ownShared');
            return [...OVERRIDABLE]
              .filter((each) => folderOf(each) === folder)
              .map(
                (each) =>
                  [each, `${name}: ${opening(OUR_WORDS[locale].get(each) ?? each)}`] as const,
              );
          }),
        ],
        changed: (value) => {
          pick({id: value});
        },
      })}
    </div>
    ${
      ours === undefined
        ? nothing
        : html`
            <div class="own">
              <p class="label">${msg('ownOurs')}</p>
              <blockquote lang=${locale}>${ours}</blockquote>
              <p class="hint">
                ${msg(signed.ids[locale]?.includes(id) ? 'ownSigned' : 'ownDraft')}
              </p>
              ${field({
                id: 'own',
                label: msg('ownYours'),
                hint: slots.length
                  ? `${msg('ownSlots', {slots: slots.join(', ')})} ${msg('ownReview')}`
                  : msg('ownReview'),
                wrong: found && `${found.wrong} ${found.write}`,
                value: text,
                long: true,
                lang: locale,
                changed: (to) => {
                  change(id, to, locale);
                },
              })}
            </div>
          `
    }
    ${
      changed.length
        ? html`
            <div>
              <h3>${msg('ownChanged', {count: changed.length})}</h3>
              <ul class="found">
                ${changed.map(
                  (each) => html`
                    <li>
                      <blockquote lang=${each.locale}>${each.words}</blockquote>
                      <div class="row">
                        <button
                          class="button line"
                          type="button"
                          @click=${() => {
                            pick({locale: each.locale, id: each.name});
                          }}
                        >
                          ${msg('ownEdit')}<span class="sr">: ${opening(each.words)}</span>
                        </button>
                        <button
                          class="button line"
                          type="button"
                          @click=${() => {
                            change(each.name, '', each.locale);
                          }}
                        >
                          ${msg('ownBack')}<span class="sr">: ${opening(each.words)}</span>
                        </button>
                      </div>
                    </li>
                  `,
                )}
              </ul>
            </div>
          `
        : nothing
    }
  `;
}
