/** What watches a page from inside. Each function is sent to the browser whole, and may use nothing around it. */

declare global {
  interface Window {
    benchWords: {
      /** Milliseconds from navigation until a widget's words were painted, by widget. */
      words: Record<string, number>;
      /** Milliseconds beyond 50 that each long task took. */
      blocked: number;
    };
    benchMoved: {
      shift: number;
      /** Pixels that the host's own text below the widgets has moved, up and down. */
      pixels: number;
    };
  }
}

/** @param wanted some words of each widget that stand nowhere but in the widget itself */
export function watchWords(wanted: Readonly<Record<string, readonly string[]>>): void {
  const seen: Window['benchWords'] = {words: {}, blocked: 0};
  window.benchWords = seen;
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) seen.blocked += duration - 50;
  }).observe({type: 'longtask', buffered: true});

  const isThere = (widget: string, words: readonly string[]): boolean => {
    const section = document.querySelector(`[data-work=${widget}]`);
    const text = section?.getHTML({serializableShadowRoots: true}).replace(/<[^>]*>/g, '') ?? '';
    return words.every((each) => text.includes(each));
  };
  const look = (): void => {
    const waiting = Object.entries(wanted).filter(([widget]) => !(widget in seen.words));
    const found = waiting.filter(([widget, words]) => isThere(widget, words));
    // A timer that is set before a frame is painted runs after it.
    if (found.length)
      setTimeout(() => {
        for (const [widget] of found) seen.words[widget] ??= performance.now();
      });
    if (waiting.length) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export function watchMoves(below: string): void {
  const seen: Window['benchMoved'] = {shift: 0, pixels: 0};
  window.benchMoved = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) seen.shift += Number(entry.value);
  }).observe({type: 'layout-shift', buffered: true});

  let before: number | undefined;
  const look = (): void => {
    const text = document.getElementById(below);
    if (text) {
      const now = text.getBoundingClientRect().top + scrollY;
      seen.pixels += Math.abs(now - (before ?? now));
      before = now;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Roots that say what they hold, to those who look for words. */
export function openRoots(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- a proxy hands the element on
  Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
    apply: (attach, element, [init]: [ShadowRootInit]) =>
      Reflect.apply(attach, element, [{...init, mode: 'open', serializable: true}]),
  });
}

/** The middle of what a person would click who looks for these words, scrolled into view. */
export function placeOf(words: string): {readonly x: number; readonly y: number} | undefined {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  const said = (element: Element): string | null =>
    element instanceof HTMLInputElement ? element.value : element.textContent;
  // The first of two lines ends with a full stop that is heard and not seen.
  const bare = (text = ''): string => text.trim().replace(/\.$/, '');
  const target = within(document)
    .filter((element) => bare(said(element) ?? '') === bare(words) && element.checkVisibility())
    .at(-1);
  if (!target) return undefined;
  target.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = target.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}
