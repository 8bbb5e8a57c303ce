/** What a reader does anyway, soon after a script has changed the address without a word. */
const MOVES = ['click', 'keyup', 'pointermove', 'scroll', 'focusin'];

/** Whatever the page has put under the name of the Navigation API. */
const navigationOf = (page: object): EventTarget | undefined => {
  const navigation = 'navigation' in page && page.navigation;
  return navigation instanceof EventTarget ? navigation : undefined;
};

/**
 * Calls back when the page's address may have changed, whoever changed it. A router's `pushState` tells
 * nobody but the Navigation API; where there is none, the reader's next move is the moment to look. The
 * page's own functions are never replaced.
 *
 * @returns stops it
 */
export function watchAddress(changed: () => void): () => void {
  const navigation = navigationOf(window);
  const watched: readonly (readonly [EventTarget, readonly string[]])[] = [
    [window, ['hashchange', 'popstate', ...(navigation ? [] : MOVES)]],
    ...(navigation ? [[navigation, ['currententrychange']] as const] : []),
  ];
  const capture = {capture: true, passive: true};
  for (const [target, types] of watched)
    for (const type of types) target.addEventListener(type, changed, capture);
  return () => {
    for (const [target, types] of watched)
      for (const type of types) target.removeEventListener(type, changed, capture);
  };
}
