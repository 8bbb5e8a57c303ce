/** What is measured of a contender, one visit each. */
import type {Browser} from 'puppeteer-core';
import {BELOW, type Contender} from './contenders.ts';
import type {Widget} from './markup.ts';
import {openRoots, placeOf, watchMoves, watchWords} from './probes.ts';
import type {Served} from './serve.ts';
import {
  countWork,
  DESKTOP,
  heap,
  open,
  PHONE,
  settled,
  visit,
  worked,
  type Conditions,
} from './visit.ts';
import type {Work} from './shapes.ts';
import * as work from './work.ts';

/** Figures by name, each with its unit in the name of the measure that makes it. */
export type Figures = Readonly<Partial<Record<string, number>>>;

export interface Place {
  readonly browser: Browser;
  readonly served: Served;
}

export type Measure = (place: Place, contender: Contender) => Promise<Figures>;

/** Words that no contender shows before its widget: the ones between our tags say other things. */
const marks = ({
  screener,
  explainer,
  action,
  disclaimer,
}: Work): Readonly<Record<Widget, readonly string[]>> => ({
  screener: [screener.heading, screener.start],
  explainer: [explainer.heading, explainer.topics[explainer.open]?.heading ?? ''],
  action: [action.heading, action.link],
  disclaimer: [disclaimer.heading],
});

const wordsOf = ({
  widgets,
  says = work,
}: Contender): Readonly<Record<string, readonly string[]>> => {
  const all = marks(says);
  return Object.fromEntries(widgets.map((widget) => [widget, all[widget]]));
};

/** Bytes by kind, work, memory. */
export const load: Measure = ({browser, served}, {name}) =>
  visit(browser, PHONE, async (here) => {
    const {tools} = here;
    await countWork(tools);
    const before = await worked(tools);
    served.sent();
    await open(here, `${served.home}${name}/page.html`);
    const work = (await worked(tools)) - before;
    const sent = served.sent();
    const held = await heap(tools);
    const {nodes, jsEventListeners: listeners} = await tools.send('Memory.getDOMCounters');
    const bytes = (kind?: string): number =>
      sent.reduce((sum, file) => sum + (!kind || file.kind === kind ? file.brotli : 0), 0);
    return {
      requests: sent.length,
      bytes: bytes(),
      html: bytes('html'),
      css: bytes('css'),
      js: bytes('js'),
      jsRaw: sent.reduce((sum, {kind, raw}) => sum + (kind === 'js' ? raw : 0), 0),
      work,
      heap: held,
      nodes,
      listeners,
    };
  });

export const calls: Measure = ({browser, served}, {name}) =>
  visit(browser, PHONE, async (here) => {
    const {tools} = here;
    await tools.send('Profiler.enable');
    await tools.send('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
    await open(here, `${served.home}${name}/page.html`);
    const {result} = await tools.send('Profiler.takePreciseCoverage');
    const counts = result
      .filter(({url}) => url.startsWith(served.home))
      .flatMap(({functions}) => functions.map(({ranges}) => ranges[0]?.count ?? 0));
    return {calls: counts.reduce((sum, count) => sum + count, 0)};
  });

/** The same page, in which roots that come with it are open and say what they hold. */
const OPEN = 'open.html';
export const withOpenRoots = ({page}: Contender): readonly [name: string, page: string] => [
  OPEN,
  page.replace(/ shadowrootmode="\w+"/g, ' shadowrootmode="open" shadowrootserializable=""'),
];

export const words: Measure = ({browser, served}, contender) =>
  visit(browser, {...PHONE, slow: true}, async (here) => {
    const {page} = here;
    await page.evaluateOnNewDocument(openRoots);
    await page.evaluateOnNewDocument(watchWords, wordsOf(contender));
    await open(here, `${served.home}${contender.name}/${OPEN}`);
    const {words: times, blocked} = await page.evaluate(() => window.benchWords);
    const host = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    );
    return {
      host,
      blocked,
      ...Object.fromEntries(
        Object.entries(times).map(([widget, time]) => [`words ${widget}`, time]),
      ),
    };
  });

/** How many widgets can be read where no script runs. */
export const withoutScript: Measure = ({browser, served}, contender) =>
  visit(browser, PHONE, async (here) => {
    await here.page.setJavaScriptEnabled(false);
    await here.page.goto(`${served.home}${contender.name}/${OPEN}`);
    const there = await here.page.evaluate(
      (all) =>
        Object.entries(all).filter(([widget, wanted]) => {
          const section = document.querySelector(`[data-work=${widget}]`);
          const text = section?.getHTML({serializableShadowRoots: true}).replace(/<[^>]*>/g, '');
          return wanted.every((each) => text?.includes(each));
        }).length,
      wordsOf(contender),
    );
    return {readable: there};
  });

/** Milliseconds. Long enough that everything else has been painted. */
export const HELD = 700;

const moves =
  (conditions: Conditions, name: string): Measure =>
  ({browser, served}, contender) =>
    visit(browser, conditions, async (here) => {
      await here.page.evaluateOnNewDocument(watchMoves, BELOW);
      served.holdScripts(HELD);
      await open(here, `${served.home}${contender.name}/page.html`);
      served.holdScripts(0);
      const {shift, pixels} = await here.page.evaluate(() => window.benchMoved);
      return {[`shift ${name}`]: shift, [`pixels ${name}`]: pixels};
    });

export const movesOnPhone = moves(PHONE, 'phone');
export const movesOnDesktop = moves(DESKTOP, 'desktop');

/** Answers that lead through all ten questions. */
const ANSWERS: Readonly<Record<string, string>> = {
  safety: 'yes',
  afterCrisis: 'continue',
  concern: 'both',
  moodCondition: 'mdd',
  moodPattern: 'severe',
  moodResponse: 'notEnough',
  painCondition: 'crps',
  painSeverity: 'severe',
  painControl: 'notControlled',
  referral: 'yes',
};

/** Through all ten questions on a slow phone. */
export const taps: Measure = ({browser, served}, {name, widgets, still, says = work}) =>
  visit(browser, {...PHONE, slow: true}, async (here) => {
    if (still || !widgets.includes('screener')) return {};
    const {page, tools} = here;
    const {screener} = says;
    await page.evaluateOnNewDocument(openRoots);
    await open(here, `${served.home}${name}/${OPEN}`);
    await countWork(tools);
    const each: number[] = [];
    const tap = async (wanted: string): Promise<void> => {
      const place = await page.evaluate(placeOf, wanted);
      if (!place) throw new Error(`${name} does not show “${wanted}”.`);
      await settled(page);
      const before = await worked(tools);
      await page.mouse.click(place.x, place.y);
      await settled(page);
      each.push((await worked(tools)) - before);
    };
    await tap(screener.start);
    for (const {id, options} of screener.questions) {
      const answer = options.find(({value}) => value === ANSWERS[id])?.words ?? '';
      await tap(answer);
      // Some answers go on by themselves.
      if (await page.evaluate(placeOf, answer)) await tap(screener.next);
    }
    // After a yes to safety ours has another heading, and SurveyJS lists no answers.
    const {heading, answers} = screener.result;
    if (!(await page.evaluate(placeOf, heading)) && !(await page.evaluate(placeOf, answers)))
      throw new Error(`${name} comes to no result.`);
    return {
      tap: each.reduce((sum, time) => sum + time, 0) / each.length,
      'slowest tap': Math.max(...each),
    };
  });
