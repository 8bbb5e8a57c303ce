/**
 * `npm run release:checkers`: what other people's checkers find in the widgets: IBM Equal Access, Siteimprove Alfa and HTML_CodeSniffer, each by its
 * own engine, on every screen of the screener and on the other widgets. That axe finds nothing, test/stories.spec.ts asks.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {Audit, Outcome} from '@siteimprove/alfa-act';
import {Device} from '@siteimprove/alfa-device';
import {Node, type Document} from '@siteimprove/alfa-dom';
import {Native} from '@siteimprove/alfa-dom/native.js';
import {Request, Response} from '@siteimprove/alfa-http';
import RULES from '@siteimprove/alfa-rules';
import {Page} from '@siteimprove/alfa-web';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {INPUTS, type Answers} from '../../src/content/screener/ids.ts';
import {path} from '../../src/engine/decide.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {ROOT} from '../../scripts/setup.mjs';
import {openBuilt, painted, type BuiltPage} from '../support/built-page.ts';

const installed = (file: string): string => readFileSync(`${ROOT}node_modules/${file}`, 'utf8');

const page = (locale: Locale, inside: string): string =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
   <title>A practice</title><body><main><h1>A practice</h1>${inside}</main>
   <script type="module" src="/widgets.js"></script><script type="module" src="/packs.js"></script>`;

/** The screener's packs and its file are off by default, and stand on more screens than any other part. */
const SCREENER = '<ketamine-screener packs="phq-8 gad-7 peg" export="fhir"></ketamine-screener>';
const OTHERS = ['explainer', 'schedule-button', 'payment-disclaimer'];

const PAGES = Object.fromEntries(
  LOCALES.flatMap((locale) => [
    [`/${locale}/screener`, page(locale, SCREENER)],
    ...OTHERS.map((name) => [
      `/${locale}/${name}`,
      page(locale, `<ketamine-${name}></ketamine-${name}>`),
    ]),
  ]),
) as Readonly<Record<string, string>>;

/** Of AAA, 1.4.8 asks how far lines are apart and how wide they are: it is not promised. */
const NOT_PROMISED = '1.4.8';

/** A form that is never sent needs no button that sends it, and a group may have its name from an attribute. */
const TAKEN_FOR_MISTAKES: readonly string[] = ['.H32.2', '.H71.NoLegend'];

/** An open panel lies over targets of the page behind it, which are then smaller than they are. */
const COVERED = /^\S+sia-r111 /;

type Check = (built: BuiltPage) => Promise<readonly string[]>;

/** What an engine leaves on the window of the page. */
interface Engines {
  readonly ace: {
    readonly Checker: new () => {
      check(
        at: globalThis.Document,
        rules: readonly string[],
      ): Promise<{
        readonly results: readonly {
          readonly ruleId: string;
          readonly value: readonly string[];
          readonly message: string;
          readonly path: {readonly dom: string};
        }[];
      }>;
    };
  };
  readonly HTMLCS: {
    readonly ERROR: number;
    process(standard: string, at: Element, done: () => void, failed: () => void): void;
    getMessages(): readonly {
      readonly type: number;
      readonly code: string;
      readonly msg: string;
      readonly element: Element;
    }[];
  };
}
declare const ace: Engines['ace'];
declare const HTMLCS: Engines['HTMLCS'];

const CHECKS: Readonly<Record<string, Check>> = {
  async 'IBM Equal Access'({page: shown}) {
    await shown.evaluate(installed('accessibility-checker-engine/ace.js'));
    return shown.evaluate(async () => {
      const {results} = await new ace.Checker().check(document, ['WCAG_2_2']);
      return results
        .filter(({value: [level, result]}) => level === 'VIOLATION' && result === 'FAIL')
        .map(({ruleId, message, path: {dom}}) => `${ruleId} ${dom}: ${message}`);
    });
  },

  async 'Siteimprove Alfa'({page: shown}) {
    const tree = await shown.evaluate(Native.fromNode);
    const device = Device.standard();
    const checked = Page.of(
      Request.empty(),
      Response.empty(),
      Node.from(tree as Document.JSON, device),
      device,
    );
    const outcomes = await Audit.of(checked, RULES).evaluate();
    return [...outcomes].filter(Outcome.isFailed).flatMap(({rule, target}) => {
      const broken = Array.from(rule.requirements, (each) => each.toJSON()).filter(
        (each) => each['type'] === 'criterion' && each['chapter'] !== NOT_PROMISED,
      );
      return broken.length > 0
        ? [`${rule.uri} ${JSON.stringify(target?.toJSON()).slice(0, 400)}`]
        : [];
    });
  },

  /** It looks into no root: what is in one is moved out, and looks as it did. */
  async 'HTML_CodeSniffer, AAA'({page: shown}) {
    await shown.evaluate(installed('html_codesniffer/build/HTMLCS.js'));
    return shown.evaluate(async (taken) => {
      for (const host of document.querySelectorAll('main > :defined')) {
        const {shadowRoot} = host;
        if (!shadowRoot) continue;
        const box = document.createElement('div');
        box.className = 'moved-out';
        const css = shadowRoot.adoptedStyleSheets
          .flatMap((sheet) => Array.from(sheet.cssRules, ({cssText}) => cssText))
          .join('\n')
          .replace(/:host\(([^()]*)\)/g, '.moved-out$1')
          .replaceAll(':host', '.moved-out');
        box.append(Object.assign(document.createElement('style'), {textContent: css}));
        box.append(...Array.from(shadowRoot.childNodes, (each) => each.cloneNode(true)));
        host.after(box);
      }
      const box = document.querySelector('main');
      if (!box?.querySelector('.moved-out h2')) throw new Error('Nothing is there.');
      const found = await new Promise<ReturnType<typeof HTMLCS.getMessages>>((done, failed) => {
        HTMLCS.process(
          'WCAG2AAA',
          box,
          () => {
            done(HTMLCS.getMessages());
          },
          () => {
            failed(new Error('It gave up.'));
          },
        );
      });
      const said = found
        .filter(
          ({type, code}) => type === HTMLCS.ERROR && !taken.some((each) => code.includes(each)),
        )
        .map(({code, msg, element}) => `${code} ${element.outerHTML.slice(0, 200)}: ${msg}`);
      for (const each of document.querySelectorAll('.moved-out')) each.remove();
      return said;
    }, TAKEN_FOR_MISTAKES);
  },
};

let built: BuiltPage;

async function open(address: string): Promise<void> {
  await built.page.goto(`${built.home}${address}`);
  await built.page.waitForFunction(() => document.querySelector('main > :last-child')?.shadowRoot);
  await painted(built.page);
}

/** Clicks some of a screen's controls, by their places; from the last where they are below zero. */
async function click(controls: 'input' | 'button', ...places: readonly number[]): Promise<void> {
  await built.page.evaluate(
    (selector, at) => {
      const root = document.querySelector('ketamine-screener')?.shadowRoot;
      const all = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
      for (const place of at) {
        const found = all.at(place);
        if (!found) throw new Error(`No ${selector} ${String(place)}`);
        found.click();
      }
    },
    controls,
    places,
  );
  await painted(built.page);
}

/** Through the screener: calls back on each screen, its name first. */
async function walk(answers: Answers, look: (screen: string) => Promise<void>): Promise<void> {
  await look('start');
  await built.page.evaluate(() => {
    const root = document.querySelector('ketamine-screener')?.shadowRoot;
    root?.querySelector<HTMLElement>('button[part~="button"]')?.click();
  });
  await painted(built.page);
  for (const id of path(answers)) {
    await look(id);
    const given: readonly string[] = [answers[id] ?? []].flat();
    const all: readonly string[] = INPUTS[id];
    if (id === 'afterCrisis') {
      await click('button', given[0] === 'stop' ? -2 : -1);
      continue;
    }
    await click('button', -1);
    await look(`${id}, with nothing picked`);
    await click('input', ...given.map((value) => all.indexOf(value)));
    await click('button', -1);
  }
  await look('outcome');
}

describe('other checkers of accessibility find nothing', {timeout: 600_000}, () => {
  before(async () => {
    built = await openBuilt(PAGES);
    // They look into open roots alone.
    await built.page.evaluateOnNewDocument(() => {
      const attach = Reflect.get<Element, 'attachShadow'>(Element.prototype, 'attachShadow');
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, {...init, mode: 'open'});
      };
    });
  });
  after(() => built.close());

  for (const [name, check] of Object.entries(CHECKS)) {
    for (const locale of LOCALES) {
      it(`${name}: on any screen of the screener (${locale})`, async () => {
        const seen = new Set<string>();
        const found: string[] = [];
        for (const {answers, outcome} of Object.values(PATHS_TO)) {
          await open(`${locale}/screener`);
          await walk(answers, async (screen) => {
            const shown = screen === 'outcome' ? outcome : screen;
            if (seen.has(shown)) return;
            seen.add(shown);
            found.push(...(await check(built)).map((each) => `${shown}: ${each}`));
          });
        }
        assert.ok(seen.size > 20);
        assert.deepEqual(found, []);
      });

      for (const widget of OTHERS)
        it(`${name}: on the ${widget}, all of it open (${locale})`, async () => {
          await open(`${locale}/${widget}`);
          await built.page.evaluate(() => {
            const root = document.querySelector('main > :last-child')?.shadowRoot;
            for (const each of root?.querySelectorAll('details') ?? []) each.open = true;
          });
          await painted(built.page);
          assert.deepEqual(await check(built), []);
          const hasPanel = await built.page.evaluate(() => {
            const root = document.querySelector('main > :last-child')?.shadowRoot;
            const panel = root?.querySelector<HTMLElement>('[popover]');
            panel?.showPopover();
            return panel !== null;
          });
          if (!hasPanel) return;
          await painted(built.page);
          const found = (await check(built)).filter((each) => !COVERED.test(each));
          assert.deepEqual(found, []);
        });
    }

    it(`${name}: would find what is wrong`, async () => {
      await open('en/payment-disclaimer');
      await built.page.evaluate(() => {
        const root = document.querySelector('main > :last-child')?.shadowRoot;
        const image = document.createElement('img');
        image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
        image.width = image.height = 50;
        root?.querySelector('h2')?.after(image);
      });
      assert.notDeepEqual(await check(built), []);
    });
  }
});
