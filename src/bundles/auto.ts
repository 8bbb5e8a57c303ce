/**
 * Finds our tags and blocks, and fetches the widgets of a page when a reader comes near them. Where a
 * file does not come, what the author wrote stays as it is.
 */
import {fillBlocks, isHere, nameOf, watchPage, type Name} from './blocks.ts';

/** A widget's file has the function that defines it; what else is fetched does its work by itself. */
type File = () => Promise<{readonly begin?: () => void}>;

const WIDGETS: Readonly<Partial<Record<Name, File>>> = {
  screener: () => import('./widgets/screener.ts'),
  explainer: () => import('./widgets/explainer.ts'),
  'schedule-button': () => import('./widgets/schedule-button.ts'),
  'payment-disclaimer': () => import('./widgets/payment-disclaimer.ts'),
};

/** What is fetched along with the first widget, where the page has one of these. */
const BESIDES: readonly (readonly [seen: string, file: File])[] = [
  // What all widgets share comes with it, and so at the same time as the widget itself.
  ['*', () => import('../elements/practice/define.ts')],
  ['[lang^="es" i]', () => import('./spanish.ts')],
  ['[packs], [data-packs]', () => import('./widgets/packs.ts')],
];

const coming = new Map<File, ReturnType<File>>();

function fetchOnce(file: File): ReturnType<File> {
  // A file that does not come is no matter for the page's console: the author's words are there.
  const module = coming.get(file) ?? file().catch(() => ({}));
  coming.set(file, module);
  return module;
}

const fetchBesides = (): Promise<unknown> =>
  Promise.all(
    BESIDES.filter(([seen]) => document.querySelector(seen)).map(([, file]) => fetchOnce(file)),
  );

/** All of it at once, and the widget last: in another language it would be as high as another widget. */
async function reached(element: Element): Promise<void> {
  const name = element instanceof HTMLElement && nameOf(element);
  const file = name && WIDGETS[name];
  if (!file || coming.has(file)) return;
  const [{begin}] = await Promise.all([fetchOnce(file), fetchBesides()]);
  begin?.();
  fillBlocks();
}

function start(): void {
  const nearby =
    'IntersectionObserver' in window
      ? new IntersectionObserver(
          (all) => {
            for (const {isIntersecting, target} of all) if (isIntersecting) void reached(target);
          },
          // One screen ahead.
          {rootMargin: '100%'},
        )
      : undefined;
  watchPage((ours) => {
    fillBlocks();
    if (coming.size) void fetchBesides();
    for (const element of ours) {
      const name = nameOf(element);
      if (!name || isHere(name)) nearby?.unobserve(element);
      else if (nearby) nearby.observe(element);
      else void reached(element);
    }
  });
}

// Node and workers may import this too, and have no page.
if (typeof document !== 'undefined') start();
