/**
 * `npm run release:wordpress`: every form of the snippet, saved by every role in every editor of a real
 * WordPress, and what a patient then has before them; and the plugin, from its zip to its last trace.
 * With ACCEPT=1 it writes the table and the remains down, for the docs and for the linter's test.
 */
import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'puppeteer-core';
import {releaseOf} from '../../src/embed/config.ts';
import {CLINIC_NUMBER} from '../../src/settings/details.ts';
import {chromium} from './browser.ts';
import {compare, MAY_PASTE, type Cell} from './cell.ts';
import {hashes, serveFiles, type Served} from './files.ts';
import {BLOCKS, FROM_BUILDER, fromBuilder, pasted, SHORTCODES, SNIPPETS} from './forms.ts';
import {look} from './patient.ts';
import {EDITORS, Person, ROLES, type Editor, type Role, type Writing} from './person.ts';
import {configure, install, remove, setting} from './plugin.ts';
import {pageOf, remainsOf} from './report.ts';
import {ALL_RELEASES, RELEASES, Site, type Release} from './site.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const DOCS = path('../../docs/wordpress-matrix.md');
const REMAINS = path('../embed/fixtures/mangled/');
const TROUBLE = path('../../reports/wordpress/');
const ELSEWHERE = 'https://widgets.example/';

const asked = process.env['WORDPRESS'];
const releases = asked ? asked.split(',').map(released) : RELEASES;
/** Kept as they come: a run that ends early has its cells to look at. */
const CELLS = path('../../reports/wordpress/cells.json');
const accepts = process.env['ACCEPT'] === '1';
function released(name: string): Release {
  const release = ALL_RELEASES.find((each) => each === name);
  if (!release) throw new Error(`No WordPress ${name}. There are ${ALL_RELEASES.join(', ')}.`);
  return release;
}

/** The practice's number, as the plugin's settings page has it. */
const OWN_NUMBER = '972-555-0123';

const cells: Cell[] = [];

function keep(cell: Cell): void {
  cells.push(cell);
  mkdirSync(TROUBLE, {recursive: true});
  writeFileSync(CELLS, JSON.stringify(cells, null, 1));
}

for (const release of releases)
  describe(`WordPress ${release}`, () => {
    let site: Site;
    let served: Served;
    let browser: Browser;
    const people = new Map<Role, Person>();
    const person = async (role: Role): Promise<Person> => {
      const known = people.get(role) ?? (await Person.signIn(browser, site, role));
      people.set(role, known);
      await known.page.bringToFront();
      return known;
    };

    before(async () => {
      site = await Site.start(release);
      served = await serveFiles();
      browser = await chromium();
    });
    after(async () => {
      await browser.close();
      served.stop();
      site.stop();
    });

    /** Writes a post, as this role may, has it published, and opens it. */
    async function publish(
      form: Cell['form'],
      editor: Editor,
      role: Role,
      writing: Writing,
      number: string = CLINIC_NUMBER.text,
    ): Promise<Cell> {
      const writer = await person(role);
      try {
        const post = await writer.write(editor, `${form} by ${role}`, writing);
        if (role === 'contributor') await (await person('editor')).publish(editor, post);
        const url = `${site.url}/?p=${post}`;
        const page = await (await fetch(url)).text();
        const [, html = ''] = /<!--content-->([^]*)<!--\/content-->/.exec(page) ?? [];
        const alive =
          html.includes('<iframe') ||
          (/<ketamine-|data-ketamine="/.test(html) && page.includes('ketamine-widgets'));
        const seen = await look(browser, url, {alive, number});
        const here = html.replaceAll(served.base, ELSEWHERE).trim();
        return {
          release: site.version,
          form,
          editor,
          role,
          html: here,
          seen,
          ...compare(writing.content, here),
        };
      } catch (error) {
        mkdirSync(TROUBLE, {recursive: true});
        await writer.page.screenshot({path: `${TROUBLE}${release}-${form}-${editor}-${role}.png`});
        throw error;
      }
    }

    function helps({seen}: Cell): void {
      assert.ok(seen.help, 'nobody in a crisis finds help there');
      assert.ok(seen.number, 'the number is not there');
      assert.ok(!seen.code, 'a patient reads code');
      assert.deepEqual(seen.errors, []);
    }

    for (const form of SNIPPETS)
      for (const editor of EDITORS)
        for (const role of ROLES)
          it(`${form} by ${role}, ${editor} editor: the widgets, or their words`, async () => {
            const files = releaseOf(served.base, hashes());
            const cell = await publish(form, editor, role, pasted(form, files));
            keep(cell);
            helps(cell);
            // Whoever may paste tags has the widgets, unless an editor's Visual tab has been at them.
            assert.equal(
              cell.seen.works,
              MAY_PASTE.includes(role) && !cell.lost.includes('tags'),
              `the widgets work: ${cell.seen.works}`,
            );
            assert.ok(editor === 'visual' || !MAY_PASTE.includes(role) || !cell.lost.length);
          });

    describe('with the plugin', () => {
      before(async () => {
        const admin = await person('administrator');
        await install(admin, site);
      });

      it('keeps what can be read of its settings, and says of the rest what to write', async () => {
        const admin = await person('administrator');
        const said = await configure(admin, site, {
          referrer: 'Lakeside "Psychiatry" <b>',
          sms: 'call us',
          'as-of': '2026-02-30',
          accent: 'purple',
          'crisis-line': '13 11 14',
        });
        for (const part of [
          /“call us”.*972-555-0123/,
          /“2026-02-30”.*2026-05-01/,
          /“purple”.*#12586a/,
          /belong together/,
        ])
          assert.ok(
            said.some((line) => part.test(line)),
            `${String(part)} is not in ${said.join('\n')}`,
          );
        assert.equal(await setting(admin.page, 'referrer'), 'Lakeside "Psychiatry" <b>');
        assert.equal(await setting(admin.page, 'sms'), '');
        await configure(admin, site, {'crisis-line': '', sms: OWN_NUMBER, accent: '#7a2e5d'});
        assert.equal(await setting(admin.page, 'sms'), OWN_NUMBER);
      });

      it('shows its settings to nobody but who may manage the site, and takes none without a nonce', async () => {
        const {page} = await person('editor');
        const answer = await page.goto(
          `${site.url}/wp-admin/options-general.php?page=ketamine-widgets`,
        );
        assert.equal(answer?.status(), 403);
        const admin = await person('administrator');
        const status = await admin.page.evaluate(async () => {
          const body = new URLSearchParams({
            option_page: 'ketamine-widgets',
            action: 'update',
            'ketamine_widgets[sms]': '972-555-0199',
          });
          return (await fetch('/wp-admin/options.php', {method: 'POST', body})).status;
        });
        assert.equal(status, 403);
      });

      for (const role of ROLES) {
        for (const editor of EDITORS)
          it(`shortcodes by ${role}, ${editor} editor: the widgets, with the settings`, async () => {
            const cell = await publish('shortcode', editor, role, SHORTCODES, OWN_NUMBER);
            keep(cell);
            helps(cell);
            assert.ok(cell.seen.works && !cell.seen.twice);
            assert.match(cell.html, /--ketamine-accent: #7a2e5d/);
          });

        it(`blocks by ${role}: the widgets, with the settings`, async () => {
          const cell = await publish('block', 'block', role, BLOCKS, OWN_NUMBER);
          keep(cell);
          helps(cell);
          assert.ok(cell.seen.works && !cell.seen.twice);
        });
      }

      it('brings the blocks for restricted editors to life, whoever saved them', async () => {
        const files = releaseOf(served.base, hashes());
        const cell = await publish('restricted', 'block', 'author', pasted('restricted', files));
        assert.deepEqual(cell.lost, ['script']);
        assert.ok(cell.seen.works);
      });

      for (const [form, editor, role, block] of FROM_BUILDER)
        it(`what the builder writes while nothing is published: ${form} by ${role}, ${editor} editor, block: ${block}`, async () => {
          const cell = await publish(form, editor, role, fromBuilder(form, block), OWN_NUMBER);
          helps(cell);
          assert.ok(cell.seen.works && !cell.seen.twice);
          // Said once, and heard by each.
          assert.match(cell.html, /Hill &amp; Sons/);
        });

      it('asks no other server for anything', async () => {
        const {page} = await person('administrator');
        const {host} = new URL(site.url);
        const asked: string[] = [];
        page.on('request', (request) => {
          const url = new URL(request.url());
          if (
            url.protocol.startsWith('http') &&
            url.host !== host &&
            !url.hostname.endsWith('gravatar.com')
          )
            asked.push(url.href);
        });
        await page.goto(`${site.url}/wp-admin/options-general.php?page=ketamine-widgets`, {
          waitUntil: 'networkidle2',
        });
        assert.deepEqual(asked, []);
      });

      it('leaves nothing when it is removed, and PHP had nothing to say against it', async () => {
        const before = JSON.parse(site.php('traces.php')) as string[];
        assert.ok(
          before.some((row) => row.includes('ketamine_widgets')),
          'there was nothing to leave',
        );
        await remove(await person('administrator'), site);
        // For a week WordPress itself remembers which plugins were switched off.
        const left = (JSON.parse(site.php('traces.php')) as string[]).filter(
          (row) => !row.includes('"recently_activated"') && !row.includes('recently_activated'),
        );
        assert.deepEqual(left, []);
        assert.deepEqual(
          site.complaints().filter((line) => line.includes('/ketamine-widgets/')),
          [],
        );
      });
    });
  });

describe('the matrix', () => {
  it('is as the docs and the fixtures of the linter have it', () => {
    if (asked) return;
    if (accepts) {
      writeFileSync(DOCS, pageOf(cells));
      rmSync(REMAINS, {recursive: true, force: true});
      mkdirSync(REMAINS, {recursive: true});
      for (const [name, html] of remainsOf(cells)) writeFileSync(`${REMAINS}${name}.html`, html);
    }
    assert.equal(readFileSync(DOCS, 'utf8'), pageOf(cells));
    const kept = readdirSync(REMAINS).map((file) => file.replace(/\.html$/, ''));
    assert.deepEqual(kept.sort(), [...remainsOf(cells).keys()].sort());
    for (const [name, html] of remainsOf(cells))
      assert.equal(readFileSync(`${REMAINS}${name}.html`, 'utf8'), html, name);
  });
});
