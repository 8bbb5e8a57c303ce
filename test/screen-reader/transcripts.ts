/**
 * `npm run test:screen-reader`: what Orca says in Firefox and Chromium on ways through the widgets, against the
 * transcripts kept beside this file. With `-- --update` it writes them anew. Names of browsers, languages and ways
 * take only those: `-- firefox es crisis`. It hears the files in dist, so `npm run build` comes first.
 */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {LOCALES} from '../../src/content/locales.ts';
import {Listener} from './listener.ts';
import {servePages, type Pages} from './pages.ts';
import {BROWSERS, impossible, missing} from './parts.ts';
import {ScreenReader} from './screen-reader.ts';
import {WAYS} from './ways.ts';

const KEPT = fileURLToPath(new URL('transcripts/', import.meta.url));
const NAMES = Object.keys(WAYS);
const asked = process.argv.slice(2);
const updates = asked.includes('--update');
/** Those that were named, or all. */
const chosen = <Name extends string>(names: readonly Name[]): readonly Name[] => {
  const named = names.filter((name) => asked.includes(name));
  return named.length > 0 ? named : names;
};

const gaps = impossible ? undefined : missing();
if (gaps) throw new Error(gaps);

for (const browser of chosen(BROWSERS))
  describe(`Orca with ${browser}`, {skip: impossible ?? false}, () => {
    let pages: Pages;
    let reader: ScreenReader;
    before(async () => {
      pages = await servePages();
      reader = await ScreenReader.start(browser);
    });
    after(async () => {
      await reader.stop();
      pages.close();
    });

    for (const locale of chosen(LOCALES))
      for (const [name, {elements, go}] of Object.entries(WAYS).filter(([each]) =>
        chosen(NAMES).includes(each),
      ))
        it(`says what is kept: ${name}, ${locale}`, async () => {
          const listener = new Listener(reader);
          await reader.open(pages.addressOf(locale, elements));
          await go(listener, locale);
          const folder = `${KEPT}${browser}/${locale}/`;
          const file = `${folder}${name}.txt`;
          if (updates) {
            mkdirSync(folder, {recursive: true});
            writeFileSync(file, listener.transcript);
          }
          const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
          // Line by line, so that a difference is shown as one.
          assert.deepEqual(listener.transcript.split('\n'), kept.split('\n'), file);
        });
  });
