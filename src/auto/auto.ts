/**
 * Finds our tags and blocks, and fetches the widgets of a page when a reader comes near them. Where a
 * file does not come, what the author wrote stays as it is.
 */
import {fillBlocks, isHere, nameOf, watchPage, type Name} from './blocks.ts';

type File = () => Promise<unknown>;

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

const fetched = new Set<File>();

function fetchOnce(file: File): void {
  if (fetched.has(file)) return;
  fetched.add(file);
  // A file that does not come is no matter for the page's console: the author's words are there.
  file().then(fillBlocks, () => {});
}

function fetchBesides(): void {
  for (const [seen, file] of BESIDES) if (document.querySelector(seen)) fetchOnce(file);
}

function reached(element: Element): void {
  const name = element instanceof HTMLElement && nameOf(element);
  const file = name && WIDGETS[name];
  if (!file) return;
  fetchOnce(file);
  fetchBesides();
}

function start(): void {
  const nearby =
    'IntersectionObserver' in window
      ? new IntersectionObserver(
          (all) => {
            for (const {isIntersecting, target} of all) if (isIntersecting) reached(target);
          },
          // One screen ahead.
          {rootMargin: '100%'},
        )
      : undefined;
  watchPage((ours) => {
    fillBlocks();
    if (fetched.size) fetchBesides();
    for (const element of ours) {
      const name = nameOf(element);
      if (!name || isHere(name)) nearby?.unobserve(element);
      else if (nearby) nearby.observe(element);
      else reached(element);
    }
  });
}

// Node and workers may import this too, and have no page.
if (typeof document !== 'undefined') start();
