import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {LOCALES} from '../../src/content/locales.ts';
import {CODES} from '../../src/embed/findings.ts';
import {PLATFORM_IDS} from '../../src/embed/platforms.ts';
import {words} from '../../src/embed/words/index.ts';
import {digest, marksIn} from '../../scripts/site/mocks.ts';
import {pages, pictures} from '../../scripts/site/pages.ts';
import {pictureList} from '../../scripts/site/picture-list.ts';

const site = readdirSync(new URL('../../site', import.meta.url));
const all = pages();
const html = [...all].filter(([path]) => path.endsWith('.html'));
const folder = {en: 'docs/', es: 'docs/es/'} as const;

/** What a link may lead to in a page. */
const idsIn = (page: string): readonly string[] =>
  Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id = '']) => id);

describe('the guides', () => {
  for (const locale of LOCALES) {
    it(`have a page for every kind of website, and the same as Markdown (${locale})`, () => {
      for (const id of PLATFORM_IDS) {
        const page = all.get(`${folder[locale]}${id}.html`) ?? '';
        const {name, steps} = words(locale).platforms[id];
        assert.match(page, new RegExp(`<html lang="${locale}">`));
        assert.ok(page.includes(`<h1>${name}</h1>`), `${id}: no heading`);
        assert.equal(page.match(/<ol>[\s\S]*<\/ol>/)?.[0].match(/<li>/g)?.length, steps.length, id);
        assert.ok(
          all.get(`${folder[locale]}${id}.md`)?.startsWith(`# ${name}\n`),
          `${id}: no Markdown`,
        );
      }
    });

    it(`say of everything that can be wrong what helps, at a place of its own (${locale})`, () => {
      const ids = idsIn(all.get(`${folder[locale]}troubleshooting.html`) ?? '');
      for (const code of Object.keys(CODES)) assert.ok(ids.includes(code), code);
    });
  }

  it('are all there in both languages', () => {
    for (const [path] of html.filter(([path]) => !path.startsWith(folder.es)))
      assert.ok(all.has(path.replace(folder.en, folder.es)), path);
  });

  it('lead nowhere that is not there', () => {
    for (const [path, page] of html)
      for (const [, link = ''] of page.matchAll(/ href="([^"]*)"/g)) {
        if (/^(https:|data:)/.test(link)) continue;
        const [address = '', id = ''] = link.replaceAll('&amp;', '&').split('#');
        const target = address ? posix.join(posix.dirname(path), address) : path;
        const found = all.get(target);
        assert.ok(found !== undefined || site.includes(target), `${path}: ${link}`);
        if (id && found) assert.ok(idsIn(found).includes(id), `${path}: ${link}`);
      }
  });

  for (const locale of LOCALES)
    it(`show of every kind of website where one copies and where one pastes (${locale})`, () => {
      for (const id of PLATFORM_IDS) {
        const page = all.get(`${folder[locale]}${id}.html`) ?? '';
        const shown = Array.from(
          page.matchAll(/<img src="([^"]*)" width="\d+" height="\d+" alt="([^"]+)">/g),
          ([, file = '', alt = '']) => ({file: posix.join(folder[locale], file), alt}),
        );
        assert.deepEqual(
          shown.map(({file}) => file),
          [`docs/pictures/${id}-copy.${locale}.webp`, `docs/pictures/${id}.${locale}.webp`],
        );
        for (const {file, alt} of shown) {
          assert.ok(alt.includes(words(locale).platforms[id].name), `${file}: ${alt}`);
          const bytes = pictures().get(file);
          assert.equal(bytes?.toString('latin1', 8, 12), 'WEBP', file);
          assert.ok(bytes.length <= 40_000, `${file}: ${String(bytes.length)} bytes`);
        }
        assert.equal(
          pictureList()[`${id}.${locale}`]?.of,
          digest(id, locale),
          `${id}: the steps have changed. Run \`npm run pictures:site\`.`,
        );
      }
    });

  it('number in a picture only steps that there are', () => {
    for (const locale of LOCALES)
      for (const id of PLATFORM_IDS) {
        const {steps} = words(locale).platforms[id];
        const marks = marksIn(id, locale).map((said) => Number.parseInt(said, 10));
        assert.ok(marks.length, id);
        for (const mark of marks)
          assert.ok(mark >= 1 && mark <= steps.length, `${id}: ${String(mark)}`);
      }
  });

  it('ask for nothing from elsewhere, and run nothing', () => {
    for (const [path, page] of html) {
      assert.doesNotMatch(
        page,
        /<script|<img src="(?!(\.\.\/)?pictures\/)|<iframe|@import| on\w+=/,
        path,
      );
      assert.doesNotMatch(page, /<link[^>]*href="https?:/, path);
    }
  });

  it('leave no slot of their own open', () => {
    for (const [path, page] of html)
      assert.doesNotMatch(page, /\{(version|files|changes|builder)\}/, path);
  });
});
