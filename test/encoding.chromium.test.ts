/** A page in an old encoding, from a server that names none: scripts that are not modules are read as the page is. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {es as common} from '../src/content/common/es.ts';
import {heard, openBuilt, painted, type BuiltPage} from './support/built-page.ts';

const PAGE = `<!doctype html><html lang="es"><meta charset="windows-1252"><title>Consultorio</title>
<ketamine-screener></ketamine-screener><script src="/ketamine-widgets.iife.js"></script>`;

/** What letters of two bytes look like where each byte is read as one. */
const BROKEN = /[\u00c2\u00c3\ufffd]/;

describe('a page in Windows-1252, with the classic file', () => {
  let built: BuiltPage;
  before(async () => {
    built = await openBuilt({'/': PAGE});
  });
  after(() => built.close());

  it('says every letter of Spanish as it is, crisis help first', async () => {
    await built.page.goto(built.home);
    await painted(built.page);
    assert.equal(await built.page.evaluate(() => document.characterSet), 'windows-1252');
    const said = (await heard(built.page)).join('\n');
    const strip = common['crisis.strip'];
    assert.match(strip, /[^\0-\x7f]/);
    assert.ok(said.includes(strip), said);
    assert.doesNotMatch(said, BROKEN);
  });

  it('and would break what is not plain ASCII', async () => {
    const title = await built.page.evaluate(async () => {
      const script = document.createElement('script');
      script.src = URL.createObjectURL(new Blob(["document.title = '\u00f3'"]));
      document.head.append(script);
      await new Promise((loaded) => script.addEventListener('load', loaded));
      return document.title;
    });
    assert.match(title, BROKEN);
  });
});
