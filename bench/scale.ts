/** Many screeners on one page: what each costs, and what stays when they have gone. */
import type {Contender} from './contenders.ts';
import type {Figures, Place} from './measures.ts';
import {countWork, heap, open, PHONE, settled, visit, worked} from './visit.ts';

export const COUNTS = [1, 10, 100, 1_000, 5_000] as const;

/** Milliseconds of work that a count may take. What would take longer by its growth so far is cut off. */
export const LIMIT = 60_000;

/** Whether a contender may try this count, by what one took in the last two. Who could not go on, cannot now. */
export const affordable = (count: number, last?: number, before = last): boolean =>
  last !== undefined && before !== undefined && count * last * Math.max(1, last / before) <= LIMIT;

declare global {
  interface Window {
    benchLeave: () => void;
  }
}

interface Mounts {
  /** @param later what a kit's screener shows after its first screen */
  readonly mount?: (
    host: HTMLElement,
    later: readonly HTMLTemplateElement[],
  ) => (() => void) | undefined;
}

export const manyOf = (
  {browser, served}: Place,
  {name, screener}: Contender,
  count: number,
): Promise<Figures> =>
  visit(browser, PHONE, async (here) => {
    const {page, tools} = here;
    if (!screener) throw new Error(`${name} has no screener.`);
    await countWork(tools);
    await open(here, `${served.home}${name}/many.html`);

    const mount = async (times: number): Promise<void> => {
      await page.evaluate(
        async (many, markup, module) => {
          const {mount: bringToLife} = (await import(module)) as Mounts;
          const source = document.createElement('template');
          source.innerHTML = markup;
          const later = [...source.content.querySelectorAll('template')];
          for (const each of later) each.remove();
          const hosts = Array.from({length: many}, () => document.createElement('div'));
          document.querySelector('main')?.append(...hosts);
          const leaves = hosts.map((host) => {
            host.append(document.importNode(source.content, true));
            return bringToLife?.(host, later);
          });
          window.benchLeave = () => {
            for (const leave of leaves) leave?.();
            document.querySelector('main')?.replaceChildren();
            window.benchLeave = () => {};
          };
        },
        times,
        screener.markup,
        `${served.home}${name}/${screener.module}`,
      );
      await settled(page);
    };
    const leave = async (): Promise<void> => {
      await page.evaluate(() => window.benchLeave());
      await settled(page);
    };

    // Templates, style sheets and what the browser compiles on the way are made once.
    await mount(1);
    await leave();
    const empty = await heap(tools);
    const before = await worked(tools);
    await mount(count);
    const work = (await worked(tools)) - before;
    const full = await heap(tools);
    await leave();
    const kept = await heap(tools);
    return {
      [`each ${count}`]: work / count,
      [`heap ${count}`]: (full - empty) / count,
      [`kept ${count}`]: (kept - empty) / count,
    };
  });
