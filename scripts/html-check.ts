/**
 * `npm run release:html`: the Nu checker reads every page of the site, the frames, the pages of the download, and every form of a
 * snippet on every platform in both languages. It needs Java. Ends badly with what it finds.
 */
import {spawnSync} from 'node:child_process';
import {globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {VERSION} from '../src/content/version.ts';
import {LOCALES} from '../src/content/locales.ts';
import {settingNamesOf, WIDGETS} from '../src/embed/attributes.ts';
import {cdnBase, isPlugin, type EmbedConfig} from '../src/embed/config.ts';
import {platform, PLATFORM_IDS} from '../src/embed/platforms.ts';
import {snippet} from '../src/embed/snippet.ts';
import {makingFor} from '../src/prerender/making.ts';
import {siteFiles} from '../test/support/built-site.ts';
import {ROOT} from './setup.mjs';

/** Kept apart: it is thirty megabytes, and only this command wants it. */
const HOME = join(ROOT, 'scripts/html-check');

const release = {
  base: cdnBase(VERSION),
  integrity: {'ketamine-widgets.js': 'sha384-x', 'packs.js': 'sha384-y'},
};

const VALUES: Readonly<Partial<Record<string, string>>> = {
  packs: 'phq-8',
  concern: 'pain',
  message: 'standard',
  'heading-level': '3',
  theme: 'light',
};

/** Four widgets, with everything that people set. */
const full = (form: EmbedConfig['form'], lang: (typeof LOCALES)[number]): EmbedConfig => ({
  widgets: WIDGETS.map((widget) => ({
    widget,
    settings: Object.fromEntries(
      settingNamesOf(widget).flatMap((name) => (VALUES[name] ? [[name, VALUES[name]]] : [])),
    ),
  })),
  details: {
    clinic: 'Hill “Top” & Sons',
    sms: '972-555-0123',
    referrer: "O'Neil's Practice",
    'as-of': '2026-05-01',
  },
  look: {accent: '#7a2e5d', radius: '4px'},
  lang,
  form,
  script: 'module',
  place: 'once',
});

const around = (lang: string, body: string): string =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>A practice’s page</title></head><body>\n<h1>A practice</h1>\n${body}\n</body></html>\n`;

/** Every page, by a name that says where it comes from. */
async function pages(): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for (const [path, bytes] of await siteFiles()) {
    if (path.endsWith('.html')) all.set(`site/${path}`, bytes.toString());
    if (path.endsWith('.zip'))
      for (const [name, inside] of Object.entries(unzipSync(bytes)))
        if (name.endsWith('.html')) all.set(`download/${name}`, Buffer.from(inside).toString());
  }
  for (const file of globSync('dist/cdn/**/*.html', {cwd: ROOT}))
    all.set(file, readFileSync(join(ROOT, file), 'utf8'));
  for (const id of PLATFORM_IDS)
    for (const form of platform(id).forms)
      for (const lang of LOCALES) {
        if (isPlugin(form) || form === 'package') continue;
        const {script, place} = platform(id);
        const config = {...full(form, lang), script, place};
        const text = snippet(config, release, makingFor(id));
        all.set(`snippets/${id}.${form}.${lang}.html`, around(lang, text));
      }
  return all;
}

interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/** What is right all the same, and why. */
const RIGHT: Readonly<Record<string, string>> = {
  'CSS: Unrecognized at-rule “@property”':
    'CSS Properties and Values API Level 1; the checker does not know it yet',
};

const folder = mkdtempSync(join(tmpdir(), 'html-'));
try {
  const all = await pages();
  for (const [name, text] of all) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), text);
  }
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: HOME,
    stdio: 'inherit',
  });
  if (install.status !== 0) throw new Error('The Nu checker could not be installed.');
  const jar = join(HOME, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const args = ['-jar', jar, '--format', 'json', '--exit-zero-always', '--skip-non-html', folder];
  const {error, stderr} = spawnSync('java', args, {encoding: 'utf8', maxBuffer: 2 ** 28});
  if (error) throw new Error(`Java is needed: ${error.message}`);
  const {messages} = JSON.parse(stderr) as {readonly messages: readonly Message[]};
  const found = messages.filter(
    ({type, subType, message}) =>
      (type === 'error' || subType === 'warning') && !(message in RIGHT),
  );
  for (const {url, lastLine, message, extract = ''} of found)
    console.log(
      `${url.slice(url.indexOf(basename(folder)) + basename(folder).length + 1)}:${lastLine ?? ''} ${message}\n  ${extract.replace(/\s+/g, ' ')}`,
    );
  console.log(`${all.size} pages, ${found.length} findings`);
  process.exitCode = found.length ? 1 : 0;
} finally {
  rmSync(folder, {recursive: true});
}
