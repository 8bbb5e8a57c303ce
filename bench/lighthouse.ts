/** Lighthouse, on a partner's page with our widgets and without, and on each page for frames. */
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {NODE} from '../scripts/setup.mjs';
import {FRAMES} from '../scripts/build/cdn-files.ts';
import type {Figures} from './measures.ts';
import type {Served} from './serve.ts';

const CLI = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url));
const SITE = new URL('../site/', import.meta.url);

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly {readonly id: string; readonly weight: number}[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, {readonly title: string; readonly score: number | null}>
  >;
}

const read = (name: string): string => readFileSync(new URL(name, SITE), 'utf8');

/** The partner's page as if nobody had pasted anything. */
const withoutWidgets = (page: string): string =>
  page
    .replace(/<script[^>]*ketamine-widgets\.js[^>]*><\/script>/, '')
    .replace(/<ketamine-(?!practice)([\w-]+)[^]*?<\/ketamine-\1>/g, '')
    .replace(/<\/?ketamine-practice[^>]*>/g, '');

export const PAGES: Readonly<Record<string, string>> = {
  'partner page with our widgets': 'partner/page.html',
  'the same page without them': 'partner/without.html',
  ...Object.fromEntries(FRAMES.map((frame) => [`frame: ${frame}`, `cdn/frame/${frame}.html`])),
};

/** What the pages above need, by their paths. */
export const lighthouseFiles = (): ReadonlyMap<string, string> => {
  const page = read('partner.html');
  return new Map([
    ['partner/page.html', page],
    ['partner/without.html', withoutWidgets(page)],
    ...['practice.css', 'practice.js', 'favicon.svg'].map(
      (name) => [`partner/${name}`, read(name)] as const,
    ),
  ]);
};

export interface Scores {
  readonly scores: Figures;
  /** Titles of what keeps the page from 100. */
  readonly because: readonly string[];
}

export async function lighthouse(chromium: string, served: Served, path: string): Promise<Scores> {
  const {stdout} = await promisify(execFile)(
    NODE,
    [
      CLI,
      `${served.home}${path}`,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking',
    ],
    {env: {...process.env, CHROME_PATH: chromium}, maxBuffer: 2 ** 28},
  );
  const {categories, audits} = JSON.parse(stdout) as Report;
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [
        category,
        Math.round((categories[category]?.score ?? 0) * 100),
      ]),
    ),
    because: CATEGORIES.flatMap((category) =>
      (categories[category]?.auditRefs ?? [])
        .filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({id}) => audits[id]?.title ?? id),
    ),
  };
}
