/**
 * The places where one pastes, drawn with our own plain boxes: what stands where, and which step it belongs
 * to. What a platform's button or box is called is read from the steps, so that both say the same.
 */
import {createHash} from 'node:crypto';
import type {Locale} from '../../src/content/locales.ts';
import {inAttribute as escaped} from '../../src/embed/escape.ts';
import type {PlatformId} from '../../src/embed/platforms.ts';
import {frameTitle} from '../../src/embed/titles.ts';
import {words} from '../../src/embed/words/index.ts';
import {DETAILS, examplePastes, version} from './example.ts';

const WORDS = {
  en: {
    page: 'Treatments we refer for',
    media: 'Text Image Button',
    publish: 'Publish',
    republish: 'Republish',
    save: 'Save',
    footer: 'Code in the footer',
    upload: 'Plugins → Add New → Upload',
    settings: 'Plugin settings: your details',
    request: 'Request to the portal’s support',
    terminal: 'Terminal',
    start: 'Your start file',
    config: 'Configuration',
    template: 'Your template',
    to: 'To: your web person',
    send: 'Send',
    frame: 'The widget',
    off: 'off',
  },
  es: {
    page: 'Tratamientos para los que remitimos',
    media: 'Texto Imagen Botón',
    publish: 'Publicar',
    republish: 'Volver a publicar',
    save: 'Guardar',
    footer: 'Código en el pie de página',
    upload: 'Plugins → Añadir nuevo → Subir',
    settings: 'Ajustes del complemento: sus datos',
    request: 'Solicitud al soporte del portal',
    terminal: 'Terminal',
    start: 'Su archivo de inicio',
    config: 'Configuración',
    template: 'Su plantilla',
    to: 'Para: su encargado del sitio',
    send: 'Enviar',
    frame: 'El widget',
    off: 'apagado',
  },
} as const satisfies Readonly<Record<Locale, object>>;

interface Drawing {
  readonly w: (typeof WORDS)[Locale];
  /** What the steps put between quotation marks, in order. */
  readonly named: readonly string[];
  /** The texts to paste, in order. */
  readonly texts: readonly string[];
  readonly locale: Locale;
}

/** The number of a step at what it is about, and that in words. */
const mark = (step: number, about: string, inside: string, kind = ''): string =>
  `<div class="marked ${kind}" data-about="${escaped(about)}"><b class="mark">${String(step)}</b>${inside}</div>`;

const box = (kind: string, ...inside: readonly string[]): string =>
  `<div class="${kind}">${inside.join('')}</div>`;
const label = (text: string): string => `<span>${escaped(text)}</span>`;

/** A button, which a step asks one to press. */
const press = (step: number, text: string): string => mark(step, text, label(text), 'button');
const choose = (step: number, text: string): string => mark(step, text, label(text), 'chosen');
const field = (step: number, name: string, value: string): string =>
  mark(step, name, `<em>${escaped(name)}</em>${box('value', escaped(value))}`, 'field');

/** The first lines, each cut where its box ends. */
const lines = (text: string, most: number): string => {
  const all = text.split('\n');
  const shown = all.slice(0, most).map((line) => `<i>${escaped(line) || '&nbsp;'}</i>`);
  return `<div class="code">${shown.join('')}${all.length > most ? '<i>…</i>' : ''}</div>`;
};
const code = (step: number, about: string, text: string, most = 5): string =>
  mark(step, about, lines(text, most));

const prose = (...widths: readonly number[]): string =>
  widths.map((width) => `<div class="line" style="width:${String(width)}%"></div>`).join('');
const bar = (...inside: readonly string[]): string => box('bar', ...inside);
const push = '<div class="push"></div>';
const heading = (text: string): string => `<h1>${escaped(text)}</h1>`;
/** The things that an editor offers, which are not what is looked for. */
const others = (text: string): string =>
  text
    .split(' ')
    .map((each) => box('quiet', label(each)))
    .join('');

const nth = (all: readonly string[], at: number): string => {
  const found = all[at];
  if (found === undefined)
    throw new RangeError(`Nothing is at ${String(at)} of: ${all.join(', ')}`);
  return found;
};

/** Files of a website that is built from code: each text belongs to the step of the same number. */
const files = ({w, texts}: Drawing): string => {
  const titles = [w.terminal, w.start, ...(texts.length > 3 ? [w.config] : []), w.template];
  return titles
    .map((title, at) =>
      box('file', box('tab', label(title)), code(at + 1, title, nth(texts, at), 4)),
    )
    .join('');
};

/** Two texts are the script and the widgets, or a snippet is one. */
const MOCKS: Readonly<Record<PlatformId, (drawing: Drawing) => string>> = {
  'wordpress-block': ({w, named, texts}) =>
    bar('<div class="plus">+</div>', push, press(4, nth(named, 1))) +
    box(
      'page',
      mark(1, w.page, heading(w.page), 'text'),
      prose(96, 88),
      box('block', choose(2, nth(named, 0)), code(3, nth(named, 0), nth(texts, 0))),
      prose(92),
    ),
  'wordpress-classic': ({w, named, texts}) =>
    box(
      'page',
      box('panel', `<h2>${escaped(w.footer)}</h2>`, code(1, w.footer, nth(texts, 0), 1)),
    ) +
    box(
      'page',
      heading(w.page),
      box('tabs', box('quiet', label(nth(named, 2))), choose(2, nth(named, 0))),
      code(3, nth(named, 0), nth(texts, 1)),
      bar(push, press(4, nth(named, 3))),
    ),
  'wordpress-plugin': ({w, named, locale}) =>
    bar(choose(1, w.upload), choose(2, w.settings), push, press(4, nth(named, 1))) +
    box(
      'two',
      box(
        'panel',
        mark(3, nth(named, 0), box('value', `⌕ ${escaped(nth(named, 0))}`), 'field'),
        ...(['screener', 'explainer', 'schedule-button', 'payment-disclaimer'] as const).map(
          (widget) => box('tile', label(frameTitle(widget, locale))),
        ),
      ),
      box('page', heading(w.page), prose(94, 86, 90), box('empty', '+'), prose(92, 60)),
    ),
  squarespace: ({w, named, texts}) =>
    bar(press(1, nth(named, 0)), push, press(3, w.save)) +
    box(
      'page',
      heading(w.page),
      prose(94, 80),
      box(
        'panel',
        box(
          'tabs',
          choose(1, nth(named, 1)),
          push,
          box('quiet', label(`${nth(named, 2)} ▾`)),
          box('quiet', label(`${nth(named, 3)}: ${w.off}`)),
        ),
        code(2, nth(named, 1), nth(texts, 0)),
      ),
    ),
  wix: ({w, named, texts}) =>
    bar(push, press(5, w.publish)) +
    box(
      'two',
      box(
        'panel',
        mark(1, nth(named, 0), `<h2>${escaped(nth(named, 0))}</h2>`, 'text'),
        others(w.media),
        box('quiet', label(`${nth(named, 1)} ▾`)),
        box('tile picked', label(nth(named, 2))),
      ),
      box(
        'panel',
        `<h2>${escaped(nth(named, 2))}</h2>`,
        field(2, `${nth(named, 3)}: ${nth(named, 4)}`, nth(texts, 0)),
        field(3, nth(named, 5), nth(texts, 1)),
        field(4, nth(named, 6), `referrer = ${nth(texts, 2)}`),
      ),
    ),
  webflow: ({w, named, texts}) =>
    bar(push, press(3, w.publish)) +
    box(
      'two',
      box('panel', others(w.media), choose(1, nth(named, 0))),
      box(
        'panel',
        `<h2>${escaped(nth(named, 0))}</h2>`,
        code(2, nth(named, 0), nth(texts, 0)),
        bar(push, press(2, nth(named, 1))),
      ),
    ),
  duda: ({w, named, texts}) =>
    bar(push, press(3, w.republish)) +
    box(
      'two',
      box('panel', others(w.media), choose(1, nth(named, 0))),
      box(
        'panel',
        `<h2>${escaped(nth(named, 0))}</h2>`,
        code(2, nth(named, 0), nth(texts, 0)),
        bar(push, press(2, nth(named, 1))),
      ),
    ),
  'google-sites': ({w, named, texts}) =>
    box(
      'two',
      box('page', heading(w.page), prose(94, 82), mark(4, w.frame, box('frame', label(w.frame)))),
      box(
        'panel',
        box('tabs', choose(2, `${nth(named, 1)} → ${nth(named, 2)}`)),
        box('tabs', box('quiet picked', label(nth(named, 3)))),
        field(3, 'URL', nth(texts, 0)),
        bar(push, press(3, nth(named, 4))),
      ),
    ),
  portal: ({w, texts}) =>
    box(
      'page',
      `<h2>${escaped(w.request)}</h2>`,
      field(1, 'URL', /^[^#"]*src="([^"#]*\/)frame/.exec(nth(texts, 0))?.[1] ?? ''),
      code(2, '<iframe>', nth(texts, 0), 2),
      field(3, 'sandbox', 'allow-scripts allow-popups allow-modals allow-downloads'),
    ),
  html: ({w, texts, locale}) =>
    box(
      'file',
      box('tab', mark(1, 'treatments.html', label('treatments.html'), 'text')),
      mark(3, `lang="${locale}"`, lines(`<!doctype html>\n<html lang="${locale}">`, 2)),
      lines(`  <h1>${w.page}</h1>`, 1),
      code(2, w.page, nth(texts, 0)),
      bar(push, press(4, w.save)),
    ),
  react: files,
  vue: files,
  angular: files,
  svelte: files,
  'web-person': ({w, texts}) =>
    box(
      'page',
      box('value', escaped(w.to)),
      code(1, w.to, nth(texts, 0), 9),
      bar(push, press(1, w.send)),
    ),
};

/** The mock of a platform, inside a window. */
export function mock(name: PlatformId, locale: Locale): string {
  const {name: title, steps} = words(locale).platforms[name];
  const drawing: Drawing = {
    w: WORDS[locale],
    named: Array.from(steps.join('\n').matchAll(/[“«](.*?)[”»]/g), ([, named = '']) => named),
    texts: examplePastes(name, locale, DETAILS).map(({text}) => text),
    locale,
  };
  return `<div class="window" lang="${locale}"><div class="title"><s></s><s></s><s></s>${label(title)}</div>${MOCKS[name](drawing)}</div>`;
}

/** What its numbers stand at, for who does not see it: as it may stand in an attribute. */
export const marksIn = (name: PlatformId, locale: Locale): readonly string[] =>
  [
    ...new Set(
      Array.from(
        mock(name, locale).matchAll(/data-about="([^"]*)"><b class="mark">(\d)</g),
        ([, about = '', step = '']) => `${step}: ${about}.`,
      ),
    ),
  ].sort();

/** A digest of what a mock shows: another version's addresses are no other picture. */
export const digest = (name: PlatformId, locale: Locale): string =>
  createHash('sha256')
    .update(
      mock(name, locale)
        .replaceAll(version, '')
        .replace(/ integrity=&quot;[^&]*&quot;| integrity="[^"]*"/g, ''),
    )
    .digest('base64url')
    .slice(0, 16);
