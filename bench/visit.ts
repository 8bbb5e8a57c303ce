/** One visit to a contender's page, by somebody who has never been there. */
import type {Browser, CDPSession, Page} from 'puppeteer-core';

export interface Visit {
  readonly page: Page;
  readonly tools: CDPSession;
}

export interface Conditions {
  readonly width: number;
  readonly height: number;
  /** A slow network and a slow processor. */
  readonly slow?: boolean;
}

export const PHONE: Conditions = {width: 390, height: 844};
export const DESKTOP: Conditions = {width: 1280, height: 800};

/** Bytes in a second, and milliseconds there and back. */
export const SLOW = {
  download: 1_600_000 / 8,
  upload: 750_000 / 8,
  latency: 150,
  slowdown: 4,
} as const;

export async function visit<Result>(
  browser: Browser,
  {width, height, slow}: Conditions,
  stay: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const tools = await page.createCDPSession();
    await page.setViewport({width, height});
    if (slow) {
      const {download, upload, latency, slowdown} = SLOW;
      await page.emulateNetworkConditions({download, upload, latency});
      await page.emulateCPUThrottling(slowdown);
    }
    return await stay({page, tools});
  } finally {
    await context.close();
  }
}

/** Until nothing is fetched and nothing is left to do. */
export async function open({page}: Visit, url: string): Promise<void> {
  await page.goto(url, {waitUntil: 'networkidle0'});
  await settled(page);
}

export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((idle) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => idle()))),
      ),
  );

/** Milliseconds that the main thread has worked: its own clock, which stands while others have the processor. */
export async function worked(tools: CDPSession): Promise<number> {
  const {metrics} = await tools.send('Performance.getMetrics');
  const seconds = metrics.find(({name}) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('This Chromium does not say how long it worked.');
  return seconds * 1000;
}

export const countWork = (tools: CDPSession): Promise<void> =>
  tools.send('Performance.enable', {timeDomain: 'threadTicks'});

/** Bytes of what scripts and the page itself hold, after the garbage has gone. */
export async function heap(tools: CDPSession): Promise<number> {
  // More than once: what the first round frees holds what the second does.
  for (let round = 0; round < 3; round += 1) await tools.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize} = await tools.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}
