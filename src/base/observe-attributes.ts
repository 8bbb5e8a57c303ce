/** What is watched below a root: where a language or a name of an element changes. */
const WATCHED = ['lang', 'id'];

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

/**
 * Calls back when a `lang` or an `id` changes below a root. One observer serves all widgets of a
 * root, so that a page with a thousand of them pays once.
 *
 * @returns how to stop
 */
export function observeAttributes(root: Node, callback: () => void): () => void {
  let watch = watches.get(root);
  if (!watch) {
    const callbacks = new Set<() => void>();
    const observer = new MutationObserver(() => {
      callbacks.forEach((each) => {
        each();
      });
    });
    observer.observe(root, {subtree: true, attributeFilter: WATCHED});
    watches.set(root, (watch = {observer, callbacks}));
  }
  const {observer, callbacks} = watch;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size) return;
    observer.disconnect();
    watches.delete(root);
  };
}
