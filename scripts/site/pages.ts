/** The guides as pages: written into the built site, and served while one works on it. */
import {existsSync, readFileSync} from 'node:fs';
import {Marked} from 'marked';
import type {Plugin} from 'vite';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {guides} from './guides.ts';
import {PICTURES, pictureList} from './picture-list.ts';
import {shell} from './shell.ts';

const marked = new Marked({gfm: true});
const LOOK = new URL('../../site/guides.css', import.meta.url);
const ICON = new URL('../../site/favicon.svg', import.meta.url);

/** The default language has no folder of its own. */
const folderOf = (locale: Locale): string => (locale === 'en' ? '' : `${locale}/`);

/** Headings that have no id get one from their words, so that a link can lead to them. */
const withIds = (html: string): string =>
  html.replace(
    /<h([23])>(.*?)<\/h\1>/g,
    (_, level: string, words: string) =>
      `<h${level} id="${words
        .toLowerCase()
        .replace(/<[^>]*>|&[#\w]+;/g, '')
        .replace(/[^\p{L}\d]+/gu, '-')
        .replace(/^-|-$/g, '')}">${words}</h${level}>`,
  );

const TABLE: Readonly<Record<Locale, string>> = {en: 'Table', es: 'Tabla'};

/**
 * A wide table scrolls by itself, also by keyboard, and not the page. Code is wrapped. Each has a name of its own, because
 * a page may have many.
 */
function scrolling(html: string, locale: Locale): string {
  let count = 0;
  return html.replace(/<table>[\s\S]*?<\/table>/g, (table) => {
    count += 1;
    const name = `${TABLE[locale]} ${String(count)}`;
    return `<div class="wide" role="region" aria-label="${name}" tabindex="0">${table.replaceAll(' align="right"', ' class="end"')}</div>`;
  });
}

/** Every file of the guides by its path in the site. */
export function pages(): ReadonlyMap<string, string> {
  const files = new Map([['docs/guides.css', readFileSync(LOOK, 'utf8')]]);
  const all = {en: guides('en'), es: guides('es')} as const;
  for (const locale of LOCALES) {
    const foreign = locale === 'en' ? 'es' : 'en';
    const folder = folderOf(locale);
    const up = folder && '../';
    for (const {name, title, markdown} of all[locale]) {
      const other = all[foreign].some((each) => each.name === name)
        ? `${up}${folderOf(foreign)}${name}.html`
        : undefined;
      const body = scrolling(withIds(marked.parse(markdown, {async: false})), locale);
      files.set(
        `docs/${folder}${name}.html`,
        shell({title, locale, body, up, markdown: `${name}.md`, other}),
      );
      files.set(`docs/${folder}${name}.md`, markdown);
    }
  }
  return files;
}

/** Every picture of the guides by its path in the site. */
export const pictures = (): ReadonlyMap<string, Buffer> =>
  new Map(
    Object.keys(pictureList()).map((name) => [
      `docs/pictures/${name}.webp`,
      readFileSync(new URL(`${name}.webp`, PICTURES)),
    ]),
  );

/** The pictures of practices' pages, which the site's own pages show. The build takes them along by itself. */
function lookPicture(path: string): Buffer | undefined {
  const [, name] = /^docs\/looks\/([\w-]+\.webp)$/.exec(path) ?? [];
  const file =
    name === undefined ? undefined : new URL(`../../docs/looks/${name}`, import.meta.url);
  return file && existsSync(file) ? readFileSync(file) : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  md: 'text/markdown',
  webp: 'image/webp',
};

export const guidePages: Plugin = {
  name: 'guide-pages',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      const file = path.startsWith('docs/')
        ? (lookPicture(path) ?? pages().get(path) ?? pictures().get(path))
        : undefined;
      if (file === undefined) {
        next();
        return;
      }
      const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
      response.setHeader(
        'Content-Type',
        typeof file === 'string' ? `${type}; charset=utf-8` : type,
      );
      response.end(file);
    });
  },
  generateBundle() {
    for (const [fileName, source] of [...pages(), ...pictures()])
      this.emitFile({type: 'asset', fileName, source});
    this.emitFile({type: 'asset', fileName: 'favicon.svg', source: readFileSync(ICON)});
  },
};
