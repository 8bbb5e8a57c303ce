/** What a designer takes out of the Storybook that is built: tokens, a theme, contrast, the decision map, the sign-off. */
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {wcagContrast} from 'culori';
import type {Page} from 'puppeteer-core';
import {catalog} from '../../src/content/provenance/catalog.ts';
import {formatErrors} from './format.ts';
import {casesOf, isWhole} from '../../scripts/test/share.ts';
import {RULES_OF_COLOURS} from '../support/axe-rules.ts';
import {addressOf, finished, named, openStorybook, until, type Storybook} from './storybook.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Storybook has tables of its own in the page, which are not seen. */
const ROWS = '#storybook-root tbody tr';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface File {
  readonly ketamine: Readonly<
    Record<string, {readonly $value: {readonly hex?: string; readonly value?: number}}>
  >;
}

describe('for a designer', {timeout: 600_000}, () => {
  let storybook: Storybook;
  let page: Page;
  const saved = mkdtempSync(join(tmpdir(), 'saved-'));

  before(async () => {
    storybook = await openStorybook();
    await storybook.browser.setPermission(
      storybook.home,
      {permission: {name: 'clipboard-read'}, state: 'granted'},
      {permission: {name: 'clipboard-write', allowWithoutSanitization: false}, state: 'granted'},
    );
  });
  after(async () => {
    await storybook.close();
    rmSync(saved, {recursive: true});
  });
  before(async () => {
    page = await storybook.newPage();
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: saved});
  });
  afterEach(() => page.setViewport({width: 1280, height: 900}));

  const show = async (id: string, globals = ''): Promise<void> => {
    await page.goto(addressOf(storybook.home, {id, type: 'story'}, globals));
    await finished(page, id);
  };

  /** Presses what saves a file, and reads it. */
  const save = async (button: string, file: string): Promise<string> => {
    const path = join(saved, file);
    rmSync(path, {force: true});
    await (await named(page, 'button', button)).click();
    await until(
      () => Promise.resolve(existsSync(path)),
      (there) => there,
      `${file} is not saved`,
    );
    return readFileSync(path, 'utf8');
  };

  const copied = async (): Promise<string> => {
    await page.bringToFront();
    await (await named(page, 'button', 'Copy CSS')).click();
    await page.waitForSelector('::-p-text(Copied)');
    return page.evaluate(() => navigator.clipboard.readText());
  };

  const LOOKS = casesOf(
    {
      id: [
        'foundations-tokens--tokens',
        'foundations-decision-map--decision-map',
        'foundations-sign-off--sign-off',
        'screener-theming--theming',
      ],
      scheme: ['light', 'dark'],
      width: ['1280', '320'],
    },
    'chromium',
  );
  for (const {id = '', scheme = '', width = ''} of LOOKS)
    // Of the sign-off, which is by far the longest and of the same parts as the others, one light is enough.
    if (isWhole || scheme === 'light' || !id.includes('sign-off'))
      it(`${id}: axe reports nothing and nothing scrolls sideways, ${scheme}, ${width} px`, async () => {
        await page.setViewport({width: Number(width), height: 900});
        await show(id, `scheme:${scheme}`);
        await page.waitForSelector(ROWS);
        if (id.startsWith('foundations-sign-off')) {
          // Every text there is, in both languages: of one there are as many kinds of rows, and half as many.
          await page.select('select', 'en');
          await page.waitForFunction(() => !document.querySelector('#storybook-root [lang="es"]'));
        }
        await page.addScriptTag({path: AXE});
        const found = await page.evaluate(
          async (runOnly) => {
            const {violations} = await window.axe.run('#storybook-root', {
              runOnly,
              resultTypes: ['violations'],
            });
            return violations.flatMap(({id: rule, nodes}) =>
              nodes.map(({html}) => `${rule} ${html.slice(0, 120)}`),
            );
          },
          scheme === 'dark' && !isWhole ? RULES_OF_COLOURS : RULES,
        );
        assert.deepEqual(found, []);
        const [content, shown] = await page.evaluate(
          () => [document.documentElement.scrollWidth, innerWidth] as const,
        );
        assert.ok(content <= shown, `${content} px`);
      });

  it('lists every token with its swatches, its scale and what uses it', async () => {
    await show('foundations-tokens--tokens');
    await page.waitForSelector(ROWS);
    const rows = await page.$$eval(ROWS, (found) =>
      found.map((row) => ({
        name: row.querySelector('th code')?.textContent ?? '',
        swatches: [...row.querySelectorAll('td code')].map((code) => code.textContent),
        painted: [...row.querySelectorAll('td span')].flatMap((each) => {
          const {backgroundColor} = getComputedStyle(each);
          return backgroundColor === 'rgba(0, 0, 0, 0)' ? [] : [backgroundColor];
        }),
        uses: row.cells[row.cells.length - 1]?.innerText ?? '',
      })),
    );
    const {ketamine} = JSON.parse(
      readFileSync(new URL('../../src/ui/tokens.json', import.meta.url), 'utf8'),
    ) as {ketamine: Readonly<Record<string, {$type?: string}>>};
    for (const [name, {$type}] of Object.entries(ketamine)) {
      if (!$type) continue;
      const row = rows.find((each) => each.name === `--ketamine-${name}`);
      assert.ok(row, name);
      assert.match(row.uses, /All four widgets|Screener|Explainer|Text to schedule|Payment/, name);
      if ($type !== 'color') continue;
      assert.equal(row.swatches.length, 2, name);
      const shown = row.painted.map(
        (colour) =>
          `#${(colour.match(/\d+/g) ?? [])
            .slice(0, 3)
            .map((part) => Number(part).toString(16).padStart(2, '0'))
            .join('')}`,
      );
      assert.deepEqual(shown, row.swatches, name);
    }
    const of = (name: string): string =>
      rows.find((row) => row.name === `--ketamine-${name}`)?.uses ?? '';
    assert.match(of('accent'), /Text of .*buttons.*\n[^]*Icons[^]*All four widgets/);
    assert.match(of('focus'), /^Focus ring\n+All four widgets$/);
    assert.match(of('danger'), /Screener$/);
    assert.match(of('radius'), /^Corners/);
    assert.match(of('max-width'), /^Width/);
  });

  it('copies the CSS of a practice’s theme, and another page that has it looks the same', async () => {
    await show('foundations-tokens--tokens', 'practice:hilltop');
    await page.waitForSelector(ROWS);
    const css = await copied();
    assert.match(css, /--ketamine-accent: light-dark\(#7a2e5d, #[\da-f]{6}\);/);
    assert.match(css, /--ketamine-radius: 4px;/);
    assert.match(css, /--ketamine-font: Georgia, serif;/);
    const look = async (): Promise<readonly string[]> =>
      page.$eval('ketamine-schedule-button', ({shadowRoot}) => {
        const [card, button] = ['card', 'button'].map((part) => {
          const found = shadowRoot?.querySelector(`[part~="${part}"]`);
          if (!found) throw new Error(part);
          return getComputedStyle(found);
        });
        return [card?.borderRadius, card?.fontFamily, button?.backgroundColor, card?.color].map(
          String,
        );
      });
    for (const scheme of ['light', 'dark']) {
      await show('host-pages--clean', `scheme:${scheme};practice:hilltop`);
      const own = await look();
      await show('host-pages--clean', `scheme:${scheme}`);
      const plain = await look();
      await page.addStyleTag({content: css});
      const pasted = await look();
      assert.notDeepEqual(pasted, plain);
      assert.equal(pasted[0], own[0]);
      assert.equal(pasted[1], own[1]);
    }
  });

  it('copies the CSS of a theme that was made by hand', async () => {
    await show('text-to-schedule-theming--theming');
    await (await named(page, 'button', 'Plum')).click();
    await page.select('select', 'Georgia, serif');
    assert.equal(
      await copied(),
      'body {\n  --ketamine-accent: #7a2e5d;\n  --ketamine-font: Georgia, serif;\n}',
    );
  });

  it('saves a theme for Figma, a file for each mode, in the format of design tokens', async () => {
    const files: Record<string, File> = {};
    await show('text-to-schedule-theming--theming');
    await (await named(page, 'button', 'Plum')).click();
    for (const mode of ['light', 'dark']) {
      const text = await save(`Save for Figma: ${mode}`, `ketamine-widgets.${mode}.tokens.json`);
      assert.deepEqual(await formatErrors(text), []);
      files[mode] = JSON.parse(text) as File;
    }
    const hex = (mode: string, name: string): string =>
      files[mode]?.ketamine[name]?.$value.hex ?? '';
    assert.equal(hex('light', 'accent'), '#7a2e5d');
    for (const mode of ['light', 'dark'])
      for (const [name, on] of [
        ['accent', 'surface'],
        ['on-accent', 'accent'],
        ['text', 'surface'],
      ] as const)
        assert.ok(wcagContrast(hex(mode, name), hex(mode, on)) >= 4.5, `${mode}: ${name} on ${on}`);
    assert.notEqual(hex('light', 'surface'), hex('dark', 'surface'));
    assert.equal(files['light']?.ketamine['radius']?.$value.value, 14);
  });

  it('says contrast in the terms of WCAG, and says what is so', async () => {
    await show('screener-theming--theming');
    await (await named(page, 'button', 'Neon green')).click();
    await page.waitForSelector(ROWS);
    const head = await page.$$eval('#storybook-root thead th', (cells) =>
      cells.map((cell) => cell.textContent),
    );
    assert.deepEqual(head.slice(1), [
      'Foreground',
      'Background',
      'Contrast ratio',
      'WCAG counts it as',
      'Level AA',
      'Level AAA',
    ]);
    const rows = await page.$$eval(ROWS, (found) =>
      found.map(({cells}) => [...cells].map((cell) => cell.innerText.trim())),
    );
    assert.ok(rows.length > 8);
    const ASKED: Readonly<Record<string, readonly [string, number, (readonly [string, number])?]>> =
      {
        Text: ['1.4.3', 4.5, ['1.4.6', 7]],
        'Large text': ['1.4.3', 3, ['1.4.6', 4.5]],
        'User interface component': ['1.4.11', 3],
      };
    const kinds = new Set<string>();
    for (const [, foreground = '', background = '', ratio = '', kind = '', AA, AAA] of rows) {
      const measured = wcagContrast(foreground, background);
      // Colours are rounded to a hex number.
      assert.ok(
        Math.abs(measured - parseFloat(ratio)) < 0.06,
        `${foreground} on ${background}: ${ratio}`,
      );
      const [number, least, more] = ASKED[kind] ?? [];
      assert.ok(number && least, kind);
      kinds.add(kind);
      const says = (asked: number, criterion: string): string =>
        `${parseFloat(ratio) >= asked ? 'Passes' : 'Fails'} ${criterion} (${asked}:1)`;
      assert.equal(AA, says(least, number));
      assert.equal(AAA, more ? says(more[1], more[0]) : 'No criterion');
    }
    assert.deepEqual([...kinds].sort(), Object.keys(ASKED).sort());
  });

  it('shows the decision map to be read, and larger and smaller by mouse and keys', async () => {
    await show('foundations-decision-map--decision-map');
    /** The smallest letters on screen, in pixels, and where the picture stands. */
    const seen = () =>
      page.$eval('[role="region"][aria-label="Decision map"]', (view) => {
        const svg = view.querySelector('svg');
        if (!svg) throw new Error('There is no picture');
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        const sizes = [...svg.querySelectorAll('text')].map((text) =>
          parseFloat(getComputedStyle(text).fontSize),
        );
        return {letters: Math.min(...sizes) * scale, left: view.scrollLeft, top: view.scrollTop};
      });
    const start = await seen();
    assert.ok(start.letters >= 12, `letters of ${start.letters} px`);
    await (await named(page, 'button', 'Larger')).click();
    assert.equal((await seen()).letters, start.letters * 1.25);
    await (await named(page, 'button', 'Whole width')).click();
    assert.ok((await seen()).letters < start.letters);
    await (await named(page, 'button', 'Actual size')).click();
    assert.deepEqual((await seen()).letters, start.letters);

    await page.keyboard.press('Tab');
    await page.keyboard.press('-');
    assert.ok((await seen()).letters < start.letters);
    await page.keyboard.press('0');
    assert.equal((await seen()).letters, start.letters);
    await page.keyboard.press('ArrowDown');
    await until(seen, ({top}) => top > start.top, 'an arrow does not move it');

    const view = await named(page, 'region', 'Decision map');
    const box = await view.boundingBox();
    assert.ok(box);
    const at = {x: box.x + box.width / 2, y: box.y + 200};
    await page.mouse.move(at.x, at.y);
    const rest = await seen();
    await page.mouse.down();
    await page.mouse.move(at.x - 60, at.y - 120, {steps: 5});
    await page.mouse.up();
    await until(seen, ({left, top}) => left > rest.left && top > rest.top, 'it cannot be dragged');
    await page.keyboard.down('Control');
    await page.mouse.wheel({deltaY: -100});
    await page.keyboard.up('Control');
    await until(seen, ({letters}) => letters > start.letters, 'Ctrl and the wheel do nothing');
  });

  it('saves a page for sign-off that stands alone, has every text, and can be filled in and printed', async () => {
    await show('foundations-sign-off--sign-off');
    const {version} = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as {version: string};
    const name = `ketamine-widgets-${version}-sign-off.html`;
    await save('Save as one file', name);
    const asked: string[] = [];
    page.on('request', (request) => {
      // The browser's own sign in a field for a day.
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
    const address = pathToFileURL(join(saved, name)).href;
    await page.goto(address);
    assert.deepEqual(asked, [address]);
    const text = await page.evaluate(() => document.body.innerText);
    for (const {id, text: words} of catalog()) {
      assert.ok(text.includes(id), id);
      for (const each of Object.values(words)) assert.ok(text.includes(each), `${id}: ${each}`);
    }
    assert.match(text, /Before either path[^]*Mood path[^]*Pain path/);
    assert.equal(await page.$$eval('script', ({length}) => length), 0);

    const change = await page.waitForSelector('textarea');
    await change?.click();
    await page.keyboard.type('Please say “clinic”.');
    const who = await named(page, 'textbox', 'Name');
    await who.focus();
    await page.keyboard.type('Dr. Example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('MD');
    const filled = await page.$$eval('input[type="text"]', (fields) =>
      fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')),
    );
    assert.deepEqual(filled, ['Dr. Example', 'MD', '']);
    const pdf = await page.pdf({format: 'letter'});
    assert.ok(pdf.length > 50_000);

    await show('foundations-sign-off--sign-off');
    await page.select('select', 'en');
    const english = await save('Save as one file', name);
    assert.doesNotMatch(english, /lang="es"/);
  });
});
